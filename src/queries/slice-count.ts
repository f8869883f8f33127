import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import type { Slice } from '../model/slice.js'
import { type Count, rowCount } from './count.js'
import { figuresWanted, type Sliced } from './slice-filter.js'

/** How many figures a slice has, counted up to `most`. */
export async function sliceCount(db: Reader, slice: Slice, most: number): Promise<Count> {
  const rows = db
    .selectFrom('series')
    .innerJoin('observation as o', 'o.series', 'series.id')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where((is) => figuresWanted(is as unknown as Sliced, slice))
    .select(sql<number>`1`.as('one'))
  return rowCount(db, rows, most)
}
