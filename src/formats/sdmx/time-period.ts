import { type Period, periodOf } from '../../model/period.js'
import { durationOf, periodLasting } from '../../model/period-duration.js'

/**
 * A period of ours as TIME_PERIOD writes it. Years, halves, quarters, months, weeks and days are spelled alike; an interval is
 * its first day and its length, 2025-01-01/P4M, the one range that SDMX has; an open one ends on the day it was told.
 */
export function timePeriodOf(period: string, known: string): string {
  const { freq, starts, ends } = periodOf(period) as Period
  return freq === '_O' ? `${starts}/${durationOf(starts, ends ?? known)}` : period
}

const monthsOf = { A: 12, S: 6, T: 4, Q: 3, M: 1 } as const
const two = (n: number) => String(n).padStart(2, '0')

/** The period that a reporting time period (2024-A1, 2024-T2, 2024-M07, 2024-D191) names, years beginning on 1 January. */
function reported(year: string, kind: string, nth: number): Period | null {
  if (kind === 'W') return periodOf(`${year}-W${two(nth)}`)
  if (kind === 'D') {
    const day = new Date(Date.UTC(Number(year), 0, nth)).toISOString().slice(0, 10)
    return day.startsWith(year) ? periodOf(day) : null
  }
  const months = monthsOf[kind as keyof typeof monthsOf]
  return periodLasting(`${year}-${two((nth - 1) * months + 1)}-01`, `P${months}M`)
}

/**
 * The period that a TIME_PERIOD of any agency means: Gregorian and reporting periods, days with or without a time of day, and
 * ranges of start and length. null: it is none that we know.
 */
export function periodAt(text: string): Period | null {
  const [, day, length] = /^(\d{4}-\d\d-\d\d)(?:T[\d:.Z+-]+)?(?:\/(P.+))?$/.exec(text) ?? []
  if (day !== undefined) return length === undefined ? periodOf(day) : periodLasting(day, length)
  const [, year, kind, nth] = /^(\d{4})-?([ASTQMWD])(\d{1,3})$/.exec(text) ?? []
  if (year !== undefined) return reported(year, String(kind), Number(nth))
  return text.includes('/') ? null : periodOf(text)
}
