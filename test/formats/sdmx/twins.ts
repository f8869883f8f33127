import { Readable } from 'node:stream'
import { observationRow } from '../../../src/formats/sdmx/observation-row.js'
import type { ReadObservation } from '../../../src/formats/sdmx/read-observation.js'
import { readMessage as readCsv } from '../../../src/formats/sdmx-csv/read.js'
import * as csv from '../../../src/formats/sdmx-csv/write.js'
import { readMessage as readJson } from '../../../src/formats/sdmx-json/read.js'
import * as json from '../../../src/formats/sdmx-json/write.js'
import { readMessage as readMl } from '../../../src/formats/sdmx-ml/read.js'
import * as ml from '../../../src/formats/sdmx-ml/write.js'
import type { Face } from '../../../src/model/representation.js'
import type { Row, Table } from '../../../src/model/table.js'
import { asFile, wholeText } from './whole-text.js'

/** A writer of tables with the reader that undoes it, and the golden file of the small figures. */
export interface Twin {
  golden: string
  write(table: Table, face: Face): AsyncIterable<string>
  read(bytes: NodeJS.ReadableStream & AsyncIterable<Uint8Array>): AsyncIterable<ReadObservation>
}

export const twins: readonly Twin[] = [
  { golden: 'data-2.0.0.csv', write: csv.writeTable, read: readCsv },
  { golden: 'data-1.0.0.csv', write: csv.writeOldTable, read: readCsv },
  { golden: 'data-2.0.0.json', write: json.writeTable, read: readJson },
  { golden: 'structure-specific-2.1.xml', write: ml.writeTable, read: readMl },
  { golden: 'generic-2.1.xml', write: ml.writeGenericTable, read: readMl },
]

/** The observations in a text, as a reader finds them. */
export async function observationsIn(
  read: Twin['read'],
  text: string | Buffer,
  size?: number,
): Promise<ReadObservation[]> {
  const found: ReadObservation[] = []
  const bytes = Readable.from(asFile(text, size)) as Readable & AsyncIterable<Uint8Array>
  for await (const observation of read(bytes)) found.push(observation)
  return found
}

/** A table written and read back: its rows. */
export async function rowsBack({ write, read }: Twin, table: Table, face: Face): Promise<Row[]> {
  return (await observationsIn(read, await wholeText(write(table, face)))).map(observationRow)
}
