import { stringify } from 'csv-stringify/sync'
import type { Face } from '../../model/representation.js'
import type { Table } from '../../model/table.js'
import type { SdmxMessage } from '../sdmx/message.js'
import { tableMessage } from '../sdmx/table-message.js'
import { columnsOf } from './columns.js'
import { type CsvStyle, csvStyleOf, plainStyle } from './style.js'

const lines = (rows: unknown[][]) =>
  stringify(rows, {
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    cast: { boolean: (value) => String(value) },
  })

/** An SDMX message as SDMX-CSV 2.0.0 or 1.0.0, page by page. What is deleted is left out of 1.0.0, which has no word for it. */
export async function* writeMessage(message: SdmxMessage, style: CsvStyle = plainStyle): AsyncGenerator<string> {
  const columns = columnsOf(message, style)
  yield lines([columns.map(({ head }) => head)])
  for (const { action, pages } of message.sets) {
    if (action === 'Delete' && style.version === '1.0.0') continue
    for await (const page of pages) yield lines(page.map((record) => columns.map(({ cell }) => cell(record, action))))
  }
}

/**
 * A table as SDMX-CSV 2.0.0, with the labels and keys that its media type was accepted with; goes on to the last page where no
 * limit was asked. Throws NOT_ACCEPTABLE (406).
 */
export function writeTable(table: Table, face: Face): AsyncGenerator<string> {
  return writeMessage(tableMessage(table, face), csvStyleOf('2.0.0', face.parameters))
}

/** A table as SDMX-CSV 1.0.0. Throws NOT_ACCEPTABLE (406). */
export function writeOldTable(table: Table, face: Face): AsyncGenerator<string> {
  return writeMessage(tableMessage(table, face), csvStyleOf('1.0.0', face.parameters))
}
