import type { Fault } from '../src/model/fault.js'

/** A fault and where it stands: file, and line where the file has lines (the header of a CSV is line 1). */
export interface PlacedFault extends Fault {
  file: string
  line: number | null
}

/** A release that is not loaded, with everything that is wrong with it. The database is as it was. */
export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused'
  constructor(
    readonly release: string,
    readonly faults: PlacedFault[],
  ) {
    super(`${release} is not loaded:\n${faults.map(faultLine).join('\n')}`)
  }
}

/** A fault in one line: `file:line: column: what is wrong; expected what`. */
export function faultLine({ file, line, column, wrong, expected }: PlacedFault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${column}: ${wrong}; expected ${expected}`
}
