import { textLines } from './lines.js'
import { type CsvRow, csvRecords } from './records.js'

export type { CsvRow }

/** What is wrong with the file itself, at a line; thrown by `csvRows`. */
export class MalformedCsv extends Error {
  override readonly name = 'MalformedCsv'
  constructor(
    readonly line: number,
    readonly wrong: string,
    readonly expected: string,
  ) {
    super(`line ${line}: ${wrong}; expected ${expected}`)
  }
}

// A row is a few hundred letters; a quote still open after so many was never meant as one.
const longest = 16_000_000

/** As `csvRows`, as many rows at a time as a piece of the file holds: a turn of the event loop each would cost more than the rows. */
export async function* csvRowLists(bytes: AsyncIterable<Uint8Array>, delimiter = ','): AsyncGenerator<CsvRow[]> {
  const lines = textLines()
  const records = csvRecords(longest, delimiter)
  function* listsOf(piece: Buffer | null): Generator<CsvRow[]> {
    const { text, wrong } = lines(piece)
    const read = records(text, piece === null && wrong === null)
    yield read.rows
    if (read.wrong !== null) throw new MalformedCsv(read.wrong.line, read.wrong.why, 'quotes as in RFC 4180')
    if (wrong !== null) throw new MalformedCsv(wrong, 'bytes that are no UTF-8', 'a file in UTF-8')
  }
  for await (const piece of bytes) yield* listsOf(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength))
  yield* listsOf(null)
}

/**
 * Reads RFC 4180 text in UTF-8 (a byte order mark is passed over), a row at a time, the header first, with the line each
 * begins on. Rows may differ in width: that is for the caller to judge. Throws MalformedCsv for bytes that are no UTF-8 and for
 * quotes that stand where none may, or do not close; rows before those are answered first, as far as they were read.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, delimiter = ','): AsyncGenerator<CsvRow> {
  for await (const rows of csvRowLists(bytes, delimiter)) yield* rows
}
