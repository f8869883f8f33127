import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { isEdition, type Selection } from '../model/selection.js'

/** The releases that are new to who asks, by number; `late` where there may be some of an older vintage than others that are not. */
export interface NewReleases {
  numbers: number[]
  late: boolean
}

async function announced(db: Reader, since: string): Promise<number> {
  const found = await db
    .selectFrom('edition')
    .where(sql`left(digest, 12)`, '=', since)
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (found !== undefined) return found.id
  throw new Problem('UNKNOWN_VALUE', {
    detail: `This database has never announced the edition ${since}.`,
    param: 'since',
    hint: 'Ask since a day instead. A database embedded in memory forgets at each start which editions came before.',
  })
}

/**
 * The releases since then, known by `as_of`: those of a later day, or those loaded after an edition. Throws UNKNOWN_VALUE
 * (400) for an edition that was never announced here, EMPTY_RANGE (400) for a day after as_of.
 */
export async function newReleases(db: Reader, { since, as_of: asOf }: Selection): Promise<NewReleases> {
  const word = String(since)
  const late = isEdition(word)
  if (!late && asOf !== null && word > asOf) {
    throw new Problem('EMPTY_RANGE', {
      detail: `since=${word} is after as_of=${asOf}, so no day lies between.`,
      param: 'since',
    })
  }
  const edition = late ? await announced(db, word) : 0
  const rows = await db
    .selectFrom('release')
    .where('known', '<=', asOf ?? 'infinity')
    .where((is) => (late ? is('edition', '>', edition) : is('known', '>', word)))
    .select('id')
    .execute()
  return { numbers: rows.map(({ id }) => id), late }
}
