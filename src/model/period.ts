import { DateTime, type DurationLike } from 'luxon'
import { remembered } from './remembered.js'

/** SDMX CL_FREQ: year, half, quarter, month, ISO week, day, and `_O` for an interval of any other length. */
export const frequencies = ['A', 'S', 'Q', 'M', 'W', 'D', '_O'] as const
export type Frequency = (typeof frequencies)[number]

/** The time observed. `text` is its one spelling: two periods that cover the same days have the same text. */
export interface Period {
  text: string
  freq: Frequency
  /** First day covered, YYYY-MM-DD. */
  starts: string
  /** Last day covered, YYYY-MM-DD; null: open, it ends when it was told. */
  ends: string | null
}

/** A period that is no interval: it always ends. */
interface SimplePeriod extends Period {
  ends: string
}

const simple = /^([1-9]\d{3})(?:-(?:S([12])|Q([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/

// The calendar takes its time, and files and checks ask for the same periods over and over.
const mostSpellings = 10_000

/**
 * The period a text spells, or null where it spells none. Accepts 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05 (ISO 8601
 * week), 2024-07-09, an interval A/B of any of those, and A/.. where the end is open; years 1000 to 9999, real days only.
 * An interval is spelled as the simple period it covers exactly, else by the coarsest of years, months and days that both
 * its ends meet: 2025-07/2025-12 is 2025-S2, 2024-Q1/2024-Q3 is 2024-01/2024-09.
 */
export const periodOf: (text: string) => Period | null = remembered(spelled, mostSpellings)

function spelled(text: string): Period | null {
  const slash = text.indexOf('/')
  if (slash < 0) return simplePeriodOf(text)
  const from = simplePeriodOf(text.slice(0, slash))
  const last = text.slice(slash + 1)
  if (from === null) return null
  if (last === '..') return openFrom(from.starts)
  const to = simplePeriodOf(last)
  return to === null || to.ends < from.starts ? null : covering(from.starts, to.ends)
}

/** Earlier start first, then earlier end (open last), then by text: an order for sorting. */
export function comparePeriods(a: Period, b: Period): number {
  return inOrder(a.starts, b.starts) || inOrder(a.ends ?? 'open', b.ends ?? 'open') || inOrder(a.text, b.text)
}

/** A period's text as the id of a figure holds it: `/` is written `--`. */
export function periodInId(text: string): string {
  return text.replace('/', '--')
}

/** The period in the id of a figure, or null where it is none; the inverse of `periodInId`. */
export function periodFromId(text: string): Period | null {
  return text.includes('/') ? null : periodOf(text.replace('--', '/'))
}

/** The last day of a day, week, month, quarter, half or year: when an imprecise vintage counts from. Null for all else. */
export function lastDayOf(text: string): string | null {
  return simplePeriodOf(text)?.ends ?? null
}

/** Whether the text is a real calendar day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return simplePeriodOf(text)?.freq === 'D'
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function simplePeriodOf(text: string): SimplePeriod | null {
  const [, year, half, quarter, week, month, day] = simple.exec(text) ?? []
  const from = (nth: number, dayOfMonth = 1) => DateTime.utc(Number(year), nth, dayOfMonth)
  if (year === undefined) return null
  if (half) return lasting(text, 'S', from(Number(half) * 6 - 5), { months: 6 })
  if (quarter) return lasting(text, 'Q', from(Number(quarter) * 3 - 2), { months: 3 })
  if (week) return lasting(text, 'W', weekFrom(Number(year), Number(week)), { days: 7 })
  if (day) return lasting(text, 'D', from(Number(month), Number(day)), { days: 1 })
  if (month) return lasting(text, 'M', from(Number(month)), { months: 1 })
  return lasting(text, 'A', from(1), { years: 1 })
}

function weekFrom(weekYear: number, weekNumber: number): DateTime {
  return DateTime.fromObject({ weekYear, weekNumber }, { zone: 'utc' })
}

/** Null where the calendar has no such start, or where a week leaves the years 1000 to 9999, whose days compare as text. */
function lasting(text: string, freq: Frequency, start: DateTime, length: DurationLike): SimplePeriod | null {
  const starts = start.toISODate()
  const ends = start.plus(length).minus({ days: 1 }).toISODate()
  return starts === null || ends === null || starts < '1000' || ends.startsWith('+')
    ? null
    : { text, freq, starts, ends }
}

function openFrom(starts: string): Period {
  return { text: `${startsMonth(starts) ? monthOf(starts) : starts}/..`, freq: '_O', starts, ends: null }
}

function covering(starts: string, ends: string): Period {
  const whole = simpleTextsFrom(starts)
    .map(simplePeriodOf)
    .find((period) => period?.starts === starts && period.ends === ends)
  return whole ?? { text: intervalText(starts, ends), freq: '_O', starts, ends }
}

/** One candidate a frequency: the year, half, quarter, month, week and day that hold this day. */
function simpleTextsFrom(day: string): string[] {
  const { year, month, quarter, weekYear, weekNumber } = DateTime.fromISO(day, { zone: 'utc' })
  const week = `${weekYear}-W${String(weekNumber).padStart(2, '0')}`
  return [`${year}`, `${year}-S${month <= 6 ? 1 : 2}`, `${year}-Q${quarter}`, monthOf(day), week, day]
}

function intervalText(starts: string, ends: string): string {
  if (starts.endsWith('-01-01') && ends.endsWith('-12-31')) return `${starts.slice(0, 4)}/${ends.slice(0, 4)}`
  if (startsMonth(starts) && lastDayOf(monthOf(ends)) === ends) return `${monthOf(starts)}/${monthOf(ends)}`
  return `${starts}/${ends}`
}

function startsMonth(day: string): boolean {
  return day.endsWith('-01')
}

function monthOf(day: string): string {
  return day.slice(0, 7)
}
