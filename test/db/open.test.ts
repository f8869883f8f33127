import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { migrate } from '../../db/migrate.js'
import { type Database, openDatabase } from '../../db/open.js'
import { makeEmbedded, preparedFolder } from '../../db/prepare.js'
import { seededDatabase } from '../database.js'

const { reader, writer, url, close } = await seededDatabase()
t.teardown(close)

const skip = url !== undefined && 'this is the run of PostgreSQL'
const unitsOf = async ({ reader }: Database) =>
  reader.selectFrom('unit').select('code').where('code', 'in', ['SHELLS', 'USD']).orderBy('code').execute()

t.test('without a URL the database is PGlite; kept in a folder it is there again', { skip }, async (t) => {
  const dir = join(t.testdir({}), 'figures')
  const first = await openDatabase({ dir })
  t.equal(first.kind, 'pglite')
  await t.rejects(openDatabase({ dir }), {
    message: new RegExp(`^The folder .*/figures is used by process ${process.pid},`),
  })
  t.same(first.connections(), { busy: 0, idle: 1, waiting: 0 })
  await migrate(first.writer, first.kind)
  await first.writer.insertInto('unit').values({ code: 'SHELLS', document: '{}' }).execute()
  await first.close()
  const again = await openDatabase({ dir })
  t.strictSame(await migrate(again.writer, again.kind), [])
  t.strictSame(await unitsOf(again), [{ code: 'SHELLS' }])
  await again.close()
})

t.test('without a folder it begins as one that was made ready, and leaves nothing behind', { skip }, async (t) => {
  const own = () => readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`))
  const before = own()
  const database = await openDatabase({ begin: preparedFolder })
  t.equal(own().length, before.length + 1)
  t.strictSame(await unitsOf(database), [{ code: 'USD' }])
  await database.writer.insertInto('unit').values({ code: 'SHELLS', document: '{}' }).execute()
  await database.close()
  t.strictSame(own(), before)
  const other = await openDatabase({ begin: preparedFolder })
  t.strictSame(await unitsOf(other), [{ code: 'USD' }])
  await other.close()
})

t.test('one is made ready for others to begin with, in the place of what was there', { skip }, async (t) => {
  const folder = join(t.testdir({ made: { 'old.txt': '' }, 'made.new': { 'half.txt': '' } }), 'made')
  await makeEmbedded(folder)
  t.same([existsSync(join(folder, 'old.txt')), existsSync(`${folder}.new`)], [false, false])
  const database = await openDatabase({ begin: folder })
  t.strictSame(await unitsOf(database), [{ code: 'USD' }])
  await database.close()
})

t.test('what a process that was killed has left is taken away', { skip }, async (t) => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = mkdtempSync(join(tmpdir(), `redriver-${hostname()}-${pid}-`))
  const alive = mkdtempSync(join(tmpdir(), `redriver-${hostname()}-${process.ppid}-`))
  const database = await openDatabase({ begin: preparedFolder })
  t.same([existsSync(left), existsSync(alive)], [false, true])
  rmSync(alive, { recursive: true })
  await database.close()
})

t.test('a question that takes too long is cut, and the next is answered', { skip }, async (t) => {
  const database = await openDatabase({ begin: preparedFolder, statementTimeout: 300 })
  let turns = 0
  const turning = setInterval(() => turns++, 10)
  const slow = sql`(select count(*) from generate_series(1, 1000000000))`
  await t.rejects(database.reader.selectNoFrom(slow.as('n')).execute(), {
    code: '57014',
    message: 'canceling statement due to statement timeout',
  })
  clearInterval(turning)
  t.ok(turns > 5, 'what else the process does goes on meanwhile')
  await sql`create temporary table kept_by_one_session (n integer)`.execute(database.writer)
  t.strictSame(await unitsOf(database), [{ code: 'USD' }])
  t.same((await sql`select n from kept_by_one_session`.execute(database.writer)).rows, [], 'by one thread and no other')
  await database.close()
})

t.test('where no folder can be made it is in memory, where nothing is cut', { skip }, async (t) => {
  const { TMPDIR } = process.env
  process.env.TMPDIR = '/proc/nowhere'
  t.teardown(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  })
  const database = await openDatabase({ begin: preparedFolder, statementTimeout: 50 })
  await migrate(database.writer, database.kind)
  t.strictSame(await unitsOf(database), [], 'it begins with nothing')
  const slept = database.reader.selectNoFrom(sql`pg_sleep(0.2)`.as('slept'))
  t.equal((await slept.execute()).length, 1)
  await database.close()
})

t.test('with a URL it is PostgreSQL, which is not asked anything before it is needed', async (t) => {
  const database = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nowhere' })
  t.equal(database.kind, 'postgres')
  t.same(database.connections(), { busy: 0, idle: 0, waiting: 0 })
  await t.rejects(database.reader.selectFrom('unit').selectAll().execute(), { code: 'ECONNREFUSED' })
  await database.close()
})

t.test('the reader sees what the writer has written', async (t) => {
  const counted = await writer
    .insertInto('unit')
    .values({ code: 'BEADS', document: '{"kind":"other"}' })
    .executeTakeFirst()
  t.equal(counted.numInsertedOrUpdatedRows, 1n)
  const found = reader.selectFrom('unit').selectAll().where('code', '=', 'BEADS')
  t.strictSame(await found.execute(), [{ code: 'BEADS', document: { kind: 'other' } }])
})
