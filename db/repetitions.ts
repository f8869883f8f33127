import { sql, type Transaction } from 'kysely'
import { seriesKeyOf } from '../src/model/dimensions.js'
import type { CopyRows } from './copying.js'
import { copiedCell } from './observation-line.js'
import type { PlacedFault } from './refusal.js'
import type { ReadRow } from './release-rows.js'
import type { Schema } from './schema.js'

// The cells of one release. A set this large is the database's to look through.
const createCells = sql`create temporary table cell (line integer, key text collate "C", period text) on commit drop`

const fill = (rows: CopyRows) => sql`copy cell from ${rows}`

const repeated = sql<{ line: number; first: number; key: string; period: string }>`
  select line, first, key, period from (
    select line, key, period, first_value(line) over (partition by key, period order by line) as first from cell
  ) as rows where line > first order by line`

/** Rows whose series and period stood before in the same file. */
export async function repetitions(
  transaction: Transaction<Schema>,
  file: string,
  lists: AsyncIterable<ReadRow[]>,
): Promise<PlacedFault[]> {
  await createCells.execute(transaction)
  for await (const rows of lists) {
    const lines = rows.map(({ line, observation }) =>
      [line, seriesKeyOf(observation), observation.period].map(copiedCell).join('\t'),
    )
    if (lines.length > 0) await fill({ copied: `${lines.join('\n')}\n` }).execute(transaction)
  }
  const { rows } = await repeated.execute(transaction)
  return rows.map(({ line, first, key, period }) => ({
    file,
    line,
    column: 'the row',
    wrong: `${key} at ${period} stands on line ${first} already`,
    expected: 'each series and period once',
  }))
}
