import type { Explanation, Verdict } from './check.js'
import type { CheckHow } from './check-how.js'
import { checkHowWords } from './check-how-words.js'
import { amountText } from './claim/amount.js'
import { type Decimal, decimalFrom, decimalNumber } from './decimal.js'
import { figureAmount } from './figure-amount.js'
import { figureTitle, type ToldFigure } from './figure-words.js'
import type { Language } from './names.js'
import { digitsApart, naturalBounds } from './natural-bounds.js'
import { isLong, readable } from './readable.js'
import type { Refusal } from './refusal.js'
import { refusalWords } from './refusal-words.js'

interface Bounds {
  low: number | null
  high: number | null
}

/** A figure that a check is about, and who published it. */
export interface CheckedFigure extends ToldFigure {
  publisher: string
}

/** What is said of a check: the figure held against others, those, and what came of it. */
export interface ToldCheck {
  verdict: Verdict
  claim: CheckedFigure & Bounds
  inputs: readonly CheckedFigure[]
  implied: Bounds | null
  explained_by: Explanation | null
  how: CheckHow
  refused: Refusal | null
  /** How what a reason speaks of is called: a figure by its id, an area by its code. */
  name: (word: string) => string
}

interface Sayings {
  range: (low: string, high: string) => string
  orMore: (text: string) => string
  /** Of a rank, whose greater numbers are the lower places. */
  orLower: (text: string) => string
  orLess: (text: string) => string
  anything: string
  stated: (title: string, number: string, range: string | null) => string
  heldAgainst: (inputs: string) => string
  verdicts: Record<Verdict, string>
  open: string
  explained: Record<Explanation, string>
  more: (count: number) => string
  and: string
  brackets: readonly [string, string]
}

const sayings: Record<Language, Sayings> = {
  en: {
    range: (low, high) => `${low} to ${high}`,
    orMore: (text) => `${text} or more`,
    orLower: (text) => `${text} or lower`,
    orLess: (text) => `${text} or less`,
    anything: 'anything',
    stated: (title, number, range) =>
      `${title} is told as ${number}${range === null ? '' : `, which allows ${range}`}.`,
    heldAgainst: (inputs) => `It is held against ${inputs}.`,
    verdicts: {
      consistent: 'The two agree.',
      inconsistent: 'The two do not meet.',
      cannot_tell: 'Whether the two agree cannot be told.',
    },
    open: 'One of them is open on a side.',
    explained: {
      truncation: 'Cutting the number off instead of rounding it would explain it.',
      magnitude: 'A wrong magnitude, such as million for billion, would explain it.',
      unit: 'Another unit, such as a fraction for a percentage, would explain it.',
      year: 'Figures or rates of another year would explain it.',
      denominator: 'Another whole than the one it was divided by would explain it.',
      fencepost: 'Counting the years between instead of the years themselves would explain it.',
    },
    more: (count) => `and ${count} more`,
    and: '; ',
    brackets: [' (', ')'],
  },
  vi: {
    range: (low, high) => `${low} đến ${high}`,
    orMore: (text) => `${text} trở lên`,
    orLower: (text) => `${text} hoặc thấp hơn`,
    orLess: (text) => `${text} trở xuống`,
    anything: 'giá trị bất kỳ',
    stated: (title, number, range) =>
      `${title} được nêu là ${number}${range === null ? '' : `, tức trong khoảng ${range}`}.`,
    heldAgainst: (inputs) => `Số này được đối chiếu với ${inputs}.`,
    verdicts: {
      consistent: 'Hai bên khớp nhau.',
      inconsistent: 'Hai bên không khớp nhau.',
      cannot_tell: 'Không thể kết luận hai bên có khớp nhau hay không.',
    },
    open: 'Một bên không có giới hạn ở một phía.',
    explained: {
      truncation: 'Có thể do số bị cắt bớt thay vì làm tròn.',
      magnitude: 'Có thể do nhầm bậc độ lớn, chẳng hạn triệu thành tỷ.',
      unit: 'Có thể do khác đơn vị, chẳng hạn tỷ lệ thập phân thay cho phần trăm.',
      year: 'Có thể do dùng số liệu hoặc tỷ giá của năm khác.',
      denominator: 'Có thể do chia cho một tổng số khác.',
      fencepost: 'Có thể do đếm số năm cách nhau thay vì số năm.',
    },
    more: (count) => `và ${count} số khác`,
    and: '; ',
    brackets: [' (', ')'],
  },
  zh: {
    range: (low, high) => `${low}至${high}`,
    orMore: (text) => `${text}以上`,
    orLower: (text) => `${text}或更靠后`,
    orLess: (text) => `${text}以下`,
    anything: '任意值',
    stated: (title, number, range) => `${title}的报道值为${number}${range === null ? '' : `，即${range}`}。`,
    heldAgainst: (inputs) => `对照${inputs}。`,
    verdicts: { consistent: '两者相符。', inconsistent: '两者不符。', cannot_tell: '无法判断两者是否相符。' },
    open: '其中一方没有上限或下限。',
    explained: {
      truncation: '可能是截尾而非四舍五入所致。',
      magnitude: '可能是数量级有误，例如把百万当作十亿。',
      unit: '可能是单位不同，例如把小数当作百分数。',
      year: '可能是使用了其他年份的数据或汇率。',
      denominator: '可能是所除的总数不同。',
      fencepost: '可能是把间隔年数当作年数。',
    },
    more: (count) => `及其他${count}项`,
    and: '；',
    brackets: ['（', '）'],
  },
}

function rangeWords(bounds: Bounds, figure: CheckedFigure, language: Language, more = 0): string {
  const say = sayings[language]
  const words = (value: Decimal) => amountText({ value, qualifier: null, unit: figure.unit }, language)
  const { low, high } = naturalBounds(bounds, more)
  if (low !== null && high !== null) return bounds.low === bounds.high ? words(low) : say.range(words(low), words(high))
  if (low !== null) return (figure.unit.kind === 'rank' ? say.orLower : say.orMore)(words(low))
  return high === null ? say.anything : say.orLess(words(high))
}

const isReckoned = ({ value }: CheckedFigure) => value !== null && isLong(decimalFrom(value))

// A number that was reckoned, not printed, is told as a reader may quote it.
function quotable(figure: CheckedFigure, more: number): CheckedFigure {
  const { value } = figure
  if (value === null || !isReckoned(figure)) return figure
  return { ...figure, value: decimalNumber(readable(decimalFrom(value), more)), digits: null }
}

// Two dozen months are too many for a sentence.
const most = 4

/** A check in a few sentences that may be quoted: what is told and by whom, what follows from the others, whether they meet, what would explain it if not. */
export function checkWords(check: ToldCheck, language: Language): string {
  const { claim, inputs, implied, verdict, explained_by, how, refused, name } = check
  const say = sayings[language]
  const [open, close] = say.brackets
  const title = (figure: CheckedFigure) => figureTitle(figure, language)
  // Whoever is not named is the one who told the figure itself.
  const by = ({ publisher }: CheckedFigure) => (publisher === claim.publisher ? '' : say.and + publisher)
  const more = implied === null ? 0 : digitsApart(claim, implied)
  const named = inputs.map(
    (input) => `${figureAmount(quotable(input, 0), language)}${open}${title(input)}${by(input)}${close}`,
  )
  const several = (all: string[]) =>
    [...all.slice(0, most), ...(all.length > most ? [say.more(all.length - most)] : [])].join(say.and)
  const followed = (range: string) => {
    const text = checkHowWords[how][language].replace(/\{(\w+)\}/g, (_, word: string) => {
      if (word === 'range') return range
      if (word === 'all') return several(named)
      return word === 'rest' ? several(named.slice(1)) : `${named[Number(word)]}`
    })
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const exact = claim.low !== null && claim.low === claim.high
  // What the print of all its digits allows is narrower than what is told of them.
  const allowed = exact || claim.value === null || isReckoned(claim) ? null : rangeWords(claim, claim, language, more)
  const against = named.length === 0 ? [] : [say.heldAgainst(several(named))]
  const because = refused === null ? [say.open] : [refusalWords(refused, language, name)]
  const sentences = [
    say.stated(
      `${title(claim)}${open}${claim.publisher}${close}`,
      figureAmount(quotable(claim, more), language),
      allowed,
    ),
    ...(implied === null ? against : [followed(rangeWords(implied, claim, language, more))]),
    say.verdicts[verdict],
    ...(verdict === 'cannot_tell' ? because : []),
    ...(explained_by === null ? [] : [say.explained[explained_by]]),
  ]
  return sentences.join(language === 'zh' ? '' : ' ')
}
