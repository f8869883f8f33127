import type { Mapping } from '../../src/model/import/mapping.js'
import type { Scope } from '../../src/model/release.js'
import type { PlacedFault } from '../refusal.js'
import type { Vintage } from './by-vintage.js'
import type { ImportFormat } from './formats.js'

/** What tells a watcher how far an import has come. */
export interface Progress {
  phase(name: string): void
  bytes(count: number): void
}

/** What is imported, and how. */
export interface Import {
  vintages: readonly Vintage[]
  format: ImportFormat
  mapping: Mapping
  source: string
  /** What a release does with what it lacks; null: what the mapping says, unless most of what there is would go by it. */
  scope: Scope | null
  /** How many faults may be passed over; 0: none, all goes in or nothing. */
  acceptErrors: number
  /** Whether it is only to be known what would come of it. */
  dryRun: boolean
  /** The folder that the release is kept in, of several the beginning of their names; null: they go once they are loaded. */
  out: string | null
  /** Told of the faults that are accepted before anything is loaded. */
  accepted(faults: readonly PlacedFault[]): void
}
