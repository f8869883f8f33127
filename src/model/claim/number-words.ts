const en =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/)
const enOrdinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/)
const vi = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const viTeens = ['một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín'].map((unit) => `mười ${unit}`)
const zh = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const zhTeens = zh.slice(1, 10).map((unit) => `十${unit}`)

const counted = (words: string[], from: number) => words.map((word, i) => [word, from + i] as const)

/** Whole numbers from 0 to 20 as words, in the three languages. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...counted(en, 0),
  ...counted([...vi, ...viTeens, 'hai mươi'], 0),
  ...counted([...zh, ...zhTeens, '二十'], 0),
  ['bẩy', 7],
  ['两', 2],
  ['〇', 0],
])

/** Places from first to twentieth as words; Vietnamese and Chinese make them of cardinals, but for a few. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...counted(enOrdinals, 1),
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
])

const romans = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])

/** The whole number that digits, a word, an ordinal (6th) or a Roman numeral up to IV says; NaN for anything else. */
export function wholeNumberOf(word: string): number {
  const [, digits] = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(word) ?? []
  if (digits !== undefined) return Number(digits)
  return cardinals.get(word) ?? ordinals.get(word) ?? romans.get(word) ?? Number.NaN
}

const byLength = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length)

/** The words of `wholeNumberOf` as a pattern. */
export const wholeNumber = `(?:\\d{1,9}(?:st|nd|rd|th)?|${byLength([...cardinals.keys(), ...ordinals.keys()]).join('|')}|i{1,3}|iv)`
