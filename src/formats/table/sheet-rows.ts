import { type Cell, readXlsx } from 'hucre/xlsx'
import { decimalFrom, decimalText, scaled } from '../../model/decimal.js'
import { MalformedFile } from '../../model/import/foreign-row.js'
import type { CsvRow } from '../csv/read.js'

type Sheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]
type Value = Sheet['rows'][number][number]

// What stands in quotes in a format is shown as it is.
const isPercent = (format = '') => format.replace(/"[^"]*"|\\./g, '').includes('%')

// A workbook keeps numbers as doubles: their shortest digits are what it means. What it shows as 21% it keeps as 0.21.
function numberText(value: number, cell: Cell | undefined): string {
  const decimal = decimalFrom(value)
  return isPercent(cell?.style?.numFmt) ? `${decimalText(scaled(decimal, 2))}%` : decimalText(decimal)
}

function textOf(value: Value, cell: Cell | undefined): string {
  if (typeof value === 'number') return numberText(value, cell)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (value !== null && value !== undefined) return String(value)
  // A formula whose value the workbook does not keep is not nothing: it is told as it stands, which is no number.
  return cell?.formula === undefined ? '' : `=${cell.formula}`
}

/** The rows of a sheet of a workbook (XLSX), the first unless one is named; the whole is held in memory. Throws MalformedFile. */
export async function* sheetRows(bytes: AsyncIterable<Uint8Array>, sheet: string | undefined): AsyncGenerator<CsvRow> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  const book = await readXlsx(Buffer.concat(pieces), { readStyles: true }).catch((error: Error) => {
    throw new MalformedFile(null, null, error.message, 'a workbook (XLSX)')
  })
  const found = book.sheets.find(({ name }, at) => (sheet === undefined ? at === 0 : name === sheet))
  if (found === undefined)
    throw new MalformedFile(null, null, `it has no sheet "${sheet}"`, book.sheets.map(({ name }) => name).join(', '))
  const { rows, cells } = found
  const width = Math.max(0, ...rows.map((row) => row.length))
  for (const [i, row] of rows.entries()) {
    const cellAt = (at: number) => textOf(row[at] ?? null, cells?.get(`${i},${at}`))
    yield { line: i + 1, cells: Array.from({ length: width }, (_, at) => cellAt(at)) }
  }
}
