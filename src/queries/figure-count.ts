import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'

/** How many figures are known, of every source: by the end of a day, or now. */
export async function figureCount(db: Reader, asOf: string | null): Promise<number> {
  const known = db.selectFrom('observation').where('withdrawn', '=', false)
  const then =
    asOf === null ? known.where('until', '=', 'infinity') : known.where('known', '<=', asOf).where('until', '>', asOf)
  const { n } = await then.select(sql<number>`count(*)::integer`.as('n')).executeTakeFirstOrThrow()
  return n
}
