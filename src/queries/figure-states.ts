import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { type Dimension, dimensions, seriesKeyOf } from '../model/dimensions.js'
import type { FigureName } from '../model/figure-id.js'
import { changeKind } from './change-kind.js'
import type { FigureRow } from './figures.js'

/** A row of observation as JSON. */
export type State = Omit<FigureRow, 'key' | Dimension | 'source' | 'place' | 'chosen_because'>

/** A row of observation with what names it, as the shapes of figures take it. */
export function figureRowOf(named: Pick<FigureRow, 'key' | Dimension | 'source'>, state: State): FigureRow {
  // The row has its source as a number.
  return { ...named, ...state, source: named.source, place: 1, chosen_because: null }
}

/** The question for what was ever stated of one figure by its source, or taken back, oldest first; with a day, what was known by its end. */
export function figureStates(db: Reader, { series, period, source }: FigureName, asOf: string | null) {
  return db
    .selectFrom('series')
    .innerJoin('observation as now', 'now.series', 'series.id')
    .innerJoin('source as src', 'src.id', 'now.source')
    .leftJoinLateral(
      (is) =>
        is
          .selectFrom(
            is
              .selectFrom('observation as earlier')
              .whereRef('earlier.series', '=', 'now.series')
              .whereRef('earlier.starts', '=', 'now.starts')
              .whereRef('earlier.period', '=', 'now.period')
              .whereRef('earlier.source', '=', 'now.source')
              .whereRef('earlier.known', '<', 'now.known')
              .orderBy('earlier.known', 'desc')
              .limit(1)
              .selectAll()
              .as('last'),
          )
          .where('last.withdrawn', '=', false)
          .selectAll()
          .as('old'),
      (join) => join.onTrue(),
    )
    .where('series.key', '=', seriesKeyOf(series))
    .where('now.period', '=', period)
    .where('src.code', '=', source)
    .where('now.known', '<=', asOf ?? 'infinity')
    .orderBy('now.known')
    .select(['series.key', ...dimensions.map((dimension) => `series.${dimension}` as const), 'src.code as source'])
    .select(['now.known', 'now.withdrawn', changeKind.as('change')])
    .select([sql<State>`to_json(now)`.as('now'), sql<State | null>`to_json(old)`.as('old')])
}
