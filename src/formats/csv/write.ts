import { stringify } from 'csv-stringify/sync'
import { type Cell, flatColumns, flatRows } from '../../model/flat.js'
import type { Face } from '../../model/representation.js'
import type { Listing, Table } from '../../model/table.js'

// RFC 4180 quotes a lone CR or LF too; unasked, the library quotes both together only.
const lines = (rows: unknown[][]) =>
  stringify(rows, {
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    cast: { boolean: (value) => String(value) },
  })

/** RFC 4180: CRLF, a header, quotes where they are needed; goes on to the last page where no limit was asked. */
export async function* writeTable(table: Table, face: Face): AsyncGenerator<string> {
  yield lines([flatColumns(table, face)])
  for (let page: Table | undefined = table; page !== undefined; page = await page.more?.())
    yield lines(flatRows(page, face))
}

function flattened(thing: object, prefix = ''): [string, Cell][] {
  return Object.entries(thing).flatMap(([name, value]): [string, Cell][] => {
    if (Array.isArray(value))
      return [
        [prefix + name, value.map((entry) => (typeof entry === 'object' ? JSON.stringify(entry) : entry)).join(' ')],
      ]
    if (typeof value === 'object' && value !== null) return flattened(value, `${prefix}${name}_`)
    return [[prefix + name, value]]
  })
}

const rowsOf = (things: object[]) => things.map((thing) => new Map(flattened(thing)))
const cellsUnder = (columns: readonly string[], rows: Map<string, Cell>[]) =>
  rows.map((row) => columns.map((column) => row.get(column) ?? null))

async function* pages(first: Listing, columns: readonly string[]): AsyncGenerator<string> {
  yield lines([[...columns]])
  for (let page: Listing | undefined = first; page !== undefined; page = await page.more?.())
    yield lines(cellsUnder(columns, rowsOf(page.things)))
}

/**
 * The things of a list, a row each: what lies inside a thing gets a column of its own (names_en), lists are joined by blanks.
 * Columns that are told beforehand are those, on to the last page.
 */
export function writeList(listing: Listing): AsyncGenerator<string> | string {
  if (listing.columns !== undefined) return pages(listing, listing.columns)
  const rows = rowsOf(listing.things)
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return lines([columns, ...cellsUnder(columns, rows)])
}
