import { parse } from 'csv-parse'

/** A row as read: the line of the file it begins on (the header is line 1) and its cells in order. */
export interface CsvRow {
  line: number
  cells: string[]
}

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

// Line by line, so that the bad one can be named: in UTF-8 a line feed is never part of another letter.
function linesIn(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from) + 1 || bytes.length
    lines.push(bytes.subarray(from, end))
    from = end
  }
  return lines
}

interface Decoded {
  text: string
  wrong: MalformedCsv | null
}

/** Decodes one piece of a file after another, the end told by null: what is good, and what is wrong with the rest. */
function strictText(): (bytes: Buffer | null) => Decoded {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  return (bytes) => {
    let text = ''
    try {
      if (bytes === null) return { text: decoder.decode(), wrong: null }
      for (const piece of linesIn(bytes)) {
        text += decoder.decode(piece, { stream: true })
        if (piece.at(-1) === 10) line++
      }
      return { text, wrong: null }
    } catch {
      return { text, wrong: new MalformedCsv(line, 'bytes that are no UTF-8', 'a file in UTF-8') }
    }
  }
}

/**
 * Reads RFC 4180 text in UTF-8 (a byte order mark is passed over; cells may be parted by another letter than the comma), a row at a time, the header first, with the line each
 * begins on. Rows may differ in width: that is for the caller to judge. Throws MalformedCsv for bytes that are no UTF-8 and for
 * quotes that stand where none may, or do not close; rows before those are answered first, as far as they were read.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, delimiter = ','): AsyncGenerator<CsvRow> {
  const decoded = strictText()
  const ready: CsvRow[] = []
  let line = 1
  // The parser's own count takes a CRLF inside quotes for two lines.
  const taken = (cells: string[]) => {
    ready.push({ line, cells })
    line += cells.join('').split('\n').length
    return null
  }
  const parser = parse({
    relax_column_count: true,
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    on_record: taken,
  })
  type Failure = Error | null | undefined
  const parsed = (text: string) => new Promise<Failure>((resolve) => parser.write(text, resolve))
  const ended = () => new Promise<Failure>((resolve) => parser.end(resolve))
  async function* rowsOf(piece: Buffer | null): AsyncGenerator<CsvRow> {
    const { text, wrong } = decoded(piece)
    const failed = (await parsed(text)) ?? (piece === null && wrong === null ? await ended() : null)
    yield* ready.splice(0)
    if (failed) throw new MalformedCsv(line, failed.message.replace(/ (on|at) line \d+/, ''), 'quotes as in RFC 4180')
    if (wrong !== null) throw wrong
  }
  parser.on('error', () => undefined).resume()
  for await (const piece of bytes) yield* rowsOf(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength))
  yield* rowsOf(null)
}
