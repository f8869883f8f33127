import type { Explanation, Verdict } from './check.js'
import { figureTitle, type ToldFigure, unitWords } from './figure-words.js'
import type { Language } from './names.js'

interface Bounds {
  low: number | null
  high: number | null
}

/** What is said of a check: the figure held against others, those, and what came of it. */
export interface ToldCheck {
  verdict: Verdict
  claim: ToldFigure & { value: number | null } & Bounds
  inputs: (ToldFigure & { value: number | null })[]
  implied: Bounds | null
  explained_by: Explanation | null
  formula: string
  refused: string | null
}

interface Sayings {
  to: string
  orMore: (text: string) => string
  orLess: (text: string) => string
  anything: string
  stated: (title: string, number: string, range: string) => string
  implied: (inputs: string, formula: string, range: string) => string
  verdicts: Record<Exclude<Verdict, 'cannot_tell'>, string>
  cannotTell: (inputs: string, reason: string) => string
  open: string
  missing: string
  explained: Record<Explanation, string>
  and: string
  brackets: readonly [string, string]
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

const sayings: Record<Language, Sayings> = {
  en: {
    to: ' to ',
    orMore: (text) => `${text} or more`,
    orLess: (text) => `${text} or less`,
    anything: 'anything',
    stated: (title, number, range) => `${title} is told as ${number}, which allows ${range}.`,
    implied: (inputs, formula, range) => `From ${inputs} follows, by ${formula}, ${range}.`,
    verdicts: { consistent: 'The two agree.', inconsistent: 'The two do not meet.' },
    cannotTell: (inputs, reason) => `Whether ${inputs} fits that cannot be told: ${reason}`,
    open: 'one of the two is open on a side.',
    missing: 'a figure that it takes is missing, or not known to be alike.',
    explained: {
      truncation: 'Cutting the number off instead of rounding it would explain it.',
      magnitude: 'A wrong magnitude, such as million for billion, would explain it.',
      unit: 'Another unit, such as a fraction for a percentage, would explain it.',
      year: 'Figures or rates of another year would explain it.',
      denominator: 'Another whole than the one it was divided by would explain it.',
      fencepost: 'Counting the years between instead of the years themselves would explain it.',
    },
    and: '; ',
    brackets: [' (', ')'],
  },
  vi: {
    to: ' đến ',
    orMore: (text) => `${text} trở lên`,
    orLess: (text) => `${text} trở xuống`,
    anything: 'giá trị bất kỳ',
    stated: (title, number, range) => `${title} được nêu là ${number}, tức trong khoảng ${range}.`,
    implied: (inputs, formula, range) => `Từ ${inputs}, theo công thức ${formula}, suy ra ${range}.`,
    verdicts: { consistent: 'Hai bên khớp nhau.', inconsistent: 'Hai bên không khớp nhau.' },
    cannotTell: (inputs, reason) => `Không thể kết luận số này có khớp với ${inputs} hay không: ${reason}`,
    open: 'một bên không có giới hạn ở một phía.',
    missing: 'thiếu số liệu cần thiết, hoặc chưa rõ các số liệu có cùng cơ sở hay không.',
    explained: {
      truncation: 'Có thể do số bị cắt bớt thay vì làm tròn.',
      magnitude: 'Có thể do nhầm bậc độ lớn, chẳng hạn triệu thành tỷ.',
      unit: 'Có thể do khác đơn vị, chẳng hạn tỷ lệ thập phân thay cho phần trăm.',
      year: 'Có thể do dùng số liệu hoặc tỷ giá của năm khác.',
      denominator: 'Có thể do chia cho một tổng số khác.',
      fencepost: 'Có thể do đếm số năm cách nhau thay vì số năm.',
    },
    and: '; ',
    brackets: [' (', ')'],
  },
  zh: {
    to: '至',
    orMore: (text) => `${text}以上`,
    orLess: (text) => `${text}以下`,
    anything: '任意值',
    stated: (title, number, range) => `${title}的报道值为${number}，即${range}。`,
    implied: (inputs, formula, range) => `由${inputs}，按${formula}得出${range}。`,
    verdicts: { consistent: '两者相符。', inconsistent: '两者不符。' },
    cannotTell: (inputs, reason) => `无法判断其与${inputs}是否相符：${reason}`,
    open: '其中一方没有上限或下限。',
    missing: '缺少所需数据，或不知口径是否相同。',
    explained: {
      truncation: '可能是截尾而非四舍五入所致。',
      magnitude: '可能是数量级有误，例如把百万当作十亿。',
      unit: '可能是单位不同，例如把小数当作百分数。',
      year: '可能是使用了其他年份的数据或汇率。',
      denominator: '可能是所除的总数不同。',
      fencepost: '可能是把间隔年数当作年数。',
    },
    and: '；',
    brackets: ['（', '）'],
  },
}

function numberWords(value: number, unit: ToldFigure['unit'], language: Language): string {
  const compact = unit.kind === 'currency' || unit.kind === 'count'
  const text = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 5,
    ...(compact ? { notation: 'compact', compactDisplay: 'long' } : {}),
  }).format(value)
  return `${text}${unitWords(unit, language)}`
}

function rangeWords({ low, high }: Bounds, unit: ToldFigure['unit'], language: Language): string {
  const say = sayings[language]
  const words = (value: number) => numberWords(value, unit, language)
  if (low !== null && high !== null) return low === high ? words(low) : `${words(low)}${say.to}${words(high)}`
  if (low !== null) return say.orMore(words(low))
  return high === null ? say.anything : say.orLess(words(high))
}

/** A check in a few sentences that may be quoted: what is told, what follows from the others, whether they meet, what would explain it if not. */
export function checkWords(check: ToldCheck, language: Language): string {
  const { claim, inputs, implied, verdict, explained_by, formula, refused } = check
  const say = sayings[language]
  const numberOf = ({ value, unit }: ToldCheck['inputs'][number]) =>
    value === null ? '–' : numberWords(value, unit, language)
  const sentences = [say.stated(figureTitle(claim, language), numberOf(claim), rangeWords(claim, claim.unit, language))]
  // Two dozen months have no letters of their own in a sentence.
  const named = inputs.slice(0, 4).map((input, i) => {
    const [open, close] = say.brackets
    return `${letters[i]} = ${numberOf(input)}${open}${figureTitle(input, language)}${close}`
  })
  const told = [...named, ...(inputs.length > named.length ? ['…'] : [])].join(say.and)
  if (implied !== null && (told !== '' || verdict !== 'cannot_tell'))
    sentences.push(say.implied(told === '' ? formula : told, formula, rangeWords(implied, claim.unit, language)))
  if (verdict === 'cannot_tell') {
    const reason = implied !== null ? say.open : language === 'en' && refused !== null ? refused : say.missing
    sentences.push(say.cannotTell(told, reason))
  } else sentences.push(say.verdicts[verdict])
  if (explained_by !== null) sentences.push(say.explained[explained_by])
  return sentences.join(language === 'zh' ? '' : ' ')
}
