import { DateTime, type DurationLike } from 'luxon'
import { type Frequency, type Period, periodOf } from './period.js'

const steps: Record<Exclude<Frequency, '_O'>, DurationLike> = {
  A: { years: 1 },
  S: { months: 6 },
  Q: { months: 3 },
  M: { months: 1 },
  W: { weeks: 1 },
  D: { days: 1 },
}

const ofYear: Record<Exclude<Frequency, '_O'>, number> = { A: 1, S: 2, Q: 4, M: 12, W: 52, D: 365 }

/** How many periods of a frequency make a year (weeks 52, days 365); null for intervals of any length. */
export function periodsAYear(freq: Frequency): number | null {
  return freq === '_O' ? null : ofYear[freq]
}

/** The period just before one of the same frequency; null for an interval, which is in no row of periods. */
export function previousPeriod({ freq, starts }: Period): Period | null {
  if (freq === '_O') return null
  const start = DateTime.fromISO(starts, { zone: 'utc' }).minus(steps[freq])
  return containing(start, freq)
}

/** The same period a year before: the same week or day by its number or date; null where there is none (29 February, week 53) or the period is open. */
export function yearBefore(period: Period): Period | null {
  return yearsOn(period, -1)
}

/** The same period a year after; null where there is none or the period is open. */
export function yearAfter(period: Period): Period | null {
  return yearsOn(period, 1)
}

function yearsOn({ text, freq, starts, ends }: Period, years: number): Period | null {
  if (ends === null) return null
  const back = (day: string) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  if (freq !== '_O') return periodOf(back(text))
  // An interval of whole months ends on its month's last day, whatever the year.
  const lastOfMonth = DateTime.fromISO(ends, { zone: 'utc' }).plus({ days: 1 }).day === 1
  if (starts.endsWith('-01') && lastOfMonth) return periodOf(`${back(starts).slice(0, 7)}/${back(ends).slice(0, 7)}`)
  return periodOf(`${back(starts)}/${back(ends)}`)
}

/** The period just after one of the same frequency; null for an interval. */
export function nextPeriod({ freq, starts }: Period): Period | null {
  return freq === '_O' ? null : containing(DateTime.fromISO(starts, { zone: 'utc' }).plus(steps[freq]), freq)
}

/** The periods of a finer frequency that make up a period, in order; null where they do not fit it or it is open. */
export function partsOf(period: Period, finer: Frequency): Period[] | null {
  const { starts, ends } = period
  if (ends === null || finer === '_O') return null
  const parts: Period[] = []
  let day = DateTime.fromISO(starts, { zone: 'utc' })
  while (day.toISODate() !== null && String(day.toISODate()) <= ends) {
    const part = containing(day, finer)
    if (part.starts !== day.toISODate()) return null
    parts.push(part)
    day = day.plus(steps[finer])
  }
  return parts.at(-1)?.ends === ends ? parts : null
}

/** The period of a frequency that a day lies in; null for intervals. */
export function periodHolding(day: string, freq: Frequency): Period | null {
  return freq === '_O' ? null : containing(DateTime.fromISO(day, { zone: 'utc' }), freq)
}

// The calendar has one, and periodOf knows how to spell it.
function containing(day: DateTime, freq: Exclude<Frequency, '_O'>): Period {
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
  return periodOf(texts[freq]) as Period
}
