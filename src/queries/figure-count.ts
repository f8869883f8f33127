import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'

async function inForce(db: Reader): Promise<number> {
  const { figures } = await db
    .selectFrom('edition')
    .select(sql<number>`figures::float8`.as('figures'))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return figures
}

/** How many figures are known, of every source: by the end of a day, or now, which the edition has counted. */
export async function figureCount(db: Reader, asOf: string | null): Promise<number> {
  if (asOf === null) return inForce(db)
  const { n } = await db
    .selectFrom('observation')
    .where('withdrawn', '=', false)
    .where('known', '<=', asOf)
    .where('until', '>', asOf)
    .select(sql<number>`count(*)::integer`.as('n'))
    .executeTakeFirstOrThrow()
  return n
}
