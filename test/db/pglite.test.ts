import type { PostgresPoolClient } from 'kysely'
import { Kysely, PostgresDialect, sql } from 'kysely'
import t from 'tap'
import { openPGlite } from '../../db/pglite.js'
import { preparedFolder } from '../../db/prepare.js'

const embedded = openPGlite({})
const pool = embedded.pool(0)
const db = new Kysely<{ note: { text: string } }>({ dialect: new PostgresDialect({ pool }) })
await sql`create table note (text text primary key)`.execute(db)

async function one(client: PostgresPoolClient, text: string): Promise<unknown> {
  const { rows } = (await client.query(text, [])) as { rows: unknown[] }
  return rows[0]
}

t.test('the one connection is handed to one at a time, in the order they asked', async (t) => {
  const order: string[] = []
  const take = async (name: string, work: (client: PostgresPoolClient) => Promise<unknown>) => {
    const client = await pool.connect()
    order.push(`${name} begins`)
    await work(client)
    order.push(`${name} ends`)
    client.release()
  }
  await Promise.all([
    take('first', (client) => one(client, 'select pg_sleep(0.05)')),
    take('second', (client) => one(client, 'select 1')),
    take('third', async () => undefined),
  ])
  t.strictSame(order, ['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
})

t.test('whoever waits gets the connection only when it is released', async (t) => {
  const holding = await pool.connect()
  let came = false
  const waiting = pool.connect().then((client) => {
    came = true
    return client
  })
  await one(holding, 'select 1')
  t.equal(came, false)
  holding.release()
  ;(await waiting).release()
  t.equal(came, true)
})

t.test('a transaction that fails is rolled back, and the connection serves the next', async (t) => {
  const failing = db.transaction().execute(async (transaction) => {
    await transaction.insertInto('note').values({ text: 'a' }).execute()
    await transaction.insertInto('note').values({ text: 'a' }).execute()
  })
  await t.rejects(failing, { code: '23505' })
  t.strictSame(await db.selectFrom('note').selectAll().execute(), [])
  const { numInsertedOrUpdatedRows } = await db.insertInto('note').values({ text: 'b' }).executeTakeFirstOrThrow()
  t.equal(Number(numInsertedOrUpdatedRows), 1)
})

t.test('a question that fails outside a transaction leaves the connection in order', async (t) => {
  await t.rejects(sql`select nothing`.execute(db), { code: '42703' })
  t.match((await sql`select 1 as one`.execute(db)).rows, [{ one: 1 }])
})

t.test('a question between those of a transaction waits for its end', async (t) => {
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('note').values({ text: 'c' }).execute()
    const outside = db.selectFrom('note').selectAll().execute()
    await transaction.deleteFrom('note').execute()
    outside.then((rows) => t.strictSame(rows, []))
  })
  await db.selectFrom('note').selectAll().execute()
})

t.test('days leave as text and whole numbers as numbers, as from PostgreSQL', async (t) => {
  const client = await pool.connect()
  t.strictSame(
    await one(
      client,
      `select '2025-07-10'::date as day, 'infinity'::date as never, 260650000000::bigint as count, 1.5::float8 as value, '{"a":1}'::jsonb as document`,
    ),
    { day: '2025-07-10', never: 'infinity', count: 260650000000, value: 1.5, document: { a: 1 } },
  )
  client.release()
})

t.test('what is asked after it was closed is told that it is gone', async (t) => {
  await embedded.close()
  await t.rejects(pool.connect(), { code: '57P01' })
})

t.test('a folder that holds something else is told to whoever asks', async (t) => {
  const other = openPGlite({ dir: t.testdir({ PG_VERSION: 'none' }) })
  await t.rejects(other.pool(0).connect())
  await t.rejects(other.pool(0).connect(), 'each time')
  await other.close()
})

t.test('what was begun in a thread that was cut goes on in no other', async (t) => {
  const other = openPGlite({ dir: t.testdir({ 'half a copy': '' }), begin: preparedFolder })
  const client = await other.pool(300).connect()
  await one(client, 'begin')
  await t.rejects(one(client, 'select count(*) from generate_series(1, 1000000000)'), { code: '57014' })
  await t.rejects(one(client, 'select 1'), { code: '57P01' })
  t.equal(await one(client, 'rollback'), undefined)
  client.release()
  const next = await other.pool(300).connect()
  t.match(await one(next, 'select count(*) from unit'), { count: /./ })
  next.release()
  await t.rejects(one(next, 'select pg_sleep(2)'), { code: '57014' })
  await other.close()
})
