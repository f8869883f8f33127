import { join } from 'node:path'
import { sql, type Transaction } from 'kysely'
import type { Catalogue } from '../src/model/catalogue.js'
import { seriesKeyOf } from '../src/model/dimensions.js'
import { figureNameOf } from '../src/model/figure-id.js'
import type { EnteredRelease } from './observation-line.js'
import { writeRows } from './observation-rows.js'
import { type PlacedFault, ReleaseRefused } from './refusal.js'
import type { ReleaseFolder } from './release-file.js'
import { releaseRows } from './release-rows.js'
import { repetitions } from './repetitions.js'
import type { Schema } from './schema.js'
import { settle, withdraw } from './timeline.js'

/** What became of a release: its address `<source>~<vintage>`, whether it was loaded or there already, its observations, and how many it took back by not repeating them. */
export interface Loaded {
  release: string
  outcome: 'loaded' | 'unchanged'
  observations: number
  withdrawn: number
}

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

/** A release that is not as it should be: what is wrong with it is found by reading it again. */
export class Unsound extends Error {
  constructor(
    readonly opened: ReleaseFolder,
    readonly codes: Catalogue,
  ) {
    super(`${opened.folder} has faults`)
  }
}

const isRepetition = (error: unknown) => (error as { code?: string }).code === '23505'

/** Loads one opened release; answers its number too, null where it was there. Throws Unsound, and ReleaseRefused for a vintage that is there with other content or withdrawals that are none. */
export async function loadRelease(
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

/** What is wrong with a release that is not sound, all of it. */
export async function refusalOf(transaction: Transaction<Schema>, { opened, codes }: Unsound): Promise<ReleaseRefused> {
  const misread: PlacedFault[] = []
  const rows = releaseRows(opened, codes, misread)
  const repeated = await repetitions(transaction, join(opened.folder, 'observations.csv'), rows)
  return new ReleaseRefused(opened.folder, misread.concat(repeated))
}
