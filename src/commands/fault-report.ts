import { writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import type { PlacedFault } from '../../db/refusal.js'

const columns = ['file', 'line', 'column', 'wrong', 'expected'] as const

/** Writes faults that were accepted as CSV, a row a fault. */
export function writeFaultReport(file: string, faults: readonly PlacedFault[]): void {
  writeFileSync(file, stringify(faults as PlacedFault[], { header: true, columns: [...columns] }))
}
