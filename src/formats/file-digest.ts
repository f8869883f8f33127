import { createHash } from 'node:crypto'
import type { Face, TableFormat } from '../model/representation.js'
import type { Table } from '../model/table.js'

/** A file as it is downloaded: what it is called and where it is, its rows, its length, and its sha256 in hex. */
export interface FileDigest {
  file: string
  path: string
  rows: number | null
  bytes: number
  sha256: string
}

const plainly = (path: string): Face => ({
  language: 'en',
  labels: 'code',
  layout: 'long',
  scale: null,
  pathTo: String,
  path,
  parameters: {},
  origin: '',
})

/** The digest of a table as a format that streams writes it to the last row. */
export async function fileDigest(table: Table, format: TableFormat, path: string): Promise<FileDigest> {
  const hash = createHash('sha256')
  let length = 0
  const written = format.table(table, plainly(path)) as AsyncIterable<string | Uint8Array>
  for await (const piece of written) {
    const bytes = Buffer.from(piece as Uint8Array)
    length += bytes.length
    hash.update(bytes)
  }
  const file = `${table.name}.${format.extension}`
  return { file, path, rows: table.meta.total, bytes: length, sha256: hash.digest('hex') }
}
