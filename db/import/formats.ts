import { readTable } from '../../src/formats/table/read.js'
import { readWorldBank } from '../../src/formats/world-bank/read.js'
import type { ForeignRow } from '../../src/model/import/foreign-row.js'
import type { Mapping } from '../../src/model/import/mapping.js'
import type { ForeignFile } from './foreign-files.js'

/** A format that is imported: the endings of its files, and how one is read. */
export interface ImportFormat {
  name: string
  endings: readonly string[]
  /** The mapping that serves where none is named; null: one has to be. */
  mapping: string | null
  read(file: ForeignFile, bytes: AsyncIterable<Uint8Array>, mapping: Mapping): AsyncIterable<ForeignRow>
}

/** The formats that are imported. */
export const importFormats: readonly ImportFormat[] = [
  {
    name: 'table',
    endings: ['.csv', '.tsv'],
    mapping: null,
    read: (_file, bytes, { table = {} }) => readTable(bytes, table),
  },
  {
    name: 'world-bank',
    endings: ['.csv', '.json'],
    mapping: 'world-bank',
    read: ({ name, worldBank }, bytes) => readWorldBank(bytes, name, worldBank),
  },
]
