import { join } from 'node:path'
import t from 'tap'
import { migrate } from '../../db/migrate.js'
import { openDatabase } from '../../db/open.js'
import { seededDatabase } from '../database.js'

const { reader, writer, pglite, close } = await seededDatabase()
t.teardown(close)

t.test(
  'without a URL the database is PGlite; kept in a folder it is there again',
  { skip: pglite === null && 'this is the run of PostgreSQL' },
  async (t) => {
    const dir = join(t.testdir({}), 'figures')
    const first = await openDatabase({ dir, dump: await pglite?.dumpDataDir('none') })
    t.equal(first.kind, 'pglite')
    await t.rejects(openDatabase({ dir }), {
      message: new RegExp(`^The folder .*/figures is used by process ${process.pid},`),
    })
    t.same(first.connections(), { busy: 0, idle: 1, waiting: 0 })
    await first.writer.insertInto('unit').values({ code: 'SHELLS', document: '{}' }).execute()
    await first.close()
    const again = await openDatabase({ dir })
    t.strictSame(await migrate(again.writer, again.kind), [])
    const units = again.reader.selectFrom('unit').select('code').where('code', 'in', ['SHELLS', 'USD']).orderBy('code')
    t.strictSame(await units.execute(), [{ code: 'SHELLS' }, { code: 'USD' }])
    await again.close()
  },
)

t.test('with a URL it is PostgreSQL, which is not asked anything before it is needed', async (t) => {
  const database = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nowhere' })
  t.equal(database.kind, 'postgres')
  t.equal(database.pglite, null)
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
