import { type Kysely, type MigrationResult, Migrator, sql } from 'kysely'
import * as figures from './migrations/0001-figures.js'
import * as releaseEdition from './migrations/0002-release-edition.js'
import * as loading from './migrations/0003-loading.js'
import * as editionFigures from './migrations/0004-edition-figures.js'
import { readerRole } from './postgres.js'
import type { Schema, Writer } from './schema.js'

/** The migrations, numbered, in order; never edited after they have landed. */
const migrations = {
  '0001-figures': figures,
  '0002-release-edition': releaseEdition,
  '0003-loading': loading,
  '0004-edition-figures': editionFigures,
}

// A role belongs to all databases of a server: two that migrate at once may both try to create and to take it. Where this
// user may not create it, what somebody else has created is used. The role shall hold even in a session that has turned
// read-only off, so what everybody may do in a new database is taken back too: temporary tables, and before PostgreSQL 15
// tables in the schema. The loader keeps its right to temporary tables. Done once, and again where it was cut short.
const grantReader = `do $$
declare
  home text := quote_ident(current_schema());
begin
  perform pg_advisory_xact_lock(8643);
  begin
    create role ${readerRole} nologin;
  exception when duplicate_object or unique_violation or insufficient_privilege then null;
  end;
  if not exists (select from pg_roles where rolname = '${readerRole}') or has_table_privilege('${readerRole}', 'edition', 'select') then
    return;
  end if;
  begin
    grant ${readerRole} to current_user;
  exception when unique_violation or insufficient_privilege then null;
  end;
  execute format('grant temporary on database %I to current_user', current_database());
  execute format('revoke temporary on database %I from public', current_database());
  execute format('revoke create on schema %s from public', home);
  execute format('grant usage on schema %s to ${readerRole}', home);
  execute format('alter default privileges in schema %s grant select on tables to ${readerRole}', home);
  execute format('grant select on all tables in schema %s to ${readerRole}', home);
end $$`

const migratorOf = (writer: Writer) =>
  new Migrator({
    db: writer as Kysely<Schema>,
    provider: { getMigrations: async () => migrations },
    allowUnorderedMigrations: false,
  })

/** Whether the tables have the newest form; nothing is changed. */
export async function isMigrated(writer: Writer): Promise<boolean> {
  const all = await migratorOf(writer).getMigrations()
  return all.every(({ executedAt }) => executedAt !== undefined)
}

/**
 * Brings the tables to the newest form; does nothing where they have it. On PostgreSQL it also creates the role that can
 * only read, where it may, and lets it read the tables. Answers the migrations applied; throws the first error.
 */
export async function migrate(writer: Writer, kind: 'postgres' | 'pglite'): Promise<string[]> {
  const { error, results } = await migratorOf(writer).migrateToLatest()
  if (error) throw error
  if (kind === 'postgres') await sql.raw(grantReader).execute(writer)
  // Without an error there always is a list.
  return (results as MigrationResult[]).map(({ migrationName }) => migrationName)
}
