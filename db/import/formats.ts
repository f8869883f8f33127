import { readComtrade } from '../../src/formats/comtrade/read.js'
import { readJsonStat } from '../../src/formats/jsonstat/read.js'
import { preparedDay, sdmxRows } from '../../src/formats/sdmx/read.js'
import { readMessage as readSdmxCsv } from '../../src/formats/sdmx-csv/read.js'
import { readMessage as readSdmxJson } from '../../src/formats/sdmx-json/read.js'
import { readMessage as readSdmxMl } from '../../src/formats/sdmx-ml/read.js'
import { readSdmxMlAsJson } from '../../src/formats/sdmx-ml-as-json/read.js'
import { readTable } from '../../src/formats/table/read.js'
import { readWorldBank } from '../../src/formats/world-bank/read.js'
import type { ForeignRow } from '../../src/model/import/foreign-row.js'
import type { Mapping } from '../../src/model/import/mapping.js'
import { columnsRead } from '../../src/model/import/mapping-columns.js'
import type { ForeignFile } from './foreign-files.js'

type Bytes = AsyncIterable<Uint8Array>

/** A format that is imported: the endings of its files, and how one is read. */
export interface ImportFormat {
  name: string
  endings: readonly string[]
  /** The mapping that serves where none is named; null: one has to be. */
  mapping: string | null
  read(file: ForeignFile, bytes: Bytes, mapping: Mapping): AsyncIterable<ForeignRow>
  /** The day a file says that it was prepared; null where it does not. Formats whose files never do have no such. */
  prepared?(bytes: Bytes): Promise<string | null>
}

/** The formats that are imported. */
export const importFormats: readonly ImportFormat[] = [
  {
    name: 'table',
    endings: ['.csv', '.tsv', '.xlsx'],
    mapping: null,
    read: ({ name }, bytes, mapping) => readTable(bytes, mapping.table ?? {}, name, columnsRead(mapping, name)),
  },
  {
    name: 'world-bank',
    endings: ['.csv', '.json'],
    mapping: 'world-bank',
    read: ({ name, worldBank }, bytes) => readWorldBank(bytes, name, worldBank),
  },
  {
    name: 'comtrade',
    endings: ['.csv'],
    mapping: 'comtrade',
    read: (_file, bytes) => readComtrade(bytes),
  },
  {
    name: 'sdmx-ml',
    endings: ['.xml'],
    mapping: null,
    read: (_file, bytes) => sdmxRows(readSdmxMl(bytes)),
    prepared: (bytes) => preparedDay(readSdmxMl(bytes)),
  },
  {
    name: 'sdmx-json',
    endings: ['.json'],
    mapping: null,
    read: (_file, bytes) => sdmxRows(readSdmxJson(bytes)),
    prepared: (bytes) => preparedDay(readSdmxJson(bytes)),
  },
  {
    name: 'sdmx-csv',
    endings: ['.csv'],
    mapping: null,
    read: (_file, bytes) => sdmxRows(readSdmxCsv(bytes)),
  },
  {
    name: 'sdmx-ml-as-json',
    endings: ['.json'],
    mapping: null,
    read: (_file, bytes) => readSdmxMlAsJson(bytes),
  },
  {
    name: 'jsonstat',
    endings: ['.json'],
    mapping: null,
    read: (_file, bytes) => readJsonStat(bytes),
  },
]
