import { type Kysely, Migrator, sql } from 'kysely'
import * as figures from './migrations/0001-figures.js'
import { readerRole } from './postgres.js'
import type { Schema, Writer } from './schema.js'

/** The migrations, numbered, in order; never edited after they have landed. */
const migrations = { '0001-figures': figures }

// A role belongs to all databases of a server: two that migrate at once may both try to create it.
const createRole = `do $$ begin
  create role ${readerRole} nologin;
exception when duplicate_object or unique_violation then null;
end $$`

async function grantReader(writer: Writer): Promise<void> {
  await sql.raw(createRole).execute(writer)
  const [schema] = (await sql<{ name: string }>`select quote_ident(current_schema()) as name`.execute(writer)).rows
  const name = schema?.name ?? 'public'
  await sql.raw(`grant usage on schema ${name} to ${readerRole}`).execute(writer)
  await sql.raw(`grant select on all tables in schema ${name} to ${readerRole}`).execute(writer)
  await sql.raw(`alter default privileges in schema ${name} grant select on tables to ${readerRole}`).execute(writer)
  await sql.raw(`grant ${readerRole} to current_user`).execute(writer)
}

const mayCreateRoles = sql<{ may: boolean }>`
  select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user`

/**
 * Brings the tables to the newest form; does nothing where they have it. On PostgreSQL it also creates the role that can
 * only read, where it may. Answers the migrations applied; throws the first error.
 */
export async function migrate(writer: Writer, kind: 'postgres' | 'pglite'): Promise<string[]> {
  const migrator = new Migrator({
    db: writer as Kysely<Schema>,
    provider: { getMigrations: async () => migrations },
    allowUnorderedMigrations: false,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  const applied = (results ?? []).map(({ migrationName }) => migrationName)
  if (kind === 'postgres' && applied.length > 0 && (await mayCreateRoles.execute(writer)).rows[0]?.may) {
    await grantReader(writer)
  }
  return applied
}
