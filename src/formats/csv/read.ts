import { Transform } from 'node:stream'
import { CsvError, parse } from 'csv-parse'

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

function strictText(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decode = (bytes: Buffer | undefined) => {
    try {
      const text = decoder.decode(bytes, { stream: bytes !== undefined })
      for (const letter of text) if (letter === '\n') line++
      return text
    } catch {
      throw new MalformedCsv(line, `bytes that are no UTF-8 at or after line ${line}`, 'a file in UTF-8')
    }
  }
  const piped = (bytes: Buffer | undefined, done: (error: Error | null, text?: string) => void) => {
    try {
      done(null, decode(bytes))
    } catch (error) {
      done(error as Error)
    }
  }
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => piped(bytes, done),
    flush: (done) => piped(undefined, done),
  })
}

/**
 * Reads RFC 4180 text in UTF-8 (a byte order mark is passed over), a row at a time, the header first, with the line each
 * begins on. Rows may differ in width: that is for the caller to judge. Throws MalformedCsv for bytes that are no UTF-8 and
 * for quotes that do not close.
 */
export async function* csvRows(bytes: NodeJS.ReadableStream): AsyncGenerator<CsvRow> {
  const text = strictText()
  const parser = parse({ info: true, bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] })
  bytes.on('error', (error) => text.destroy(error))
  text.on('error', (error) => parser.destroy(error))
  bytes.pipe(text).pipe(parser)
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line, cells: record }
      line = info.lines + 1
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new MalformedCsv(
      error.lines as number,
      error.message.replace(/ (on|at) line \d+/, ''),
      'quotes as in RFC 4180',
    )
  }
}
