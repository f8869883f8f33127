import type { Reader } from '../../db/schema.js'

/** A figure of vna-2025 as its timeline holds it: `value` is null where it was taken back on `known`. */
export interface TimelineRow {
  key: string
  period: string
  known: string
  until: string
  withdrawn: boolean
  value: number | null
  ends: string
  note: string | null
}

/** All rows of a source's timelines, by series, period and the day they became known. */
export async function timelines(db: Reader, source = 'vna-2025'): Promise<TimelineRow[]> {
  return db
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series')
    .innerJoin('source', 'source.id', 'observation.source')
    .where('source.code', '=', source)
    .select(['key', 'period', 'known', 'until', 'withdrawn', 'value', 'ends', 'note'])
    .orderBy('key')
    .orderBy('period')
    .orderBy('known')
    .execute()
}

/** The rows of a timeline in short: from, until, and the value or the reason it was taken back. */
export function told(rows: TimelineRow[]): string[] {
  return rows.map(({ period, known, until, withdrawn, value, note }) =>
    [period, known, until, withdrawn ? note : value].join(' '),
  )
}
