import type { Kysely } from 'kysely'
import { sql } from 'kysely'

// How many figures there are now is asked often and changes with the edition alone. Counting ten million takes longer than a
// question may, so it is done when an edition is announced. Of those before the last it is not known any more.
const statements = [
  'alter table edition add column figures bigint',
  `update edition set figures = (select count(*) from observation where until = 'infinity' and not withdrawn)
   where id = (select max(id) from edition)`,
]

/** Lets each edition say how many figures it holds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
