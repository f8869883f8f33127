import { type SelectQueryBuilder, sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { limits } from '../model/limits.js'
import type { Table } from '../model/table.js'

/** How many rows there are in all, or how far they were counted. */
export type Count = Pick<Table['meta'], 'total' | 'total_at_least'>

/** How many rows a query gives, counted up to `most`. */
export async function rowCount<DB, From extends keyof DB, Row>(
  db: Reader,
  rows: SelectQueryBuilder<DB, From, Row>,
  most: number = limits.counted_at_most,
): Promise<Count> {
  const some = rows
    .clearSelect()
    .select(sql<number>`1`.as('one'))
    .limit(most + 1)
  const { n } = await db
    .selectFrom(some.as('some'))
    .select(sql<number>`count(*)::integer`.as('n'))
    .executeTakeFirstOrThrow()
  return n > most ? { total: null, total_at_least: most } : { total: n }
}
