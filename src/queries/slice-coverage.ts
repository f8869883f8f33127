import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { type Slice, type SliceKey, sliceKeys } from '../model/slice.js'
import { figuresWanted, type Sliced } from './slice-filter.js'

/** What is there of a slice: the codes at each place of the key, first and last day of the periods, series and figures. */
export interface SliceCoverage {
  codes: Record<SliceKey, string[]>
  time: { from: string; to: string } | null
  series: number
  figures: number
}

const distinct = (key: SliceKey): RawBuilder<string[]> =>
  sql`coalesce(array_agg(distinct ${sql.ref(key === 'source' ? 'src.code' : `series.${key}`)}), '{}')`

/** What is there of a slice; a series of several sources counts once for each. */
export async function sliceCoverage(db: Reader, slice: Slice): Promise<SliceCoverage> {
  const { from, to, series, figures, ...codes } = await db
    .selectFrom('series')
    .innerJoin('observation as o', 'o.series', 'series.id')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where((is) => figuresWanted(is as unknown as Sliced, slice))
    .select(sliceKeys.map((key) => distinct(key).as(key)))
    .select([
      sql<string | null>`min(o.starts)`.as('from'),
      sql<string | null>`max(o.ends)`.as('to'),
      sql<number>`count(distinct (o.series, o.source))::integer`.as('series'),
      sql<number>`count(*)::integer`.as('figures'),
    ])
    .executeTakeFirstOrThrow()
  const time = from === null || to === null ? null : { from, to }
  return { codes: codes as unknown as SliceCoverage['codes'], time, series, figures }
}
