import { DateTime } from 'luxon'
import { type Frequency, type Period, periodOf } from './period.js'

type Repeated = Exclude<Frequency, '_O'>
type Ending = Period & { ends: string }

const ofYear: Record<Repeated, number> = { A: 1, S: 2, Q: 4, M: 12, W: 52, D: 365 }

/** How many periods of a frequency make a year (weeks 52, days 365); null for intervals of any length. */
export function periodsAYear(freq: Frequency): number | null {
  return freq === '_O' ? null : ofYear[freq]
}

/** The period just before one of the same frequency; null for an interval, which is in no row of periods, and before the year 1000. */
export function previousPeriod({ freq, starts }: Period): Period | null {
  return freq === '_O' ? null : containing(dayOf(starts).minus({ days: 1 }), freq)
}

/** The same period a year before: the same week or day by its number or date; null where there is none (29 February, week 53, before the year 1000) or the period is open. */
export function yearBefore(period: Period): Period | null {
  return yearsOn(period, -1)
}

/** The same period a year after; null where there is none or the period is open. */
export function yearAfter(period: Period): Period | null {
  return yearsOn(period, 1)
}

function yearsOn({ text, freq, starts, ends }: Period, years: number): Period | null {
  if (ends === null) return null
  const moved = (day: string) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  if (freq !== '_O') return periodOf(moved(text))
  // An interval of whole months ends on its month's last day, whatever the year.
  const wholeMonths = starts.endsWith('-01') && dayOf(ends).plus({ days: 1 }).day === 1
  const length = wholeMonths ? 7 : 10
  const there = periodOf(`${moved(starts).slice(0, length)}/${moved(ends).slice(0, length)}`)
  // The days of an interval may be a month or a week of another year: that is no figure of its series.
  return there?.freq === freq ? there : null
}

/** The period just after one of the same frequency; null for an interval, and after the year 9999. */
export function nextPeriod({ freq, ends }: Period): Period | null {
  return freq === '_O' || ends === null ? null : containing(dayOf(ends).plus({ days: 1 }), freq)
}

/** The periods of a finer frequency that make up a period, in order; null where they do not fit it or it is open. */
export function partsOf({ starts, ends }: Period, finer: Frequency): Period[] | null {
  if (ends === null || finer === '_O') return null
  const parts: Ending[] = []
  let part = containing(dayOf(starts), finer)
  if (part?.starts !== starts) return null
  while (part !== null && part.ends < ends) {
    parts.push(part)
    part = containing(dayOf(part.ends).plus({ days: 1 }), finer)
  }
  return part?.ends === ends ? [...parts, part] : null
}

/** The period of a frequency that a day lies in; null for intervals, for what is no day, and for a week that leaves the years 1000 to 9999. */
export function periodHolding(day: string, freq: Frequency): Period | null {
  return freq === '_O' ? null : containing(dayOf(day), freq)
}

function dayOf(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'utc' })
}

// periodOf knows which of them the calendar has.
function containing(day: DateTime, freq: Repeated): Ending | null {
  const { year, month, quarter, weekYear, weekNumber } = day
  const two = (n: number) => String(n).padStart(2, '0')
  const texts = {
    A: `${year}`,
    S: `${year}-S${month <= 6 ? 1 : 2}`,
    Q: `${year}-Q${quarter}`,
    M: `${year}-${two(month)}`,
    W: `${weekYear}-W${two(weekNumber)}`,
    D: `${year}-${two(month)}-${two(day.day)}`,
  }
  return periodOf(texts[freq]) as Ending | null
}
