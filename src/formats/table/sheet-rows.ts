import { readXlsx } from 'hucre/xlsx'
import { decimalFrom, decimalText } from '../../model/decimal.js'
import { MalformedFile } from '../../model/import/foreign-row.js'
import type { CsvRow } from '../csv/read.js'

type Value = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['rows'][number][number]

// A workbook keeps numbers as doubles: their shortest digits are what it means.
function textOf(value: Value): string {
  if (typeof value === 'number') return decimalText(decimalFrom(value))
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : String(value)
}

/** The rows of a sheet of a workbook (XLSX), the first unless one is named; the whole is held in memory. Throws MalformedFile. */
export async function* sheetRows(bytes: AsyncIterable<Uint8Array>, sheet: string | undefined): AsyncGenerator<CsvRow> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  const book = await readXlsx(Buffer.concat(pieces)).catch((error: Error) => {
    throw new MalformedFile(null, null, error.message, 'a workbook (XLSX)')
  })
  const found = book.sheets.find(({ name }, at) => (sheet === undefined ? at === 0 : name === sheet))
  if (found === undefined)
    throw new MalformedFile(null, null, `it has no sheet "${sheet}"`, book.sheets.map(({ name }) => name).join(', '))
  const width = Math.max(0, ...found.rows.map((row) => row.length))
  for (const [i, row] of found.rows.entries())
    yield { line: i + 1, cells: Array.from({ length: width }, (_, at) => textOf(row[at] ?? null)) }
}
