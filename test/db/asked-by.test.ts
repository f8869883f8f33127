import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import t from 'tap'
import { type Asker, queryFor } from '../../db/asked-by.js'
import { openPool } from '../../db/postgres.js'

/** Somebody who leaves when he is told to. */
function visitor(): Asker & { leave(): void } {
  const acts = new Set<() => void>()
  let gone = false
  return {
    hasLeft: () => gone,
    whenLeft: (act) => {
      acts.add(act)
      return () => void acts.delete(act)
    },
    leave: () => {
      gone = true
      for (const act of acts) act()
    },
  }
}

// The path of a socket may have some hundred letters.
const folder = mkdtempSync(join(tmpdir(), 'cancel-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))
const url = process.env.TEST_DATABASE_URL
const skip = url === undefined && 'needs PostgreSQL'
const cancelled = { code: '57014', message: 'canceling statement due to user request' }

t.test(
  'a statement is cancelled when whoever asks it leaves, and the connection serves the next',
  { skip },
  async (t) => {
    const pool = openPool(url as string, { reader: true, size: 1, timeout: 30_000 })
    t.teardown(() => pool.end())
    for (let i = 0; i < 20; i++) {
      const asker = visitor()
      const begun = performance.now()
      const asked = queryFor(pool, asker, 'select pg_sleep(20)', [])
      asked.catch(() => undefined)
      await wait(20)
      asker.leave()
      await t.rejects(asked, cancelled)
      t.ok(performance.now() - begun < 10_000)
      const { rows } = await queryFor<{ one: number }>(pool, visitor(), 'select $1::int as one', [1])
      t.same(rows, [{ one: 1 }])
    }
    t.equal(pool.totalCount, 1)
  },
)

t.test('what waits for a connection is not asked once nobody waits for it', { skip }, async (t) => {
  const pool = openPool(url as string, { reader: true, size: 1, timeout: 30_000 })
  t.teardown(() => pool.end())
  const first = pool.query('select pg_sleep(0.2)')
  const asker = visitor()
  const second = queryFor(pool, asker, 'select pg_sleep(20)', [])
  second.catch(() => undefined)
  await wait(20)
  asker.leave()
  await first
  await t.rejects(second, cancelled)
  await t.rejects(queryFor(pool, asker, 'select 1', []), cancelled)
  t.equal(pool.idleCount, 1)
})

/** A pool of one connection that answers once it is cancelled, and where that connection is. */
function poolAt(host: string, port: number, cancel: Promise<unknown>): { pool: pg.Pool; released: () => boolean } {
  let isFree = false
  const query = async () => {
    await cancel
    throw Object.assign(new Error(cancelled.message), cancelled)
  }
  const release = () => {
    isFree = true
  }
  const client = { host, port, processID: 77, secretKey: -5, query, release }
  return { pool: { connect: async () => client } as unknown as pg.Pool, released: () => isFree }
}

t.test('what cancels goes where the connection went, be it a socket of this machine', async (t) => {
  const server = createServer().listen(join(folder, '.s.PGSQL.5432'))
  t.teardown(() => server.close())
  const told = once(server, 'connection').then(async ([socket]) => {
    const [bytes] = await once(socket as Socket, 'data')
    ;(socket as Socket).end()
    return bytes as Buffer
  })
  const { pool, released } = poolAt(folder, 5432, told)
  const asker = visitor()
  const asked = queryFor(pool, asker, 'select 1', [])
  asked.catch(() => undefined)
  await wait(10)
  asker.leave()
  const bytes = await told
  t.same(
    [0, 4, 8, 12].map((at) => bytes.readInt32BE(at)),
    [16, 80877102, 77, -5],
  )
  await t.rejects(asked, cancelled)
  t.ok(released())
})

t.test('a server that is away has nothing to cancel', async (t) => {
  const { pool, released } = poolAt(folder, 1, wait(50))
  const asker = visitor()
  const asked = queryFor(pool, asker, 'select 1', [])
  asked.catch(() => undefined)
  await wait(10)
  asker.leave()
  await t.rejects(asked, cancelled)
  t.ok(released())
})
