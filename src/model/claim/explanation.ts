import { type Language, languages, type Names } from '../names.js'
import type { Nature } from '../status.js'
import { type Amount, amountText } from './amount.js'

/** A figure as a sentence names it. */
export interface ToldFigure {
  subject: Names
  amount: Amount
  publisher: string
  nature: Nature | null
}

/** What an explanation is made of. */
export interface Finding {
  how: 'match' | 'finer' | 'truncated' | 'outside' | 'revised'
  claim: Amount
  figure: ToldFigure | null
  /** The figure it was right by, and the day that became known. */
  earlier: (ToldFigure & { known: string }) | null
  /** What would explain a mismatch: a figure that has the claimed number, or the claim as it would agree. */
  slip: { meant: ToldFigure } | { instead: Amount } | null
  /** Who else has a figure that agrees. */
  others: readonly string[]
  /** How the value may be read too. */
  otherwise: Amount | null
  /** Whether the figure lies on the side the claim says, but further away than its last digit allows. */
  loose: boolean
}

type Sentence = (a: string, b: string) => string
type Phrases = Record<
  Finding['how'] | 'none' | 'unitless' | 'meant' | 'instead' | 'others' | 'otherwise' | 'loose',
  Sentence
>

const natures: Record<Nature, Names> = {
  forecast: { en: 'a forecast', vi: 'dự báo', zh: '预测' },
  assumption: { en: 'an assumption', vi: 'giả định', zh: '假设' },
  plan: { en: 'a plan', vi: 'kế hoạch', zh: '计划' },
}

const phrases: Record<Language, Phrases> = {
  en: {
    match: (claim) => `The claim of ${claim} agrees with it.`,
    finer: (claim) => `The claim of ${claim} may be so, but says more than the source printed.`,
    truncated: (claim) => `The claim of ${claim} is that figure cut off instead of rounded.`,
    outside: (claim) => `The claim of ${claim} does not agree with it.`,
    revised: (claim, then) => `The claim of ${claim} agreed with what was known then: ${then}.`,
    none: () => 'No figure stands today.',
    unitless: () => 'No figure is told in the unit of the claim.',
    meant: (figure) => `What was claimed is the figure of something else: ${figure}.`,
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
    none: () => 'Hiện không còn số liệu nào.',
    unitless: () => 'Không có số liệu nào theo đơn vị của phát biểu.',
    meant: (figure) => `Con số được nêu là của một số liệu khác: ${figure}.`,
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
    none: () => '目前没有数字。',
    unitless: () => '没有以该单位计的数字。',
    meant: (figure) => `所说的数字实为另一项：${figure}。`,
    instead: (amount) => `若为${amount}则相符。`,
    others: (names) => `另有来源与该说法相符：${names}。`,
    otherwise: (amount) => `该数值也可读作${amount}。`,
    loose: () => '该数字在所说的一侧，但超出了末位数字所允许的范围。',
  },
}

function told({ subject, amount, publisher, nature }: ToldFigure, language: Language): string {
  const [comma, open, close] = language === 'zh' ? ['，', '（', '）'] : [', ', ' (', ')']
  const kind = nature === null ? '' : comma + natures[nature][language]
  const colon = language === 'zh' ? '：' : ': '
  return subject[language] + colon + amountText(amount, language) + open + publisher + kind + close
}

function sentences(finding: Finding, language: Language): string[] {
  const say = phrases[language]
  const { how, claim, figure, earlier, slip, others, otherwise, loose } = finding
  const then = earlier === null ? '' : `${told(earlier, language)}, ${earlier.known}`
  const none = earlier === null ? say.unitless : say.none
  const first = figure === null ? none('', '') : `${told(figure, language)}${language === 'zh' ? '。' : '.'}`
  return [
    first,
    say[how](amountText(claim, language), then),
    ...(loose ? [say.loose('', '')] : []),
    ...(slip === null
      ? []
      : [
          'meant' in slip
            ? say.meant(told(slip.meant, language), '')
            : say.instead(amountText(slip.instead, language), ''),
        ]),
    ...(others.length === 0 ? [] : [say.others(others.join(', '), '')]),
    ...(otherwise === null ? [] : [say.otherwise(amountText(otherwise, language), '')]),
  ]
}

/** What is to be said of a claim that was held against a figure, a text a language. */
export function explained(finding: Finding): Names {
  const text = (language: Language) => sentences(finding, language).join(language === 'zh' ? '' : ' ')
  return Object.fromEntries(languages.map((language) => [language, text(language)])) as Names
}

/** How a sentence names what is observed: "Trade in goods, Viet Nam, China, 2024". */
export function subjectOf(names: readonly Names[], period: string): Names {
  const text = (language: Language) =>
    [...names.map((name) => name[language]), period].join(language === 'zh' ? '，' : ', ')
  return Object.fromEntries(languages.map((language) => [language, text(language)])) as Names
}
