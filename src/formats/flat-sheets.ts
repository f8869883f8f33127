import { type ColumnType, columnType, typesOfCells } from '../model/column-type.js'
import { type Cell, flatColumns, flatRows } from '../model/flat.js'
import type { Face } from '../model/representation.js'
import type { Listing, SourceNote, Table } from '../model/table.js'
import { flatThings } from './flat-things.js'
import { pagesAhead } from './pages-ahead.js'

/** An answer in columns that have types, and rows page by page. */
export interface FlatSheet {
  columns: readonly string[]
  types: readonly ColumnType[]
  pages: AsyncIterable<Cell[][]>
  /** Those of the pages that were read so far: all, once the last was. */
  sources: Record<string, SourceNote>
}

/** A table in columns and rows, as a flat face writes it, to its last page. */
export function tableSheet(table: Table, face: Face): FlatSheet {
  const columns = flatColumns(table, face)
  const sources: FlatSheet['sources'] = {}
  async function* pages() {
    for await (const page of pagesAhead(table)) {
      Object.assign(sources, page.sources)
      yield flatRows(page, face)
    }
  }
  return { columns, types: columns.map((column) => columnType(column, table.measures)), pages: pages(), sources }
}

// What columns that are told beforehand begin with, where a thing holds several figures.
const states = ['old', 'new', 'difference']

async function* onePage(rows: Cell[][]) {
  yield rows
}

/** A list in columns and rows: a thing a row. */
export function listSheet(listing: Listing): FlatSheet {
  const { columns, rows } = flatThings(listing)
  const sources = listing.beside?.sources ?? {}
  if (Array.isArray(rows)) return { columns, types: typesOfCells(columns.length, rows), pages: onePage(rows), sources }
  return { columns, types: columns.map((column) => columnType(column, states)), pages: rows, sources }
}
