import { sql } from 'kysely'
import type { Writer } from './schema.js'

/** Small beside the figures, and joined with all of them: each machine has them whole. */
const everywhere = ['area', 'indicator', 'unit', 'product', 'source', 'edition', 'release', 'series']

const isThere = sql<{ there: boolean }>`
  select to_regproc('create_distributed_table') is not null and to_regclass('pg_dist_partition') is not null as there`

const isDone = sql<{ done: boolean }>`
  select exists (select from pg_dist_partition where logicalrelid = 'observation'::regclass) as done`

const share = (table: string) => sql`select create_reference_table(${table})`
const divide = sql`select create_distributed_table('observation', 'series')`

/**
 * Spreads the figures over the machines of Citus by their series, which their key begins with: what one series holds lies on
 * one machine, and no question joins figures of two. Answers `nowhere` where the database has no Citus.
 */
export async function distribute(writer: Writer): Promise<'done' | 'there' | 'nowhere'> {
  return writer.transaction().execute(async (transaction) => {
    const [citus] = (await isThere.execute(transaction)).rows
    if (!citus?.there) return 'nowhere'
    const [before] = (await isDone.execute(transaction)).rows
    if (before?.done) return 'there'
    for (const table of everywhere) await share(table).execute(transaction)
    await divide.execute(transaction)
    return 'done'
  })
}
