import { existsSync } from 'node:fs'
import type { CodeLists } from '../../src/model/catalogue.js'
import { codeListsIn } from '../code-lists.js'
import type { Comparison } from '../comparison.js'
import type { Compared } from '../load.js'
import type { Database } from '../open.js'
import type { PlacedFault } from '../refusal.js'
import { guardedFolder } from './guarded-folder.js'
import type { Import, Progress } from './import-order.js'
import { ImportRefused } from './import-refused.js'
import { loadedWithout, nothingIn, type Prepared, refused, toldAtMost } from './load-prepared.js'
import { type ReleaseOrder, writeRelease } from './write-release.js'

/** What came of a vintage. */
export interface Imported {
  release: string
  rows: number
  passedOver: number
  /** Codes of indicators that are none of ours, made of what the files call them. */
  made: string[]
  /** Whether it was to replace and only adds: what was refused in it is not taken back. */
  onlyAdds: boolean
  outcome: Compared['outcome'] | 'tried' | 'written'
  /** Null: nothing was held against what is loaded, or it was there already. */
  change: (Comparison & { withdrawn: number }) | null
}

/** What came of an import. */
export interface ImportResult {
  releases: Imported[]
  faults: PlacedFault[]
}

async function prepared(order: ReleaseOrder, out: string | null, progress: Progress): Promise<Prepared> {
  if (out !== null && existsSync(out)) throw new ImportRefused(`"${out}" is there already.`)
  const guarded = await guardedFolder(out ?? undefined)
  try {
    const written = await writeRelease(order, guarded.folder, progress.bytes)
    return { order, release: `${order.source}~${order.vintage}`, guarded, out, written }
  } catch (error) {
    await guarded.remove()
    throw error
  }
}

function told({ release, written }: Prepared, order: Import, came: Compared | undefined): Imported {
  const { rows, passedOver, made, onlyAdds } = written
  const outcome = came === undefined ? 'written' : came.outcome === 'loaded' && order.dryRun ? 'tried' : came.outcome
  const change = came?.change ? { ...came.change, withdrawn: came.withdrawn } : null
  return { release, rows, passedOver, made, onlyAdds, outcome, change }
}

// A source of ours keeps its name and its licence: figures of somebody else are not put under it.
function sourceTaken(lists: CodeLists, { mapping, source }: Import): void {
  const ours = lists.sources.find(({ key }) => key === source)
  if (ours === undefined) return
  throw new ImportRefused(
    `${source} is a source of ours, "${ours.title}" by ${ours.publisher}; the mapping tells of "${mapping.title}" by ${mapping.publisher}. Say another key: --source <key>.`,
  )
}

async function imported(
  database: Database | null,
  order: Import,
  lists: CodeLists,
  progress: Progress,
  all: Prepared[],
): Promise<ImportResult> {
  const { vintages, acceptErrors, mapping, out } = order
  sourceTaken(lists, order)
  progress.phase('reading')
  const faultsAtMost = Math.max(acceptErrors, toldAtMost)
  const scope = order.scope ?? mapping.scope ?? 'append'
  const faults: PlacedFault[] = []
  for (const { vintage, files } of vintages) {
    const whole = { ...order, files, vintage, vintageCertainty: 'stated' as const, lists, faultsAtMost, scope }
    const one = await prepared(whole, out === null || vintages.length === 1 ? out : `${out}-${vintage}`, progress)
    all.push(one)
    faults.push(...one.written.faults)
    if (one.written.broken || faults.length > acceptErrors) throw refused(one.release, faults)
    if (one.written.rows === 0) throw nothingIn(one.release, one.written, faults)
  }
  if (faults.length > 0) order.accepted(faults)
  if (database !== null) progress.phase(order.dryRun ? 'trying' : 'loading')
  const came = database === null ? { results: [], faults } : await loadedWithout(database, all, faults, order)
  if (!order.dryRun) for (const { guarded, out: place } of all) if (place !== null) await guarded.keep(place)
  return { releases: all.map((one, i) => told(one, order, came.results[i])), faults: came.faults }
}

/**
 * Turns foreign files into releases, one a vintage, and loads them, all or none, or says what loading them would do. Whatever
 * becomes of it, nothing is left behind but the folders they are to be kept in. Throws ImportRefused or ReleaseRefused.
 */
export async function importFiles(database: Database | null, order: Import, progress: Progress): Promise<ImportResult> {
  const all: Prepared[] = []
  try {
    return await imported(database, order, codeListsIn(), progress, all)
  } finally {
    for (const { guarded } of all) await guarded.remove()
  }
}
