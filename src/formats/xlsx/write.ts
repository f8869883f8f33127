import type { CellValue, ColumnDef } from 'hucre/xlsx'
import { Problem } from '../../errors.js'
import type { ColumnType } from '../../model/column-type.js'
import type { Cell } from '../../model/flat.js'
import { limits } from '../../model/limits.js'
import type { Face } from '../../model/representation.js'
import type { Listing, Meta, SourceNote, Table } from '../../model/table.js'
import { type FlatSheet, listSheet, tableSheet } from '../flat-sheets.js'
import { bookOf, type ShortSheet } from './book.js'
import { noteRows } from './notes.js'

// Left to itself, Excel shows 260650000000 as 2.6065E+11.
const plainNumber = '[>=1000000]#,##0;[<=-1000000]-#,##0;General'

// In letters, as wide as what they hold; others as their header needs.
const widths: Readonly<Record<string, number>> = {
  indicator: 28,
  id: 48,
  product: 16,
  printed: 20,
  source: 20,
  title: 48,
  note: 40,
}

const columnOf = (header: string, type: ColumnType): ColumnDef =>
  type === 'number'
    ? { header, width: 18, numFmt: plainNumber }
    : { header, width: widths[header] ?? Math.max(14, header.length + 2) }

// What Excel allows in one cell.
const lettersAtMost = 32_767
const cellOf = (cell: Cell): CellValue =>
  typeof cell === 'string' && cell.length > lettersAtMost ? `${cell.slice(0, lettersAtMost - 1)}…` : cell

function tooMany(estimate: string, most: number): Problem {
  return new Problem('TOO_MUCH', {
    detail: `A sheet of xlsx has at most ${most} rows; this would have ${estimate}.`,
    param: 'format',
    hint: 'Ask for fewer series or periods, with limit, or as csv or parquet.',
  })
}

// What nobody has counted to its end might not fit, and a workbook that breaks off does not open.
function refuseTooMany({ total, total_at_least }: Pick<Meta, 'total' | 'total_at_least'>, most: number): void {
  if (total === null) throw tooMany(`more than ${total_at_least}, which is as far as rows are counted`, most)
  if (total > most) throw tooMany(`${total} or more`, most)
}

async function* rowsWithin(pages: AsyncIterable<Cell[][]>, most: number): AsyncGenerator<CellValue[]> {
  let count = 0
  for await (const page of pages) {
    count += page.length
    if (count > most) throw tooMany(`${count} or more`, most)
    for (const row of page) yield row.map(cellOf)
  }
}

const sourceFields = [
  'title',
  'publisher',
  'published',
  'licence',
  'attribution',
] as const satisfies (keyof SourceNote)[]

function sourceSheet(sources: Record<string, SourceNote>): ShortSheet {
  return {
    name: 'sources',
    columns: ['source', ...sourceFields].map((header) => columnOf(header, 'text')),
    rows: Object.entries(sources).map(([key, note]) => [key, ...sourceFields.map((field) => note[field])]),
  }
}

const noteColumns = [
  { header: 'note', width: 24 },
  { header: 'text', width: 100 },
]

function book(
  sheet: FlatSheet,
  name: string,
  told: { meta: Meta; whole: boolean; figures: boolean },
  face: Face,
  most: number,
) {
  const { meta, whole, figures } = told
  const { columns, types, pages, sources } = sheet
  const definitions = columns.map((column, i) => columnOf(column, types[i] as ColumnType))
  return bookOf({ name, columns: definitions, rows: rowsWithin(pages, most) }, () => [
    ...(figures ? [sourceSheet(sources)] : []),
    { name: 'notes', columns: noteColumns, rows: noteRows(meta, face, { complete: whole || meta.complete, figures }) },
  ])
}

/**
 * An Excel workbook: the figures (numbers as numbers, periods and days as text), their sources, and notes on what was asked
 * and how to read it. Throws TOO_MUCH (413) where a sheet might have more rows than `most`. Rows of several measures are more
 * rows of a sheet than the total tells: the file of so many breaks off, and does not open.
 */
export function writeTable(
  table: Table,
  face: Face,
  most: number = limits.sheet_rows_at_most,
): AsyncGenerator<Uint8Array> {
  const { meta, more } = table
  if (more !== null) refuseTooMany(meta, most)
  return book(tableSheet(table, face), 'figures', { meta, whole: more !== null, figures: true }, face, most)
}

/** The things of a list, a row each, with notes on what was asked. Throws TOO_MUCH (413) as for figures. */
export function writeList(
  listing: Listing,
  face: Face,
  most: number = limits.sheet_rows_at_most,
): AsyncGenerator<Uint8Array> {
  const { name, meta, more, beside } = listing
  refuseTooMany(more === undefined ? { total: listing.things.length } : meta, most)
  return book(listSheet(listing), name, { meta, whole: more !== undefined, figures: beside !== undefined }, face, most)
}
