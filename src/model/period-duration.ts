import { DateTime, Duration } from 'luxon'
import { type Period, periodOf } from './period.js'

const dayOf = (text: string) => DateTime.fromISO(text, { zone: 'utc' })

/** How long it is from one day to another, both counted, as ISO 8601 writes it: P3Y, P4M where it is whole months from the first of one, else P191D. */
export function durationOf(starts: string, ends: string): string {
  const from = dayOf(starts)
  const after = dayOf(ends).plus({ days: 1 })
  if (from.day !== 1 || after.day !== 1) return `P${after.diff(from, 'days').days}D`
  const { months } = after.diff(from, 'months')
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

/** The period that begins on a day and lasts an ISO 8601 duration of whole days; null where there is none such. */
export function periodLasting(starts: string, duration: string): Period | null {
  const length = Duration.fromISO(duration)
  if (!length.isValid || duration.includes('T')) return null
  return periodOf(`${starts}/${dayOf(starts).plus(length).minus({ days: 1 }).toISODate()}`)
}
