import type { ForeignRow } from '../../src/model/import/foreign-row.js'

/** The bytes of a text in pieces of a few, as they may come. */
export async function* bytesOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** All rows of a reader. */
export async function rowsOf(reading: AsyncIterable<ForeignRow>): Promise<ForeignRow[]> {
  const rows: ForeignRow[] = []
  for await (const row of reading) rows.push(row)
  return rows
}
