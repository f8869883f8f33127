import type { Kysely } from 'kysely'
import { sql } from 'kysely'

// A release says with which edition it came, so that what has changed since an edition is told by what was loaded after it
// and not by vintage: a release may be loaded late. A database that held releases before has not kept with which edition each
// came. They are given the last one, and those before it are forgotten: what has changed since those could not be told exactly.
const statements = [
  'alter table release add column edition integer references edition',
  'update release set edition = (select max(id) from edition)',
  'delete from edition where id < (select max(id) from edition)',
]

/** Lets each release say with which edition it came. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
