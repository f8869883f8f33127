import type { Reader } from '../../db/schema.js'
import type { Listing } from '../model/table.js'
import { shortDigest, within } from './edition.js'
import { figureCount } from './figure-count.js'

/** Where the whole edition is downloaded. */
export const downloadPath = '/v1/editions/current/download'

function listing(edition: string, things: object[], single: boolean): Listing {
  const meta = {
    edition,
    as_of: null,
    total: things.length,
    complete: true,
    next: null,
    applied: {},
    empty_because: null,
  }
  return { name: 'editions', things, single, meta }
}

/** The editions in the order they were announced, each with the releases that came with it; the last is served. */
export async function editionList(db: Reader): Promise<Listing> {
  return within(db, async (edition) => {
    const editions = await db.selectFrom('edition').select(['id', 'digest']).orderBy('id').execute()
    const came = await db
      .selectFrom('release')
      .innerJoin('source', 'source.id', 'release.source')
      .select(['release.edition', 'source.code', 'release.vintage'])
      .orderBy('source.code')
      .orderBy('release.known')
      .execute()
    const things = editions.map(({ id, digest }, i) => ({
      edition: digest.slice(0, 12),
      digest,
      current: i === editions.length - 1,
      releases: came.filter((release) => release.edition === id).map(({ code, vintage }) => `${code}~${vintage}`),
    }))
    return listing(shortDigest(edition), things, false)
  })
}

/** The edition that is served: how much it holds, and where it is downloaded. */
export async function currentEdition(db: Reader): Promise<Listing> {
  return within(db, async (edition) => {
    const thing = {
      edition: shortDigest(edition),
      digest: edition.digest,
      figures: await figureCount(db, null),
      releases: edition.releases.length,
      sources: new Set(edition.releases.map(({ source }) => source)).size,
      csv: `${downloadPath}?format=csv`,
      parquet: `${downloadPath}?format=parquet`,
      files: '/v1/editions/current/files',
    }
    return listing(shortDigest(edition), [thing], true)
  })
}
