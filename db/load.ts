import { sql, type Transaction } from 'kysely'
import { type Catalogue, type CodeLists, catalogueOf } from '../src/model/catalogue.js'
import { codeDigestOf } from './code-lists.js'
import { type Comparison, comparedRelease } from './comparison.js'
import { broughtBy, broughtFaults, declaredIn, listsWith } from './declared.js'
import { announceEdition, lastEdition } from './edition.js'
import { loadCodes } from './load-codes.js'
import { type Loaded, loadRelease, refusalOf, Unsound } from './load-release.js'
import { ReleaseRefused } from './refusal.js'
import { type ReleaseFolder, releaseIn } from './release-file.js'
import type { Schema, Writer } from './schema.js'

/** What became of a release, and what it changed; null: it was there. */
export interface Compared extends Loaded {
  change: Comparison | null
}

// Two that load at once do so one after the other; the number only has to be the same for both.
const lockOut = sql`select pg_advisory_xact_lock(8642)`

async function syncCodes(transaction: Transaction<Schema>, lists: CodeLists): Promise<void> {
  if ((await lastEdition(transaction))?.code_digest !== codeDigestOf(lists)) await loadCodes(transaction, lists)
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
      inTurn(transaction, lists, opened, (codes) => loadRelease(transaction, opened, codes)),
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
      const { id, ...told } = await inTurn(transaction, lists, one, (codes) => loadRelease(transaction, one, codes))
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
