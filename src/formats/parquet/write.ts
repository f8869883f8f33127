import type { SchemaElement } from 'hyparquet'
import type { ColumnType } from '../../model/column-type.js'
import type { Cell } from '../../model/flat.js'
import type { Face } from '../../model/representation.js'
import type { Listing, Meta, Table } from '../../model/table.js'
import { type FlatSheet, listSheet, tableSheet } from '../flat-sheets.js'

// How many rows are held at once, and read at once by those who read: a row group.
const groupSize = 20_000

const elements: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
}

function schemaOf({ columns, types }: FlatSheet): SchemaElement[] {
  const leaves = columns.map(
    (name, i): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...elements[types[i] as ColumnType] }),
  )
  return [{ name: 'root', num_children: leaves.length }, ...leaves]
}

const columnOf = (rows: readonly Cell[][], i: number, type: ColumnType): Cell[] =>
  rows.map((row) => {
    const cell = row[i] ?? null
    return type === 'text' && cell !== null ? String(cell) : cell
  })

async function* groups(pages: AsyncIterable<Cell[][]>): AsyncGenerator<Cell[][]> {
  let rows: Cell[][] = []
  for await (const page of pages) {
    rows = rows.concat(page)
    if (rows.length < groupSize) continue
    yield rows
    rows = []
  }
  yield rows
}

// Without the host that was asked: the same question has the same bytes everywhere.
function metadataOf({ edition, as_of, applied }: Meta, { path }: Face): { key: string; value: string }[] {
  return [
    { key: 'edition', value: edition },
    ...(as_of === null ? [] : [{ key: 'as_of', value: as_of }]),
    { key: 'question', value: path },
    { key: 'applied', value: JSON.stringify(applied) },
  ]
}

async function* written(sheet: FlatSheet, meta: Meta, face: Face): AsyncGenerator<Uint8Array> {
  // Loaded by the first that asks for it: at rest it would take memory for nothing.
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  const kvMetadata = metadataOf(meta, face)
  const file = new ParquetWriter({ writer, schema: schemaOf(sheet), kvMetadata, createdBy: 'Red River' })
  const taken = () => {
    const bytes = writer.getBytes().slice()
    // As the library's own writer of files does when it has written what there is: the offset goes on.
    writer.index = 0
    return bytes
  }
  for await (const rows of groups(sheet.pages)) {
    const columnData = sheet.columns.map((name, i) => ({ name, data: columnOf(rows, i, sheet.types[i] as ColumnType) }))
    file.write({ columnData, rowGroupSize: groupSize })
    yield taken()
  }
  // The sources of all pages are known now; the metadata stand at the end of the file.
  kvMetadata.push({ key: 'sources', value: JSON.stringify(sheet.sources) })
  file.finish()
  yield taken()
}

/**
 * Apache Parquet: a row a figure (or, wide, a row a row) in typed columns, all of which may be null, in row groups that are
 * written as they are read. The key-value metadata tell edition, as_of, question, applied and sources (JSON).
 */
export function writeTable(table: Table, face: Face): AsyncGenerator<Uint8Array> {
  return written(tableSheet(table, face), table.meta, face)
}

/** The things of a list, a row each, in columns whose types follow from what is in them. */
export function writeList(listing: Listing, face: Face): AsyncGenerator<Uint8Array> {
  return written(listSheet(listing), listing.meta, face)
}
