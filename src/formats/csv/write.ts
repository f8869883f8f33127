import { type Cell, flatColumns, flatRows } from '../../model/flat.js'
import type { Face } from '../../model/representation.js'
import type { Listing, Table } from '../../model/table.js'
import { flatThings } from '../flat-things.js'
import { pagesAhead } from '../pages-ahead.js'

const unsafe = /[",\r\n]/

function cellText(cell: unknown): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell)
  return unsafe.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

// By hand: a library that asks each cell what it is takes most of the time of a whole edition.
const lines = (rows: readonly (readonly unknown[])[]) => rows.map((row) => `${row.map(cellText).join()}\r\n`).join('')

/** RFC 4180: CRLF, a header, quotes where they are needed; goes on to the last page where no limit was asked. */
export async function* writeTable(table: Table, face: Face): AsyncGenerator<string> {
  yield lines([flatColumns(table, face)])
  for await (const page of pagesAhead(table)) yield lines(flatRows(page, face))
}

async function* pages(columns: string[], rows: AsyncIterable<Cell[][]>): AsyncGenerator<string> {
  yield lines([columns])
  for await (const page of rows) yield lines(page)
}

/** The things of a list, a row each, under columns of `flatThings`. */
export function writeList(listing: Listing): AsyncGenerator<string> | string {
  const { columns, rows } = flatThings(listing)
  return Array.isArray(rows) ? lines([columns, ...rows]) : pages(columns, rows)
}
