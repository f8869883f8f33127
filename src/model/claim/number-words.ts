const en =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/)
const enOrdinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/)
const enTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const vi = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const viTeens = ['một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín'].map((unit) => `mười ${unit}`)
// After mươi five is lăm: hai mươi năm is twenty years.
const viUnits = [
  ['một', 'mốt'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['lăm', 'nhăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
]
const zh = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const zhTeens = zh.slice(1, 10).map((unit) => `十${unit}`)

const counted = (words: string[], from: number) => words.map((word, i) => [word, from + i] as const)

/** Numbers above twenty: every ten alone, and with the words of its units. */
function tens(
  first: number,
  words: string[],
  units: (ten: string) => (readonly [string, number])[],
): [string, number][] {
  return words.flatMap((ten, i): [string, number][] => {
    const value = 10 * (first + i)
    return [[ten, value], ...units(ten).map(([word, unit]): [string, number] => [word, value + unit])]
  })
}
const hyphened = (units: string[]) => (ten: string) =>
  units.flatMap((unit, i) => ['-', ' '].map((mark) => [`${ten}${mark}${unit}`, i + 1] as const))
const viTens = vi.slice(2, 10).map((ten) => `${ten} mươi`)
const viUnder = (ten: string) => viUnits.flatMap((words, i) => words.map((word) => [`${ten} ${word}`, i + 1] as const))
const zhTensAbove = zh.slice(2, 10).map((ten) => `${ten}十`)
const zhUnder = (ten: string) => zh.slice(1, 10).map((unit, i) => [`${ten}${unit}`, i + 1] as const)

/** Whole numbers from 0 to 99 as words, in the three languages. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...counted(en, 0),
  ...counted([...vi, ...viTeens, 'hai mươi'], 0),
  ...counted([...zh, ...zhTeens, '二十'], 0),
  ...tens(2, enTens, hyphened(en.slice(1, 10))),
  ...tens(2, viTens, viUnder),
  ...tens(2, zhTensAbove, zhUnder),
  ['bẩy', 7],
  ['两', 2],
  ['〇', 0],
])

/** Places from first to ninety-ninth as words; Vietnamese and Chinese make them of cardinals, but for a few. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...counted(enOrdinals, 1),
  ...enTens.map((ten, i) => [ten.replace(/y$/, 'ieth'), 20 + 10 * i] as const),
  ...tens(2, enTens, hyphened(enOrdinals.slice(0, 9))).filter(([word]) => !enTens.includes(word)),
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
