import { type ForeignRow, MalformedFile } from '../../model/import/foreign-row.js'
import { type CsvRow, csvRows } from '../csv/read.js'
import { sheetRows } from './sheet-rows.js'

/** How a table lies in its file; what is not said is a CSV with commas whose first line is its header. */
export interface TableLayout {
  delimiter?: string
  /** Lines before the header. */
  skip?: number
  /** Columns by a pattern that are periods: each of them is a row, with the columns `period` and `value`. Where none is, rows are as they are. */
  wide?: string
  /** The sheet of a workbook; the first unless said. */
  sheet?: string
}

type Place = Pick<ForeignRow, 'line' | 'place'>

function headerOf({ line, cells }: CsvRow): string[] {
  // Some end the names of their columns with a blank.
  const names = cells.map((name) => name.trim())
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) < i)
  if (twice !== undefined) throw new MalformedFile(line, null, `the column "${twice}" stands twice`, 'each column once')
  return names
}

function* longRows(header: string[], cells: string[], place: Place, wide: RegExp | null): Generator<ForeignRow> {
  const named = header.map((name, i) => [name, cells[i] as string] as const)
  const isPeriod = ([name]: readonly [string, string]) => wide?.test(name) ?? false
  const periods = named.filter(isPeriod)
  if (periods.length === 0) yield { ...place, cells: Object.fromEntries(named) }
  const whole = Object.fromEntries(named.filter((one) => !isPeriod(one)))
  for (const [period, value] of periods)
    yield { ...place, place: `column ${period}`, cells: { ...whole, period, value } }
}

/** The rows of a table by the names in its header, be they of a CSV or of a sheet. Throws MalformedFile. */
export async function* tableRows(
  rows: AsyncIterable<CsvRow>,
  { skip = 0, wide }: TableLayout,
): AsyncGenerator<ForeignRow> {
  const pattern = wide === undefined ? null : new RegExp(wide)
  let header: string[] | null = null
  let before = skip
  for await (const row of rows) {
    if (before-- > 0) continue
    const { line, cells } = row
    if (header === null) {
      header = headerOf(row)
      continue
    }
    // A last line of nothing is no row.
    if (cells.every((cell) => cell === '')) continue
    if (cells.length !== header.length)
      throw new MalformedFile(line, null, `${cells.length} cells`, `${header.length}, as the header has`)
    yield* longRows(header, cells, { line, place: null }, pattern)
  }
  if (header === null) throw new MalformedFile(1, null, 'it has no header', 'a table with a header')
}

/** The rows of a CSV, or of a workbook where its name says so, in whatever layout. Throws MalformedFile and MalformedCsv. */
export function readTable(bytes: AsyncIterable<Uint8Array>, layout: TableLayout, name = ''): AsyncIterable<ForeignRow> {
  const rows = name.endsWith('.xlsx') ? sheetRows(bytes, layout.sheet) : csvRows(bytes, layout.delimiter)
  return tableRows(rows, layout)
}
