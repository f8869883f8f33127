import { counted } from '../../src/model/counted.js'
import { type Compared, loadTogether } from '../load.js'
import type { Database } from '../open.js'
import { type PlacedFault, ReleaseRefused } from '../refusal.js'
import { inForeignFiles } from './foreign-places.js'
import type { GuardedFolder } from './guarded-folder.js'
import type { Import } from './import-order.js'
import { ImportRefused } from './import-refused.js'
import { leaveOut } from './leave-out.js'
import type { ReleaseOrder, WrittenRelease } from './write-release.js'

/** A vintage that is written as a release and not loaded yet. */
export interface Prepared {
  order: ReleaseOrder
  release: string
  guarded: GuardedFolder
  out: string | null
  written: WrittenRelease
}

/** So many faults are told of a release that is refused; who has more has another problem. */
export const toldAtMost = 200

/** The refusal of a release with the first of its faults. */
export function refused(name: string, faults: readonly PlacedFault[]): ReleaseRefused {
  const told = faults.slice(0, toldAtMost)
  return new ReleaseRefused(
    faults.length > toldAtMost
      ? `${name} (at least ${faults.length} faults, the first ${toldAtMost} of which follow)`
      : name,
    told,
  )
}

/** The refusal of a release that has nothing left to be loaded. */
export function nothingIn(
  release: string,
  { read, passedOver }: WrittenRelease,
  faults: readonly PlacedFault[],
): ImportRefused {
  const none = passedOver > 0 ? `, ${counted(passedOver, 'row')} of none of the mapping's figures` : ''
  const bad = faults.length > 0 ? `, ${counted(faults.length, 'fault')}` : ''
  return new ImportRefused(`${release} has no figures: ${counted(read, 'row')} read${none}${bad}.`)
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

/** Loads what is prepared, all or none. Faults that only loading finds, such as a row that repeats another, may be accepted: it is loaded without their rows. Throws ReleaseRefused, and ImportRefused where it would take back what was not meant. */
export async function loadedWithout(
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
      if (one.written.rows === 0) throw nothingIn(one.release, one.written, faults)
      one.written.onlyAdds = one.order.scope === 'replace'
    }
  }
}
