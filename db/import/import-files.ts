import { existsSync } from 'node:fs'
import type { Mapping } from '../../src/model/import/mapping.js'
import { codeListsIn } from '../code-lists.js'
import { type Loaded, load } from '../load.js'
import type { Database } from '../open.js'
import { type PlacedFault, ReleaseRefused } from '../refusal.js'
import { type Comparison, comparedRelease } from './comparison.js'
import type { ForeignFile } from './foreign-files.js'
import { inForeignFiles } from './foreign-places.js'
import type { ImportFormat } from './formats.js'
import { guardedFolder } from './guarded-folder.js'
import { ImportRefused } from './import-refused.js'
import { leaveOut } from './leave-out.js'
import { type ReleaseOrder, writeRelease } from './write-release.js'

/** What tells a watcher how far an import has come. */
export interface Progress {
  phase(name: string): void
  bytes(count: number): void
}

/** What is imported, and how. */
export interface Import {
  files: readonly ForeignFile[]
  format: ImportFormat
  mapping: Mapping
  source: string
  vintage: string
  /** How many faults may be passed over; 0: none, all goes in or nothing. */
  acceptErrors: number
  dryRun: boolean
  /** The folder that the release is kept in; null: it goes once it is loaded. */
  out: string | null
}

/** What came of an import. */
export interface Imported {
  release: string
  rows: number
  passedOver: number
  faults: PlacedFault[]
  outcome: 'loaded' | 'unchanged' | 'written' | Comparison
}

/** So many faults are told of a release that is refused; who has more has another problem. */
const toldAtMost = 200

function refused(name: string, faults: PlacedFault[]): ReleaseRefused {
  const told = faults.slice(0, toldAtMost)
  return new ReleaseRefused(
    faults.length > toldAtMost
      ? `${name} (at least ${faults.length} faults, the first ${toldAtMost} of which follow)`
      : name,
    told,
  )
}

// The rows that faults stand in; null: there are others.
function rowsIn(faults: readonly PlacedFault[]): ReadonlySet<number> | null {
  const lines = faults.flatMap(({ file, line }) => (/observations\.csv$/.test(file) && line !== null ? [line] : []))
  return lines.length < faults.length ? null : new Set(lines)
}

// Loads a release. Faults that only loading finds, such as a row that repeats another, may be accepted: it is loaded without their rows.
async function loadedWithout(
  { writer }: Database,
  folder: string,
  release: string,
  accepted: readonly PlacedFault[],
  order: ReleaseOrder & Pick<Import, 'acceptErrors'>,
): Promise<{ outcome: Loaded['outcome']; faults: PlacedFault[]; left: number }> {
  const once = async () => {
    const [{ outcome }] = (await load(writer, order.lists, [folder])) as [Loaded]
    return outcome
  }
  try {
    return { outcome: await once(), faults: [...accepted], left: 0 }
  } catch (error) {
    if (!(error instanceof ReleaseRefused)) throw error
    const faults = [...accepted, ...(await inForeignFiles(error.faults, order))]
    const rows = rowsIn(error.faults)
    if (rows === null || faults.length > order.acceptErrors) throw refused(release, faults)
    await leaveOut(rows, folder)
    return { outcome: await once(), faults, left: rows.size }
  }
}

/**
 * Turns foreign files into a release and loads it, or says what loading it would do. Whatever becomes of it, nothing is left
 * behind but the folder it is to be kept in. Throws ImportRefused or ReleaseRefused.
 */
export async function importFiles(database: Database | null, order: Import, progress: Progress): Promise<Imported> {
  const { source, vintage, acceptErrors, dryRun, out } = order
  const release = `${source}~${vintage}`
  if (out !== null && existsSync(out)) throw new ImportRefused(`"${out}" is there already.`)
  const guarded = await guardedFolder(out ?? undefined)
  try {
    const lists = codeListsIn()
    progress.phase('reading')
    const faultsAtMost = Math.max(acceptErrors, toldAtMost)
    const whole = { ...order, vintageCertainty: 'stated' as const, lists, faultsAtMost }
    const written = await writeRelease(whole, guarded.folder, progress.bytes)
    const { rows, passedOver, faults } = written
    if (faults.length > acceptErrors) throw refused(release, faults)
    if (rows === 0)
      throw new ImportRefused(
        `${release} has no figures: ${passedOver} rows were read, none of which the mapping takes.`,
      )
    const told = { release, rows, passedOver, faults }
    if (dryRun && database !== null) {
      progress.phase('comparing')
      return { ...told, outcome: await comparedRelease(database.writer, guarded.folder, source, vintage) }
    }
    if (database !== null) progress.phase('loading')
    const { left, ...came } =
      database === null
        ? { outcome: 'written' as const, faults, left: 0 }
        : await loadedWithout(database, guarded.folder, release, faults, whole)
    if (out !== null) await guarded.keep(out)
    return { ...told, ...came, rows: rows - left }
  } finally {
    await guarded.remove()
  }
}
