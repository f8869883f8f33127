import type { Parsed } from './parsed.js'

interface Shown {
  id?: string
  value: number | null
  status: string
  source: string
  period?: string
}

/** The figures in rows as JSON shows them: a row is one, or holds some under names. */
export function figuresInRows(rows: readonly object[]): Parsed[] {
  return rows.flatMap((row) => {
    const { period = '', unattributed = [] } = row as { period?: string; unattributed?: Shown[] }
    const all = [row, ...Object.values(row), ...unattributed] as (Shown | null)[]
    return all.flatMap((one) => {
      if (one?.id === undefined) return []
      const { id, value, status, source } = one
      return [{ id, value, period, status, source }]
    })
  })
}
