import { sql, type Transaction } from 'kysely'
import type { CopyRows } from './copying.js'
import type { PlacedFault } from './refusal.js'
import type { ReadRow } from './release-rows.js'
import type { Schema } from './schema.js'
import { stagedColumns, stagedLine } from './staged-row.js'

// The rows of one release on their way in. They are checked as a set before any of them touches a figure.
const createStaging = sql`create temporary table staging (${sql.raw(stagedColumns)}) on commit drop`

const fill = (rows: CopyRows) => sql`copy staging from ${rows}`

const repeated = sql<{ line: number; first: number; key: string; period: string }>`
  select line, first, key, period from (
    select line, key, period, first_value(line) over (partition by key, period order by line) as first from staging
  ) as rows where line > first order by line`

// Text that the database reads at once: large enough that asking costs nothing beside it, small beside a process.
const batch = 1_000_000

/** Puts rows into the staging table of this transaction, creating it; answers how many. */
export async function stage(transaction: Transaction<Schema>, lists: AsyncIterable<ReadRow[]>): Promise<number> {
  await createStaging.execute(transaction)
  let copied = ''
  let count = 0
  let underway: Promise<unknown> = Promise.resolve()
  for await (const rows of lists) {
    for (const row of rows) copied += stagedLine(row)
    count += rows.length
    if (copied.length < batch) continue
    // While the database takes these, the next are read.
    await underway
    underway = fill({ copied }).execute(transaction)
    underway.catch(() => undefined)
    copied = ''
  }
  await underway
  await fill({ copied }).execute(transaction)
  return count
}

/** Rows of the staging table whose series and period stood before in the same file. */
export async function repetitions(transaction: Transaction<Schema>, file: string): Promise<PlacedFault[]> {
  const { rows } = await repeated.execute(transaction)
  return rows.map(({ line, first, key, period }) => ({
    file,
    line,
    column: 'the row',
    wrong: `${key} at ${period} stands on line ${first} already`,
    expected: 'each series and period once',
  }))
}
