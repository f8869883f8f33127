import { createServer } from 'node:net'
import pg from 'pg'
import t from 'tap'
import { isAway } from '../../src/plugins/away.js'

const failure = async (config: pg.ClientConfig) => {
  const client = new pg.Client(config)
  return client.connect().then(
    () => null,
    (error: unknown) => error,
  )
}

t.test('a port where nobody listens is a database that is away', async (t) => {
  t.ok(isAway(await failure({ host: '127.0.0.1', port: 1 })))
  t.ok(isAway(await failure({ host: 'localhost', port: 1 })))
})

t.test('a socket file that is not there is a database that is away', async (t) => {
  t.ok(isAway(await failure({ host: '/nowhere' })))
})

t.test('a server that hangs up or never answers is a database that is away', async (t) => {
  const rude = createServer((socket) => socket.end())
  const dumb = createServer(() => undefined)
  for (const server of [rude, dumb]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    t.ok(isAway(await failure({ host: '127.0.0.1', port, connectionTimeoutMillis: 100 })))
    server.close()
  }
})

t.test('what PostgreSQL says when it goes down or is full means away', async (t) => {
  for (const code of ['08006', '53300', '57P01', '57P03']) t.ok(isAway(Object.assign(new Error('x'), { code })), code)
})

t.test('what pg and PGlite say in words alone means away', async (t) => {
  const sayings = [
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client was closed and is not queryable',
    'PGlite is closed',
  ]
  for (const saying of sayings) t.ok(isAway(new Error(saying)), saying)
})

t.test('a wrong statement, a missing file and what is no error are not the database being away', async (t) => {
  for (const code of ['42601', '57014', '22003', undefined]) t.notOk(isAway(Object.assign(new Error('x'), { code })))
  t.notOk(isAway(Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' })))
  t.notOk(isAway('Connection terminated'))
})
