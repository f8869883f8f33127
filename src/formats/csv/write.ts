import { stringify } from 'csv-stringify/sync'
import { type Cell, flatColumns, flatRows } from '../../model/flat.js'
import type { Face } from '../../model/representation.js'
import type { Listing, Table } from '../../model/table.js'
import { flatThings } from '../flat-things.js'

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

async function* pages(columns: string[], rows: AsyncIterable<Cell[][]>): AsyncGenerator<string> {
  yield lines([columns])
  for await (const page of rows) yield lines(page)
}

/** The things of a list, a row each, under columns of `flatThings`. */
export function writeList(listing: Listing): AsyncGenerator<string> | string {
  const { columns, rows } = flatThings(listing)
  return Array.isArray(rows) ? lines([columns, ...rows]) : pages(columns, rows)
}
