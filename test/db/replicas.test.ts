import { sql } from 'kysely'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { editionNow } from '../../src/queries/edition.js'
import { figureCount } from '../../src/queries/figure-count.js'
import { madeRelease } from './made-release.js'
import { programs, twoServers } from './two-servers.js'

const skip = process.env.TEST_DATABASE_URL === undefined || programs === undefined

t.test(
  'questions are spread over a replica, and none goes back in time',
  { skip: skip && 'this needs initdb of PostgreSQL, and runs beside a server' },
  async (t) => {
    const { first, second, close } = await twoServers(`${programs}`)
    t.teardown(close)
    const database = await openDatabase({ url: first.url, replicaUrls: [second.url] })
    t.teardown(() => database.close())
    const { reader, writer } = database
    const onReplica = async () => {
      const told = await reader.selectNoFrom(sql<boolean>`pg_is_in_recovery()`.as('follows')).executeTakeFirstOrThrow()
      return told.follows
    }
    const figures = async () => (await reader.selectFrom('observation').select('period').execute()).length
    const until = async (what: () => Promise<boolean>) => {
      for (let tries = 0; !(await what()); tries++) {
        if (tries > 200) throw new Error('it did not come to pass in time')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }

    await prepare(database)
    t.equal(await onReplica(), false, 'before an edition is seen the first server answers')
    const before = await editionNow(reader)
    await until(onReplica)
    const shipped = await figures()
    t.equal(await figureCount(reader, null), shipped, 'what is kept with an edition is asked of the first server')
    t.ok(shipped > 0)

    await second.ask('select pg_wal_replay_pause()')
    await load(writer, codeListsIn(), [madeRelease(t.testdir({}), { rows: [{}] })])
    t.equal(await onReplica(), true, 'nobody has seen the new edition')
    t.not((await editionNow(reader)).id, before.id)
    for (let asked = 0; asked < 20; asked++) {
      t.equal(await figures(), shipped + 1, 'the replica that lags is passed over')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await second.ask('select pg_wal_replay_resume()')
    await until(onReplica)
    t.equal(await figures(), shipped + 1)

    await t.rejects(
      sql`select pg_sleep(9)`.execute(reader as unknown as typeof writer),
      { code: '57014' },
      'what is cut is not asked again',
    )
    await until(onReplica)
    await second.fail()
    t.equal(await figures(), shipped + 1, 'the first server answers for one that is away')
    t.equal(await onReplica(), false)
    await new Promise((resolve) => setTimeout(resolve, 250))
    await load(writer, codeListsIn(), [
      madeRelease(t.testdir({}), { vintage: '2025-09-01', rows: [{ period: '2023-01' }] }),
    ])
    await editionNow(reader)
    t.equal(await figures(), shipped + 2)
    await new Promise((resolve) => setTimeout(resolve, 250))
    t.equal(await figures(), shipped + 2, 'one that is still away is asked again in vain')
  },
)
