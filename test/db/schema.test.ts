import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { packageRoot } from '../../db/root.js'
import type { Reader, Writer } from '../../db/schema.js'

// Never called: it is the compiler that holds these lines to their word, each of which must be an error.
export function writesThatDoNotCompile(reader: Reader): unknown[] {
  return [
    // @ts-expect-error a reader does not insert
    reader.insertInto('edition'),
    // @ts-expect-error nor update
    reader.updateTable('observation'),
    // @ts-expect-error nor delete
    reader.deleteFrom('observation'),
    // @ts-expect-error nor merge
    reader.mergeInto('observation'),
    // @ts-expect-error nor write in a common table expression
    reader.with('gone', (db) => db.deleteFrom('observation').returningAll()),
    // @ts-expect-error nor begin a transaction
    reader.transaction(),
    // @ts-expect-error nor hold a connection of its own
    reader.connection(),
    // @ts-expect-error nor touch the schema
    reader.schema,
    // @ts-expect-error nor execute a query it was handed
    reader.executeQuery(sql`truncate observation`),
    // @ts-expect-error nor be taken for a database that can be written
    sql`truncate observation`.execute(reader),
    // @ts-expect-error nor for one that is migrated and loaded
    reader satisfies Writer,
    // @ts-expect-error and a column that is not there is not asked for
    reader.selectFrom('observation').select('worth'),
  ]
}

t.test('a table that a migration creates is known by type, with its columns', async (t) => {
  const migration = readFileSync(join(packageRoot, 'db/migrations/0001-figures.ts'), 'utf8')
  const known = readFileSync(join(packageRoot, 'db/schema.ts'), 'utf8')
  const created = [...migration.matchAll(/create table (\w+)/g)].map(([, name]) => name)
  const [tables = ''] = known.split('export interface Schema {')[1]?.split('\n}') ?? []
  const typed = [...tables.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)
  t.strictSame(created.sort(), typed.sort())
})
