import type { Listing } from '../../model/table.js'

/** CSL-JSON as citation managers read it (csl-data.json of CSL 1.0.2): a bare array of items. */
export function writeList({ things }: Listing): string {
  return JSON.stringify(things)
}
