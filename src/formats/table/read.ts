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

// Begun with all its columns, each row is of one shape to the engine, which reads such many times faster.
const shapeOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']))

function rowMaker(
  header: readonly string[],
  wide: RegExp | null,
): (cells: readonly string[], place: Place) => ForeignRow[] {
  const periods = header.flatMap((name, at) => (wide?.test(name) ? [{ period: name, at }] : []))
  const others = header.flatMap((name, at) => (periods.some((one) => one.at === at) ? [] : [{ name, at }]))
  const own = periods.length === 0 ? [] : ['period', 'value']
  const shape = shapeOf([...others.map(({ name }) => name), ...own])
  const whole = (cells: readonly string[]) => {
    const row: Record<string, string> = { ...shape }
    for (const { name, at } of others) row[name] = cells[at] as string
    return row
  }
  if (periods.length === 0) return (cells, place) => [{ ...place, cells: whole(cells) }]
  return (cells, place) =>
    periods.map(({ period, at }) => {
      const row = whole(cells)
      row.period = period
      row.value = cells[at] as string
      return { ...place, place: `column ${period}`, cells: row }
    })
}

// Of columns that are periods, those made of them are there too.
function missedIn({ line }: CsvRow, header: readonly string[], wide: RegExp | null, wanted: readonly string[]): void {
  const made = wide !== null && header.some((name) => wide.test(name)) ? ['period', 'value'] : []
  const missing = wanted.find((name) => ![...header, ...made].includes(name))
  if (missing === undefined) return
  const there = header.filter((name) => name !== '').join(', ')
  throw new MalformedFile(line, null, `it has no column "${missing}"`, `the columns of its mapping; here are ${there}`)
}

/** The rows of a table by the names in its header, be they of a CSV or of a sheet. Throws MalformedFile, also where a column that is wanted is not there: its figures would be missed without a word. */
export async function* tableRows(
  rows: AsyncIterable<CsvRow>,
  { skip = 0, wide }: TableLayout,
  wanted: readonly string[] = [],
): AsyncGenerator<ForeignRow> {
  const pattern = wide === undefined ? null : new RegExp(wide)
  let header: string[] | null = null
  let rowsFrom: ReturnType<typeof rowMaker> | null = null
  let before = skip
  for await (const row of rows) {
    if (before-- > 0) continue
    const { line, cells } = row
    if (header === null) {
      header = headerOf(row)
      rowsFrom = rowMaker(header, pattern)
      missedIn(row, header, pattern, wanted)
      continue
    }
    // A last line of nothing is no row.
    if (cells.every((cell) => cell === '')) continue
    if (cells.length !== header.length) {
      const refused = { wrong: `${cells.length} cells`, expected: `${header.length}, as the header has` }
      yield { line, place: null, cells: {}, refused }
      continue
    }
    yield* (rowsFrom as unknown as ReturnType<typeof rowMaker>)(cells, { line, place: null })
  }
  if (header === null) throw new MalformedFile(1, null, 'it has no header', 'a table with a header')
}

/** The rows of a CSV, or of a workbook where its name says so, in whatever layout. Throws MalformedFile and MalformedCsv. */
export function readTable(
  bytes: AsyncIterable<Uint8Array>,
  layout: TableLayout,
  name = '',
  wanted: readonly string[] = [],
): AsyncIterable<ForeignRow> {
  const rows = name.toLowerCase().endsWith('.xlsx') ? sheetRows(bytes, layout.sheet) : csvRows(bytes, layout.delimiter)
  return tableRows(rows, layout, wanted)
}
