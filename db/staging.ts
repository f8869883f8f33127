import { sql, type Transaction } from 'kysely'
import { seriesKeyOf } from '../src/model/dimensions.js'
import type { PlacedFault } from './refusal.js'
import type { ReadRow } from './release-rows.js'
import type { Schema } from './schema.js'

// The rows of one release on their way in. They are checked as a set before any of them touches a figure.
const createStaging = sql`
  create temporary table staging (
    line integer, key text, freq text, indicator text, reporter text, partner text, product text, unit text,
    period text, starts date, ends date, value float8, low float8, high float8, digits integer, qualifier text, status text,
    nature text, base text, compiler text, printed text, literal text, "start" integer, "end" integer, worded boolean, note text
  ) on commit drop`

const fill = (rows: string) => sql`
  insert into staging select * from json_populate_recordset(null::staging, ${rows}::json)`

const repeated = sql<{ line: number; first: number; key: string; period: string }>`
  select line, first, key, period from (
    select line, key, period, first_value(line) over (partition by key, period order by line) as first from staging
  ) as rows where line > first order by line`

const batch = 2000

/** Puts rows into the staging table of this transaction, creating it; answers how many. */
export async function stage(transaction: Transaction<Schema>, rows: AsyncIterable<ReadRow>): Promise<number> {
  await createStaging.execute(transaction)
  let waiting: object[] = []
  let count = 0
  const flush = async () => {
    count += waiting.length
    await fill(JSON.stringify(waiting)).execute(transaction)
    waiting = []
  }
  for await (const { line, observation } of rows) {
    waiting.push({ line, key: seriesKeyOf(observation), ...observation })
    if (waiting.length === batch) await flush()
  }
  await flush()
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
