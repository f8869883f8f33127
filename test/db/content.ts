import type { Reader, Schema } from '../../db/schema.js'

const tables = [
  'area',
  'indicator',
  'unit',
  'product',
  'source',
  'release',
  'series',
  'observation',
  'edition',
] as const

/** All that a database holds, a line a row, in one order: two that are equal differ in nothing. */
export async function contentOf(db: Reader): Promise<string[]> {
  const lists = []
  for (const table of tables) {
    const rows = await db
      .selectFrom(table as keyof Schema)
      .selectAll()
      .execute()
    lists.push(rows.map((row) => `${table} ${JSON.stringify(row)}`).sort())
  }
  return lists.flat()
}
