import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { watchPostgres } from '../../db/edition-watch.js'
import { load } from '../../db/load.js'
import { migrate } from '../../db/migrate.js'
import { releaseFoldersIn } from '../../db/prepare.js'
import { emptyDatabase, seededDatabase } from '../database.js'

async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !what(); i++) await wait(25)
}

t.test('an edition is known when it is announced, unasked', async (t) => {
  const database = await emptyDatabase()
  const watch = database.watch()
  t.teardown(async () => {
    await watch.close()
    await database.close()
  })
  t.equal(watch.edition(), null, 'before there are tables there is none')
  await migrate(database.writer, database.kind)
  await load(database.writer, codeListsIn(), [])
  await until(() => watch.edition() !== null)
  const first = watch.edition()
  t.match(first, /^[0-9a-f]{12}$/)
  await load(database.writer, codeListsIn(), releaseFoldersIn())
  await until(() => watch.edition() !== first)
  const { digest } = await database.reader
    .selectFrom('edition')
    .select('digest')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  t.equal(watch.edition(), digest.slice(0, 12))
  t.ok((watch.since()?.getTime() ?? 0) <= Date.now())
})

t.test('an edition that is there already is asked for once', async (t) => {
  const database = await seededDatabase()
  const watch = database.watch()
  t.teardown(async () => {
    await watch.close()
    await database.close()
  })
  await until(() => watch.edition() !== null)
  t.match(watch.edition(), /^[0-9a-f]{12}$/)
})

t.test('while the connection is away nothing is known; when it is back, what was missed is', async (t) => {
  const database = await seededDatabase()
  const { url, writer } = database
  if (url === undefined) {
    await database.close()
    t.pass('only PostgreSQL has a connection to lose')
    return
  }
  const watch = watchPostgres(url, 50)
  t.teardown(async () => {
    await watch.close()
    await database.close()
  })
  await until(() => watch.edition() !== null)
  const before = watch.edition()
  const { sql } = await import('kysely')
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query like 'select digest%' and datname = current_database()`.execute(writer)
  await until(() => watch.edition() === null)
  t.equal(watch.edition(), null)
  await until(() => watch.edition() !== null)
  t.equal(watch.edition(), before)
})

t.test('a server that is not there is tried again, until it is closed', async (t) => {
  const watch = watchPostgres('postgres://root@127.0.0.1:1/none', 10)
  await wait(100)
  t.equal(watch.edition(), null)
  await watch.close()
})
