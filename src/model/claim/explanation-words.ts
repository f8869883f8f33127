import type { Language, Names } from '../names.js'
import type { Nature } from '../status.js'

type Sentence = (a: string, b: string) => string
/** What is said of a claim; the words are those of figures, amounts, days or sources. */
type Phrases = Record<
  | 'match'
  | 'finer'
  | 'truncated'
  | 'outside'
  | 'revised'
  | (
      | 'none'
      | 'known'
      | 'today'
      | 'since'
      | 'rebased'
      | 'base'
      | 'withdrawn'
      | 'meant'
      | 'instead'
      | 'others'
      | 'otherwise'
      | 'loose'
      | 'unverified'
    ),
  Sentence
>

/** What a figure is that is no outcome. */
export const natures: Record<Nature, Names> = {
  forecast: { en: 'a forecast', vi: 'dự báo', zh: '预测' },
  assumption: { en: 'an assumption', vi: 'giả định', zh: '假设' },
  plan: { en: 'a plan', vi: 'kế hoạch', zh: '计划' },
}

/** The sentences of explanations, by language. */
export const phrases: Record<Language, Phrases> = {
  en: {
    match: (claim) => `The claim of ${claim} agrees with it.`,
    finer: (claim) => `The claim of ${claim} may be so, but says more than the source printed.`,
    truncated: (claim) => `The claim of ${claim} is that figure cut off instead of rounded.`,
    outside: (claim) => `The claim of ${claim} does not agree with it.`,
    revised: (claim, then) => `The claim of ${claim} agreed with what was known then: ${then}.`,
    unverified: () => 'The claim cannot be verified.',
    none: () => 'No figure stands today.',
    known: (figure, day) => `${figure}, as known on ${day}.`,
    today: (figure) => `The figure of today is another: ${figure}.`,
    since: (figure) => `It has been revised since: ${figure}.`,
    rebased: (figure) => `Its source tells it with another base since, which is no revision: ${figure}.`,
    base: (base) => `base ${base}`,
    withdrawn: (day, reason) => `Its source withdrew it on ${day}: ${reason}.`,
    meant: (figure) => `The number claimed agrees with another figure: ${figure}.`,
    instead: (amount) => `It would agree as ${amount}.`,
    others: (names) => `Another source agrees with the claim: ${names}.`,
    otherwise: (amount) => `The value may also be read as ${amount}.`,
    loose: () => 'It is on the side the claim says, but further away than the claim’s last digit allows.',
  },
  vi: {
    match: (claim) => `Phát biểu ${claim} phù hợp với số liệu này.`,
    finer: (claim) => `Phát biểu ${claim} có thể đúng, nhưng chi tiết hơn số liệu nguồn đã in.`,
    truncated: (claim) => `Phát biểu ${claim} là số liệu này bị cắt bớt chữ số thay vì làm tròn.`,
    outside: (claim) => `Phát biểu ${claim} không phù hợp với số liệu này.`,
    revised: (claim, then) => `Phát biểu ${claim} phù hợp với số liệu được biết khi đó: ${then}.`,
    unverified: () => 'Không thể kiểm chứng phát biểu này.',
    none: () => 'Hiện không còn số liệu nào.',
    known: (figure, day) => `${figure}, theo những gì được biết vào ${day}.`,
    today: (figure) => `Số liệu hiện nay là số khác: ${figure}.`,
    since: (figure) => `Từ đó đến nay số liệu đã được điều chỉnh: ${figure}.`,
    rebased: (figure) => `Từ đó nguồn công bố theo kỳ gốc khác, không phải điều chỉnh: ${figure}.`,
    base: (base) => `kỳ gốc ${base}`,
    withdrawn: (day, reason) => `Nguồn đã rút lại số liệu này vào ${day}: ${reason}.`,
    meant: (figure) => `Con số được nêu phù hợp với một số liệu khác: ${figure}.`,
    instead: (amount) => `Sẽ phù hợp nếu là ${amount}.`,
    others: (names) => `Một nguồn khác phù hợp với phát biểu: ${names}.`,
    otherwise: (amount) => `Giá trị cũng có thể đọc là ${amount}.`,
    loose: () => 'Số liệu nằm về phía mà phát biểu nêu, nhưng xa hơn mức chữ số cuối cho phép.',
  },
  zh: {
    match: (claim) => `${claim}的说法与之相符。`,
    finer: (claim) => `${claim}的说法可能属实，但比来源所载更精确。`,
    truncated: (claim) => `${claim}的说法是将该数字截断而非四舍五入。`,
    outside: (claim) => `${claim}的说法与之不符。`,
    revised: (claim, then) => `${claim}的说法与当时已知的数字相符：${then}。`,
    unverified: () => '该说法无法核实。',
    none: () => '目前没有数字。',
    known: (figure, day) => `${figure}，为${day}所知的数字。`,
    today: (figure) => `目前的数字与此不同：${figure}。`,
    since: (figure) => `此后已修订：${figure}。`,
    rebased: (figure) => `此后来源改用另一基期公布，并非修订：${figure}。`,
    base: (base) => `基期${base}`,
    withdrawn: (day, reason) => `来源已于${day}撤回该数字：${reason}。`,
    meant: (figure) => `所说的数字与另一项相符：${figure}。`,
    instead: (amount) => `若为${amount}则相符。`,
    others: (names) => `另有来源与该说法相符：${names}。`,
    otherwise: (amount) => `该数值也可读作${amount}。`,
    loose: () => '该数字在所说的一侧，但超出了末位数字所允许的范围。',
  },
}
