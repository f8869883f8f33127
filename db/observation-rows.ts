import { sql, type Transaction } from 'kysely'
import { LRUCache } from 'lru-cache'
import { seriesKeyOf } from '../src/model/dimensions.js'
import type { CopyRows } from './copying.js'
import { type EnteredRelease, lineColumns, observationLine } from './observation-line.js'
import type { ReadRow } from './release-rows.js'
import type { Schema } from './schema.js'

const fill = (rows: CopyRows) => sql`copy observation (series, ${sql.raw(lineColumns)}) from ${rows}`

const numbersOf = (keys: readonly string[]) => sql<{ key: string; id: number }>`
  select key, id from series where key = any(${keys}::text[])`

const enter = (keys: readonly string[]) => sql<{ key: string; id: number }>`
  insert into series (key, freq, indicator, reporter, partner, product, unit)
  select key, split_part(key, '.', 1), split_part(key, '.', 2), split_part(key, '.', 3), split_part(key, '.', 4),
    split_part(key, '.', 5), split_part(key, '.', 6)
  from unnest(${keys}::text[]) as key
  returning key, id`

// Rows that the database takes at once: enough that asking costs nothing beside it, little beside a process.
const batch = 20_000
// Series whose numbers are remembered: rows of one mostly stand together.
const remembered = 100_000

type Lines = { key: string; line: string }[]

/** Tells series by their keys as the database numbers them; those it does not know are entered. */
function numbering(transaction: Transaction<Schema>) {
  const numbers = new LRUCache<string, number>({ max: remembered })
  return async (lines: Lines): Promise<{ get(key: string): number | undefined }> => {
    const isNew = (key: string) => !numbers.has(key)
    const unknown = [...new Set(lines.map(({ key }) => key))].filter(isNew)
    if (unknown.length === 0) return numbers
    for (const ask of [numbersOf, enter]) {
      const left = unknown.filter(isNew)
      if (left.length === 0) break
      for (const { key, id } of (await ask(left).execute(transaction)).rows) numbers.set(key, id)
    }
    return numbers
  }
}

/** Writes the observations of a release, whose row in `release` is there, with the series they belong to; answers how many. Throws what the database throws, a second row of one cell as 23505. */
export async function writeRows(
  transaction: Transaction<Schema>,
  release: EnteredRelease,
  lists: AsyncIterable<ReadRow[]>,
): Promise<number> {
  const numbersOf = numbering(transaction)
  const write = async (lines: Lines) => {
    const numbers = await numbersOf(lines)
    await fill({ copied: lines.map(({ key, line }) => `${numbers.get(key)}\t${line}`).join('') }).execute(transaction)
  }
  let lines: Lines = []
  let count = 0
  let underway: Promise<unknown> = Promise.resolve()
  for await (const rows of lists) {
    for (const { observation } of rows)
      lines.push({ key: seriesKeyOf(observation), line: observationLine(observation, release) })
    count += rows.length
    if (lines.length < batch) continue
    // While the database takes these, the next are read.
    await underway
    underway = write(lines)
    underway.catch(() => undefined)
    lines = []
  }
  await underway
  await write(lines)
  return count
}
