import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import t from 'tap'
import { migrate } from '../../db/migrate.js'
import { openDatabase } from '../../db/open.js'
import { openPool } from '../../db/postgres.js'
import { emptyDatabase } from '../database.js'

const { reader, writer, kind, url, close } = await emptyDatabase()
t.teardown(close)
const all = ['0001-figures', '0002-release-edition', '0003-loading', '0004-edition-figures']

t.test('an empty database gets its tables, and migrating again does nothing', async (t) => {
  t.strictSame(await migrate(writer, kind), all)
  for (const table of ['area', 'indicator', 'unit', 'product', 'source', 'release', 'series', 'observation', 'edition'])
    t.strictSame(
      await reader
        .selectFrom(table as 'area')
        .selectAll()
        .execute(),
      [],
      table,
    )
  t.strictSame(await migrate(writer, kind), [])
})

t.test('text is compared by code point, whatever the server holds for an order', async (t) => {
  for (const code of ['b', 'a', 'B', 'đ', '_'])
    await writer.insertInto('unit').values({ code, document: '{}' }).execute()
  const rows = await reader.selectFrom('unit').select('code').orderBy('code').execute()
  t.equal(rows.map(({ code }) => code).join(''), 'B_abđ')
  await writer.deleteFrom('unit').execute()
})

t.test(
  'two that migrate at once do not meet in error',
  { skip: url === undefined && 'PGlite has one user' },
  async (t) => {
    const other = await openDatabase({ url })
    await sql`drop schema public cascade`.execute(writer)
    await sql`create schema public`.execute(writer)
    const applied = await Promise.all([migrate(writer, kind), migrate(other.writer, kind)])
    await other.close()
    t.strictSame(applied.flat(), all)
  },
)

t.test(
  'the right to read is given again where giving it was cut short',
  { skip: url === undefined && 'PGlite has no roles to take on' },
  async (t) => {
    const readable = async () =>
      (
        await sql<{
          may: boolean
        }>`select has_table_privilege('redriver_reader', 'observation', 'select') as may`.execute(writer)
      ).rows
    await sql`revoke select on all tables in schema public from redriver_reader`.execute(writer)
    t.strictSame(await readable(), [{ may: false }])
    await migrate(writer, kind)
    t.strictSame(await readable(), [{ may: true }])
  },
)

t.test(
  'a user who may not create roles migrates all the same',
  { skip: url === undefined && 'PGlite has one user' },
  async (t) => {
    const name = `redriver_test_${randomUUID().replaceAll('-', '')}`
    const own = Object.assign(new URL(url ?? ''), { username: name, pathname: `/${name}` }).href
    await sql.raw(`create role ${name} login`).execute(writer)
    await sql.raw(`create database ${name} owner ${name} template template0`).execute(writer)
    try {
      const plain = await openDatabase({ url: own })
      t.strictSame(await migrate(plain.writer, kind), all)
      t.strictSame(await plain.reader.selectFrom('edition').selectAll().execute(), [])
      await plain.close()
      // The role is there but may not be taken on: what answers is read-only all the same.
      const pool = openPool(own, { reader: true, size: 1, timeout: 0 })
      t.strictSame((await pool.query('select current_user as name')).rows, [{ name }])
      await t.rejects(pool.query(`insert into edition (digest, code_digest) values ('', '')`), /read-only transaction/)
      await pool.end()
    } finally {
      await sql.raw(`drop database ${name} with (force)`).execute(writer)
      await sql.raw(`drop role ${name}`).execute(writer)
    }
  },
)

t.test('a database that a newer program has migrated is left alone', async (t) => {
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'now')`.execute(writer)
  await t.rejects(migrate(writer, kind), /9999-later/)
})
