import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { dimensions, seriesKeyOf } from '../model/dimensions.js'
import { cellKey, type Wanted } from '../model/stated.js'
import type { State } from '../statistics/derived-revisions.js'
import { figureRowOf, type State as StateRow } from './figure-states.js'
import { statedOf } from './shape.js'

/** The question for all that was ever stated in the wanted cells or taken back, oldest first; with a day, what was known by its end. */
export function statesQuery(db: Reader, wanted: readonly Wanted[], asOf: string | null) {
  const cells = [...new Map(wanted.map((one) => [cellKey(one), one])).values()]
  const [keys, periods] = [cells.map(({ series }) => seriesKeyOf(series)), cells.map(({ period }) => period)]
  return db
    .selectFrom('series')
    .innerJoin('observation as now', 'now.series', 'series.id')
    .innerJoin('source as src', 'src.id', 'now.source')
    .where(sql<boolean>`(series.key, now.period) in (select * from unnest(${keys}::text[], ${periods}::text[]))`)
    .where('now.known', '<=', asOf ?? 'infinity')
    .orderBy('now.known')
    .select(['series.key', ...dimensions.map((dimension) => `series.${dimension}` as const), 'src.code as source'])
    .select(['now.known', 'now.withdrawn', sql<StateRow>`to_json(now)`.as('now')])
}

/** The states that rows tell. */
export function statesOf(rows: Awaited<ReturnType<ReturnType<typeof statesQuery>['execute']>>): State[] {
  return rows.map((row) => ({
    known: row.known,
    withdrawn: row.withdrawn,
    stated: statedOf(figureRowOf(row, row.now)),
  }))
}

/** All that was ever stated in the wanted cells or taken back, oldest first; one question, however many are wanted. */
export async function statesWanted(db: Reader, wanted: readonly Wanted[], asOf: string | null): Promise<State[]> {
  return statesOf(await statesQuery(db, wanted, asOf).execute())
}
