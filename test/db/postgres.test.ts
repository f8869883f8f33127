import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { migrate } from '../../db/migrate.js'
import { openPipeline, openPool } from '../../db/postgres.js'
import { prepare } from '../../db/prepare.js'
import { isAway } from '../../src/plugins/away.js'
import { emptyDatabase } from '../database.js'

const url = process.env.TEST_DATABASE_URL
const skip = url === undefined && 'there is no PostgreSQL here'
const database = url === undefined ? null : await emptyDatabase()
if (database !== null) await prepare(database)
const place = database?.url ?? ''
t.teardown(() => database?.close())

const isAwayOrCut = (error: unknown) => isAway(error) || (error as { code: string }).code === '57014'

const forbidden = [
  `insert into edition (digest, code_digest) values ('', '')`,
  `update observation set value = 0`,
  `delete from observation`,
  `truncate observation`,
  `select * from observation for update`,
  `do 'begin lock table observation in exclusive mode; end'`,
  `drop table observation`,
  `alter table observation drop column value`,
  `create index on observation (value)`,
  `create table mine (a integer)`,
  `create temporary table mine (a integer)`,
  `create view mine as select 1`,
  `create function mine() returns integer language sql as 'select 1'`,
  `create schema mine`,
  `create extension file_fdw`,
  `grant pg_write_all_data to redriver_reader`,
  `alter role redriver_reader superuser`,
  `comment on table observation is 'mine'`,
  `copy (select 1) to program 'true'`,
  `copy (select 1) to '/tmp/redriver-reader'`,
  `copy edition from '/etc/hostname'`,
  `select pg_read_file('/etc/hostname')`,
  `select lo_import('/etc/hostname')`,
  `select * from pg_authid`,
  `select setval('release_id_seq', 1)`,
  `select nextval('release_id_seq')`,
  `alter system set work_mem = '1MB'`,
]

t.test('what answers takes on the role that can only read, and reads', { skip }, async (t) => {
  const pool = openPool(place, { reader: true, size: 2, timeout: 5000 })
  const { rows } = await pool.query(
    `select current_user as name, current_setting('transaction_read_only') as frozen, count(*) as figures from observation`,
  )
  t.strictSame(rows, [{ name: 'redriver_reader', frozen: 'on', figures: 37 }])
  await pool.end()
})

t.test('the role holds even where the session has turned read-only off', { skip }, async (t) => {
  const pool = openPool(place, { reader: true, size: 1, timeout: 5000 })
  // One client throughout: a pool gives up the connection on which a question has failed.
  const client = await pool.connect()
  await client.query('set default_transaction_read_only = off')
  for (const act of forbidden) await t.rejects(client.query(act), { code: '42501' }, act)
  t.match((await client.query('show transaction_read_only')).rows, [{ transaction_read_only: 'off' }])
  t.match((await client.query('select count(*) as figures from observation')).rows, [{ figures: 37 }])
  client.release()
  await pool.end()
})

t.test('what PostgreSQL passes over with a warning has no effect either', { skip }, async (t) => {
  const pool = openPool(place, { reader: true, size: 1, timeout: 5000 })
  const client = await pool.connect()
  const notices: (string | undefined)[] = []
  client.on('notice', ({ message }) => void notices.push(message))
  await client.query('set default_transaction_read_only = off')
  await client.query('vacuum full observation')
  await client.query('grant all on observation to public')
  const { rows } = await client.query(
    `select has_table_privilege('observation', 'insert, update, delete, truncate') as may`,
  )
  client.release()
  await pool.end()
  t.match(notices, [/"observation"/, 'no privileges were granted for "observation"'])
  t.strictSame(rows, [{ may: false }])
})

t.test('tables of later migrations can be read, and only read', { skip }, async (t) => {
  const writing = openPool(place, { reader: false, size: 1, timeout: 0 })
  await writing.query('create table later (code text)')
  const pool = openPool(place, { reader: true, size: 1, timeout: 5000 })
  t.strictSame((await pool.query('select * from later')).rows, [])
  await pool.query('set default_transaction_read_only = off')
  await t.rejects(pool.query(`insert into later values ('a')`), { code: '42501' })
  await writing.query('drop table later')
  await pool.end()
  await writing.end()
})

t.test('a question that takes too long is cut, a load is not', { skip }, async (t) => {
  const pool = openPool(place, { reader: true, size: 1, timeout: 50 })
  await t.rejects(pool.query('select pg_sleep(5)'), { code: '57014' })
  await pool.end()
  const writing = openPool(place, { reader: false, size: 1, timeout: 0 })
  t.strictSame((await writing.query('show statement_timeout')).rows, [{ statement_timeout: '0' }])
  await writing.end()
})

t.test('days leave as text, whole numbers as numbers, all else as pg has it', { skip }, async (t) => {
  const pool = openPool(place, { reader: true, size: 1, timeout: 5000 })
  const { rows } = await pool.query(
    `select '2025-07-10'::date as day, 'infinity'::date as never, 260650000000::bigint as count, 1.5::float8 as value, '{"a":1}'::jsonb as document`,
  )
  t.strictSame(rows, [{ day: '2025-07-10', never: 'infinity', count: 260650000000, value: 1.5, document: { a: 1 } }])
  await pool.end()
})

t.test('a connection that is broken from outside is replaced by another', { skip }, async (t) => {
  const pool = openPool(place, { reader: true, size: 1, timeout: 5000 })
  const { rows } = await pool.query('select pg_backend_pid() as pid')
  const away = new Promise((resolve) => pool.once('remove', resolve))
  const writing = openPool(place, { reader: false, size: 1, timeout: 0 })
  await writing.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await away
  t.strictSame((await pool.query('select 1 as one')).rows, [{ one: 1 }])
  await pool.end()
  await writing.end()
})

const one = { name: 'one', text: 'select $1::integer as n, pg_backend_pid() as pid', values: [1] }

t.test('what goes down a pipeline is answered in its turn, over as many connections as it has', { skip }, async (t) => {
  const pipeline = openPipeline(place, { size: 2, timeout: 5000 })
  const asked = Array.from({ length: 50 }, (_, n) => pipeline.ask<{ n: number; pid: number }>({ ...one, values: [n] }))
  const rows = (await Promise.all(asked)).flat()
  t.strictSame(
    rows.map(({ n }) => n),
    rows.map((_, n) => n),
  )
  t.equal(new Set(rows.map(({ pid }) => pid)).size, 2)
  const role = { name: 'role', text: `select current_user as name`, values: [] }
  t.strictSame(await pipeline.ask(role), [{ name: 'redriver_reader' }])
  await t.rejects(pipeline.ask({ name: 'bad', text: 'delete from edition', values: [] }), { code: '25006' })
  t.match(await pipeline.ask(one), [{ n: 1 }], 'one that is refused refuses none behind it')
  await pipeline.end()
})

t.test('a line that breaks is opened again, and one that stands still is broken off', { skip }, async (t) => {
  const pipeline = openPipeline(place, { size: 1, timeout: 5000 })
  const [{ pid }] = (await pipeline.ask(one)) as [{ pid: number }]
  const writing = openPool(place, { reader: false, size: 1, timeout: 0 })
  const broken = t.rejects(pipeline.ask({ name: '', text: 'select pg_sleep(5)', values: [] }))
  await writing.query('select pg_terminate_backend($1)', [pid])
  await broken
  // The server says farewell before it hangs up.
  await wait(100)
  t.match(await pipeline.ask(one), [{ n: 1 }])
  await pipeline.end()
  await writing.end()
  const hasty = openPipeline(place, { size: 1, timeout: 50 })
  await t.rejects(hasty.ask({ name: '', text: 'select pg_sleep(5)', values: [] }), { code: '57014' })
  const later = Array.from({ length: 9 }, () => hasty.ask({ name: '', text: 'select pg_sleep(5)', values: [] }))
  const outcomes = (await Promise.allSettled(later)).map((one) => one.status === 'rejected' && one.reason)
  t.ok(outcomes.every(isAwayOrCut))
  t.ok(outcomes.some(isAway))
  await wait(100)
  t.match(await hasty.ask(one), [{ n: 1 }])
  await hasty.end()
})

t.test('where nobody answers, what goes down a pipeline is refused, and it can be closed', { skip }, async (t) => {
  const pipeline = openPipeline('postgres://root@127.0.0.1:9/test', { size: 1, timeout: 5000 })
  await t.rejects(pipeline.ask(one), { code: 'ECONNREFUSED' })
  await t.rejects(pipeline.ask(one), { code: 'ECONNREFUSED' })
  const closing = pipeline.ask(one)
  await Promise.all([t.rejects(closing), pipeline.end()])
})

t.test('before anything is migrated there may be no role, and that is no error', { skip }, async (t) => {
  const empty = await emptyDatabase()
  await t.rejects(empty.reader.selectFrom('edition').selectAll().execute(), { code: '42P01' })
  await migrate(empty.writer, empty.kind)
  await empty.close()
})
