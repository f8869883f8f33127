import { periodOf } from './period.js'
import type { Selection } from './selection.js'

/** A selection of all periods: what is derived may come of others than those asked for. */
export function withoutTime(selection: Selection): Selection {
  return { ...selection, period: null, from: null, to: null, latest: null }
}

interface InTime {
  key: Record<string, string>
  starts: string
  ends: string
}

/** The rows of the periods that a selection asks for: as written, between from and to, and of those the latest N of each of their codes and frequencies. */
export function inTime<Row extends InTime>(rows: readonly Row[], { period, from, to, latest }: Selection): Row[] {
  const asked = rows.filter(
    ({ key, starts, ends }) =>
      (period === null || period.some(({ text }) => text === key.period)) &&
      (from === null || starts >= from.starts) &&
      (to === null || ends <= String(to.ends)),
  )
  if (latest === null) return asked
  const ofCodes = new Map<string, Row[]>()
  for (const row of asked) {
    const { period, ...codes } = row.key
    const key = JSON.stringify([codes, periodOf(String(period))?.freq])
    ofCodes.set(key, [...(ofCodes.get(key) ?? []), row])
  }
  const kept = new Set<Row>()
  for (const list of ofCodes.values()) {
    const periods = list.toSorted((a, b) =>
      a.ends === b.ends ? (a.starts < b.starts ? 1 : -1) : a.ends < b.ends ? 1 : -1,
    )
    const last = [...new Set(periods.map(({ key }) => key.period))].slice(0, latest)
    for (const row of list) if (last.includes(row.key.period)) kept.add(row)
  }
  return asked.filter((row) => kept.has(row))
}
