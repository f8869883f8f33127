import { existsSync } from 'node:fs'
import type { CodeLists } from '../../src/model/catalogue.js'
import { counted } from '../../src/model/counted.js'
import type { Mapping } from '../../src/model/import/mapping.js'
import type { Scope } from '../../src/model/release.js'
import { codeListsIn } from '../code-lists.js'
import type { Comparison } from '../comparison.js'
import { type Compared, loadTogether } from '../load.js'
import type { Database } from '../open.js'
import { type PlacedFault, ReleaseRefused } from '../refusal.js'
import type { Vintage } from './by-vintage.js'
import { inForeignFiles } from './foreign-places.js'
import type { ImportFormat } from './formats.js'
import { type GuardedFolder, guardedFolder } from './guarded-folder.js'
import { ImportRefused } from './import-refused.js'
import { leaveOut } from './leave-out.js'
import { type ReleaseOrder, type WrittenRelease, writeRelease } from './write-release.js'

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

interface Prepared {
  order: ReleaseOrder
  release: string
  guarded: GuardedFolder
  out: string | null
  written: WrittenRelease
}

/** So many faults are told of a release that is refused; who has more has another problem. */
const toldAtMost = 200

function refused(name: string, faults: readonly PlacedFault[]): ReleaseRefused {
  const told = faults.slice(0, toldAtMost)
  return new ReleaseRefused(
    faults.length > toldAtMost
      ? `${name} (at least ${faults.length} faults, the first ${toldAtMost} of which follow)`
      : name,
    told,
  )
}

function nothingIn(release: string, { read, passedOver, faults }: WrittenRelease): ImportRefused {
  const none = passedOver > 0 ? `, ${counted(passedOver, 'row')} of none of the mapping's figures` : ''
  const bad = faults.length > 0 ? `, ${counted(faults.length, 'fault')}` : ''
  return new ImportRefused(`${release} has no figures: ${counted(read, 'row')} read${none}${bad}.`)
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

// The rows that faults stand in; null: there are others.
function rowsIn(faults: readonly PlacedFault[]): ReadonlySet<number> | null {
  const lines = faults.flatMap(({ file, line }) => (/observations\.csv$/.test(file) && line !== null ? [line] : []))
  return lines.length < faults.length ? null : new Set(lines)
}

// What is not repeated is taken back. A source takes figures back now and then, and hardly ever many: a part of its figures,
// a year of them, was never meant to take back all others.
function agreedTo({ scope, dryRun }: Import): (results: readonly Compared[]) => void {
  return (results) => {
    const much = results.find(({ withdrawn, observations }) => withdrawn > observations / 10)
    if (scope !== null || dryRun || much === undefined) return
    throw new ImportRefused(
      `${much.release} would take back ${counted(much.withdrawn, 'figure')} by stating ${much.observations} and not these: it replaces what its series had. Say --scope replace if that is meant, --scope append if these are a part of them.`,
    )
  }
}

// Loads what is prepared. Faults that only loading finds, such as a row that repeats another, may be accepted: it is loaded without their rows.
async function loadedWithout(
  { writer }: Database,
  all: readonly Prepared[],
  before: readonly PlacedFault[],
  order: Import,
): Promise<{ results: Compared[]; faults: PlacedFault[] }> {
  const lists = (all[0] as Prepared).order.lists
  const folders = all.map(({ guarded }) => guarded.folder)
  const faults = [...before]
  for (;;) {
    try {
      const results = await loadTogether(writer, lists, folders, { keep: !order.dryRun, agree: agreedTo(order) })
      return { results, faults }
    } catch (error) {
      const one = error instanceof ReleaseRefused && all.find(({ guarded }) => guarded.folder === error.release)
      if (!one) throw error
      faults.push(...(await inForeignFiles(error.faults, one.order)))
      const rows = rowsIn(error.faults)
      if (rows === null || faults.length > order.acceptErrors) throw refused(one.release, faults)
      order.accepted(faults)
      await leaveOut(rows, one.guarded.folder)
      one.written.rows -= rows.size
      one.written.onlyAdds = one.order.scope === 'replace'
    }
  }
}

function told({ release, written }: Prepared, order: Import, came: Compared | undefined): Imported {
  const { rows, passedOver, made, onlyAdds } = written
  const outcome = came === undefined ? 'written' : came.outcome === 'loaded' && order.dryRun ? 'tried' : came.outcome
  const change = came?.change ? { ...came.change, withdrawn: came.withdrawn } : null
  return { release, rows, passedOver, made, onlyAdds, outcome, change }
}

async function imported(
  database: Database | null,
  order: Import,
  lists: CodeLists,
  progress: Progress,
  all: Prepared[],
): Promise<ImportResult> {
  const { vintages, acceptErrors, mapping, out } = order
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
    if (one.written.rows === 0) throw nothingIn(one.release, one.written)
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
