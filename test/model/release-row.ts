import { catalogueOf } from '../../src/model/catalogue.js'
import type { Fault } from '../../src/model/fault.js'
import { type ReleaseColumn, releaseColumns } from '../../src/model/observation.js'
import { observationOf } from '../../src/model/row.js'
import { smallCodes } from './small-codes.js'

/** The cells of a row, those of no column of a release (id, source, known) among them. */
export type Cells = Partial<Record<ReleaseColumn | 'id' | 'source' | 'known', string>>

/** Viet Nam's trade with China in 2024 as an article printed it: a row with nothing wrong. */
export const tradeRow: Cells = {
  indicator: 'TRADE',
  freq: 'A',
  reporter: 'VNM',
  partner: 'CHN',
  product: '_T',
  period: '2024',
  value: '260650000000',
  unit: 'USD',
  low: '260645000000',
  high: '260655000000',
  digits: '5',
  status: 'A',
  printed: '260.65 billion',
  literal: '$260.65 billion',
  start: '1196',
  end: '1211',
}

const codes = catalogueOf(smallCodes)

/** What is read of a row that differs from `tradeRow` in some cells. */
export function readRow(cells: Cells, language = 'en') {
  const empty = Object.fromEntries(releaseColumns.map((column) => [column, ''])) as Record<ReleaseColumn, string>
  const context = { codes, source: 'customs-2024', known: '2025-05-31', language }
  return observationOf({ ...empty, ...tradeRow, ...cells }, context)
}

/** What is wrong with such a row. */
export function faultsOf(cells: Cells, language = 'en'): Fault[] {
  const read = readRow(cells, language)
  return 'faults' in read ? read.faults : []
}
