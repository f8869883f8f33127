import { join } from 'node:path'
import { sql, type Transaction } from 'kysely'
import { type Catalogue, type CodeLists, catalogueOf } from '../src/model/catalogue.js'
import { seriesKeyOf } from '../src/model/dimensions.js'
import { figureNameOf } from '../src/model/figure-id.js'
import { codeDigestOf } from './code-lists.js'
import { type Comparison, comparedRelease } from './comparison.js'
import { broughtBy, broughtFaults, declaredIn, listsWith } from './declared.js'
import { announceEdition, lastEdition } from './edition.js'
import { loadCodes } from './load-codes.js'
import type { EnteredRelease } from './observation-line.js'
import { writeRows } from './observation-rows.js'
import { type PlacedFault, ReleaseRefused } from './refusal.js'
import { type ReleaseFolder, releaseIn } from './release-file.js'
import { releaseRows } from './release-rows.js'
import { repetitions } from './repetitions.js'
import type { Schema, Writer } from './schema.js'
import { settle, withdraw } from './timeline.js'

/** What became of a release: its address `<source>~<vintage>`, whether it was loaded or there already, its observations, and how many it took back by not repeating them. */
export interface Loaded {
  release: string
  outcome: 'loaded' | 'unchanged'
  observations: number
  withdrawn: number
}

/** The same, and what it changed; null: it was there. */
export interface Compared extends Loaded {
  change: Comparison | null
}

// Two that load at once do so one after the other; the number only has to be the same for both.
const lockOut = sql`select pg_advisory_xact_lock(8642)`

// Without counts of what it holds a database plans as if it held little, until it counts by itself: a server does so a minute
// later where it is let, the embedded one never.
const count = sql`analyze source, series, observation`

async function there(
  transaction: Transaction<Schema>,
  { folder, release, known, digest }: ReleaseFolder,
): Promise<Loaded | null> {
  const found = await transaction
    .selectFrom('release')
    .innerJoin('source', 'source.id', 'release.source')
    .where('source.code', '=', release.source)
    .where((is) => is.or([is('vintage', '=', release.vintage), is('known', '=', known)]))
    .select(['vintage', 'digest', 'observations'])
    .executeTakeFirst()
  if (found === undefined) return null
  const address = `${release.source}~${found.vintage}`
  if (found.digest === digest)
    return { release: address, outcome: 'unchanged', observations: found.observations, withdrawn: 0 }
  const fault = {
    file: join(folder, 'release.json'),
    line: null,
    column: 'vintage',
    wrong: `${address} is loaded with other content`,
    expected: 'a vintage of its own: a release is never edited after it has landed',
  }
  throw new ReleaseRefused(folder, [fault])
}

async function enter(
  transaction: Transaction<Schema>,
  { release, known, digest }: ReleaseFolder,
): Promise<EnteredRelease> {
  const { id, source } = await transaction
    .insertInto('release')
    .values((is) => ({
      source: is.selectFrom('source').where('code', '=', release.source).select('id'),
      vintage: release.vintage,
      known,
      scope: release.scope,
      digest,
      observations: 0,
      document: JSON.stringify(release),
    }))
    .returning(['id', 'source'])
    .executeTakeFirstOrThrow()
  return { id, source, known }
}

async function takeBackNamed(
  transaction: Transaction<Schema>,
  id: number,
  { folder, release }: ReleaseFolder,
): Promise<void> {
  const faults: PlacedFault[] = []
  const say = (wrong: string) =>
    faults.push({
      file: join(folder, 'release.json'),
      line: null,
      column: 'withdrawals',
      wrong,
      expected: `the id of an earlier figure of ${release.source} that this release does not state`,
    })
  for (const { figure, reason } of release.withdrawals) {
    const name = figureNameOf(figure)
    if (name === null || name.source !== release.source) say(`${figure} is no figure of this source`)
    else if ((await withdraw(transaction, id, { key: seriesKeyOf(name.series), period: name.period, reason })) === 0)
      say(`${figure} is not there to be withdrawn`)
  }
  if (faults.length > 0) throw new ReleaseRefused(folder, faults)
}

async function syncCodes(transaction: Transaction<Schema>, lists: CodeLists): Promise<void> {
  if ((await lastEdition(transaction))?.code_digest !== codeDigestOf(lists)) await loadCodes(transaction, lists)
}

/** A release that is not as it should be: what is wrong with it is found by reading it again. */
class Unsound extends Error {
  constructor(
    readonly opened: ReleaseFolder,
    readonly codes: Catalogue,
  ) {
    super(`${opened.folder} has faults`)
  }
}

const isRepetition = (error: unknown) => (error as { code?: string }).code === '23505'

async function loadOpened(
  transaction: Transaction<Schema>,
  opened: ReleaseFolder,
  codes: Catalogue,
): Promise<Loaded & { id: number | null }> {
  const already = await there(transaction, opened)
  if (already !== null) return { ...already, id: null }
  const misread: PlacedFault[] = []
  const rows = releaseRows(opened, codes, misread)
  if (!codes.sources.entries.has(opened.release.source)) throw new Unsound(opened, codes)
  const entered = await enter(transaction, opened)
  const observations = await writeRows(transaction, entered, rows).catch((error) => {
    throw isRepetition(error) ? new Unsound(opened, codes) : error
  })
  if (misread.length > 0) throw new Unsound(opened, codes)
  await transaction.updateTable('release').set({ observations }).where('id', '=', entered.id).execute()
  await takeBackNamed(transaction, entered.id, opened)
  const withdrawn = await settle(transaction, entered.id)
  await count.execute(transaction)
  const release = `${opened.release.source}~${opened.release.vintage}`
  return { release, outcome: 'loaded', observations, withdrawn, id: entered.id }
}

async function refusalOf(transaction: Transaction<Schema>, { opened, codes }: Unsound): Promise<ReleaseRefused> {
  const misread: PlacedFault[] = []
  const rows = releaseRows(opened, codes, misread)
  const repeated = await repetitions(transaction, join(opened.folder, 'observations.csv'), rows)
  return new ReleaseRefused(opened.folder, misread.concat(repeated))
}

// In a transaction of its own: of one that failed nothing can be asked any more.
async function transacted<T>(writer: Writer, act: (transaction: Transaction<Schema>) => Promise<T>): Promise<T> {
  return writer
    .transaction()
    .execute(act)
    .catch(async (error) => {
      throw error instanceof Unsound
        ? await writer.transaction().execute(async (again) => refusalOf(again, error))
        : error
    })
}

// One after the other, whoever loads: the code lists first, then what a step does, then the edition it makes.
async function inTurn<T>(
  transaction: Transaction<Schema>,
  lists: CodeLists,
  opened: ReleaseFolder | null,
  step: (codes: Catalogue) => Promise<T>,
): Promise<T> {
  await lockOut.execute(transaction)
  const brought = await declaredIn(transaction)
  const all = listsWith(lists, [...brought, ...broughtBy(opened)])
  const faults = opened === null ? [] : broughtFaults(opened, all, brought)
  if (opened !== null && faults.length > 0) throw new ReleaseRefused(opened.folder, faults)
  await syncCodes(transaction, all)
  const result = await step(catalogueOf(all))
  await announceEdition(transaction, all)
  return result
}

/**
 * Loads releases, each whole or not at all, in the order given, and announces the edition after each; the code lists first.
 * Safe to run twice, and twice at once. Throws ReleaseRefused with every fault found in the first release that has any.
 */
export async function load(writer: Writer, lists: CodeLists, folders: string[]): Promise<Loaded[]> {
  if (folders.length === 0)
    await transacted(writer, (transaction) => inTurn(transaction, lists, null, async () => undefined))
  const loaded: Loaded[] = []
  for (const folder of folders) {
    const opened = await releaseIn(folder)
    const { id: _id, ...told } = await transacted(writer, (transaction) =>
      inTurn(transaction, lists, opened, (codes) => loadOpened(transaction, opened, codes)),
    )
    loaded.push(told)
  }
  return loaded
}

/** What was done only to see what comes of it, and is undone. */
class Tried extends Error {
  constructor(readonly results: Compared[]) {
    super('tried')
  }
}

/**
 * Loads releases together, all or none, and says what each changed. `agree` is told before they stay, and throws where they may
 * not; with `keep: false` none stays, so that it is known what would come of it. Throws ReleaseRefused, and what `agree` throws.
 */
export async function loadTogether(
  writer: Writer,
  lists: CodeLists,
  folders: readonly string[],
  { keep, agree }: { keep: boolean; agree(results: readonly Compared[]): void },
): Promise<Compared[]> {
  const opened = await Promise.all(folders.map(releaseIn))
  const all = transacted(writer, async (transaction) => {
    const results: Compared[] = []
    for (const one of opened) {
      const { id, ...told } = await inTurn(transaction, lists, one, (codes) => loadOpened(transaction, one, codes))
      results.push({ ...told, change: id === null ? null : await comparedRelease(transaction, id) })
    }
    agree(results)
    if (!keep) throw new Tried(results)
    return results
  })
  return all.catch((error) => {
    if (error instanceof Tried) return error.results
    throw error
  })
}
