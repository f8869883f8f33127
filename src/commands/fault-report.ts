import { closeSync, existsSync, openSync, readSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { PlacedFault } from '../../db/refusal.js'

const columns = ['file', 'line', 'column', 'wrong', 'expected'] as const
const header = `${columns.join(',')}\n`

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(header.length)
  const open = openSync(file, 'r')
  try {
    return bytes.toString('utf8', 0, readSync(open, bytes))
  } finally {
    closeSync(open)
  }
}

/** Why a report cannot be written to a file: its folder is not there, or it holds something else; null: it can. */
export function whyNoReport(file: string): string | null {
  if (!existsSync(dirname(resolve(file)))) return `There is no folder "${dirname(resolve(file))}" for the report.`
  if (!existsSync(file)) return null
  const isReport = (() => {
    try {
      return [header, ''].includes(beginningOf(file))
    } catch {
      return false
    }
  })()
  return isReport ? null : `"${file}" is there and no report of faults: say another file with --report.`
}

/** Writes faults that were accepted as CSV, a row a fault. */
export function writeFaultReport(file: string, faults: readonly PlacedFault[]): void {
  writeFileSync(file, stringify(faults as PlacedFault[], { header: true, columns: [...columns] }))
}
