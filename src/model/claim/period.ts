import type { Language } from '../names.js'
import { type Period, periodOf } from '../period.js'
import { plainText, unmarked } from './lexicon.js'
import { wholeNumberOf } from './number-words.js'
import { months, type PeriodKind, periodLeads, periodPatterns } from './period-words.js'

type Groups = Record<string, string | undefined>

const two = (number: number) => String(number).padStart(2, '0')

function monthOf(word = ''): string {
  const named = months.indexOf(word.slice(0, 3)) + 1
  return two(named || wholeNumberOf(word))
}

const halves = new Map([...['đầu', '上', 'first', '1', '1st'].map((word) => [word, 1] as const)])
const halfOf = (word = '') => halves.get(word) ?? 2

/** The period as the API writes it, of the parts that a pattern of its kind found. */
const spellings: Readonly<Record<PeriodKind, (parts: Groups) => string>> = {
  year: ({ y }) => `${y}`,
  half: ({ y, n }) => `${y}-S${halfOf(n)}`,
  quarter: ({ y, n = '' }) => `${y}-Q${wholeNumberOf(n)}`,
  month: ({ y, m }) => `${y}-${monthOf(m)}`,
  first_months: ({ y, n = '' }) => `${y}-01/${y}-${two(wholeNumberOf(n))}`,
  last_months: ({ y, n = '' }) => `${y}-${two(13 - wholeNumberOf(n))}/${y}-12`,
  months: ({ y, m, u }) => `${y}-${monthOf(m)}/${y}-${monthOf(u)}`,
  years: ({ y, z }) => `${y}/${z}`,
  since: ({ y, m }) => `${y}-${monthOf(m)}/..`,
  since_year: ({ y }) => `${y}-01/..`,
  day: ({ y, m, d = '' }) => `${y}-${monthOf(m)}-${two(Number(d))}`,
}

const rows = Object.entries(periodPatterns).flatMap(([kind, patterns]) =>
  [...new Set(patterns.flatMap((pattern) => [pattern, unmarked(pattern)]))].map(
    (pattern) => [new RegExp(`^${pattern}$`, 'u'), spellings[kind as PeriodKind]] as const,
  ),
)

const numerals = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

// 9/7/2025 is a day of July for most of the world and one of September for some: only the language tells, or a 13.
function dayInNumerals(text: string, language: Language | null): Period | null {
  const [, first = '', second = '', year] = numerals.exec(text) ?? []
  if (year === undefined) return null
  const day = `${year}-${two(Number(second))}-${two(Number(first))}`
  const american = `${year}-${two(Number(first))}-${two(Number(second))}`
  if (language === 'vi' || first === second) return periodOf(day)
  const [one, other] = [periodOf(day), periodOf(american)]
  return one === null || other === null ? (one ?? other) : null
}

const han = '〇一二三四五六七八九'
// 二〇二四年 tells its digits one by one.
const yearInDigits = (text: string) =>
  text.replace(/[〇零一二三四五六七八九]{4}(?=年)/gu, (year) =>
    [...year].map((sign) => Math.max(0, han.indexOf(sign))).join(''),
  )

/**
 * The period a text says, as the API writes it (2024-Q3) or as people do in the three languages ("Q3 2024", "quý 3 năm
 * 2024", "2024年第三季度", "6 tháng đầu năm 2025"). A year's end is the year. Null where it says none, or may say several.
 */
export function periodMeant(text: string, language: Language | null): Period | null {
  const written = periodOf(text.trim().toUpperCase())
  if (written !== null) return written
  const said = yearInDigits(plainText(text)).replace(/[.,]$/, '').replace(periodLeads, '')
  for (const [pattern, spelling] of rows) {
    const groups = pattern.exec(said)?.groups
    if (groups !== undefined) return periodOf(spelling(groups))
  }
  return dayInNumerals(said, language)
}
