import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Server as NetServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { packageRoot } from '../db/root.js'
import { configOf } from '../src/config.js'
import { serve } from '../src/server.js'
import { emptyDatabase, seededDatabase } from './database.js'

async function answer(
  port: number,
  path: string,
): Promise<{ status: number; headers: Headers; code: string | undefined }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  const body = (await response.json()) as { code?: string }
  return { status: response.status, headers: response.headers, code: body.code }
}

async function until(what: () => Promise<boolean>, most = 15_000): Promise<number> {
  const begun = Date.now()
  while (!(await what().catch(() => false))) {
    if (Date.now() - begun > most) throw new Error('it did not come to pass in time')
    await wait(50)
  }
  return Date.now() - begun
}

/** A server of its own process, on a free port. */
async function started(environment: Record<string, string>): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/src/cli.js'), 'serve'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'info', DRAIN_MS: '3000', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stdout?.on('data', (text) => {
    log += text
  })
  await until(async () => /127\.0\.0\.1:\d+/.test(log))
  return { child, port: Number(/127\.0\.0\.1:(\d+)/.exec(log)?.[1]) }
}

t.test('a server told to stop answers what is in flight and exits 0', async (t) => {
  const database = await emptyDatabase()
  t.teardown(() => database.close())
  const { child, port } = await started(database.url === undefined ? {} : { DATABASE_URL: database.url })
  await until(async () => (await answer(port, '/health/ready')).status === 200)
  const asked = Array.from({ length: 20 }, () => answer(port, '/v1/observations'))
  await wait(20)
  child.kill('SIGTERM')
  let late = await answer(port, '/health/ready')
  await until(async () => {
    late = await answer(port, '/health/ready')
    return late.status === 503
  })
  t.equal(late.code, 'NOT_READY', 'it asks for no more')
  t.equal(late.headers.get('connection'), 'close')
  t.strictSame(new Set((await Promise.all(asked)).map(({ status }) => status)), new Set([200]))
  const [code] = await once(child, 'exit')
  t.equal(code, 0)
})

t.test('a server with wrong settings says so in a sentence and does not start', async (t) => {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/src/cli.js'), 'serve'], {
    env: { ...process.env, PORT: 'abc' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (text) => {
    told += text
  })
  const [code] = await once(child, 'exit')
  t.equal(code, 1)
  t.match(told, 'PORT is a whole number from 0 to 65535, not "abc".')
})

/** A way to the database that can be cut and mended. */
async function wayTo(
  url: string,
): Promise<{ url: string; cut: () => Promise<void>; mend: () => Promise<void>; end: () => void }> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  const carry = (from: Socket) => {
    const to = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [from, to]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
    }
    from.pipe(to).pipe(from)
  }
  let server: NetServer = createServer(carry).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const cut = async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  const mend = async () => {
    server = createServer(carry).listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const way = new URL(url)
  way.hostname = '127.0.0.1'
  way.port = String(port)
  return { url: way.href, cut, mend, end: () => void cut() }
}

t.test('a database that is away at the start and later is a 503, and the server is back by itself', async (t) => {
  const database = await emptyDatabase()
  t.teardown(() => database.close())
  if (database.url === undefined) {
    t.pass('skipped: the embedded database cannot be away')
    return
  }
  const way = await wayTo(database.url)
  await way.cut()
  const { app, close } = await serve({
    ...configOf({ DATABASE_URL: way.url, LOG_LEVEL: 'silent', DRAIN_MS: '0' }),
    PORT: 0,
  })
  t.teardown(async () => {
    await close()
    way.end()
  })
  const { port } = app.server.address() as { port: number }
  const away = await answer(port, '/v1/gdp?area=VNM')
  t.equal(away.status, 503)
  t.equal(away.code, 'DATABASE_AWAY')
  t.ok(Number(away.headers.get('retry-after')) >= 1)
  t.equal((await answer(port, '/health/ready')).status, 503)
  t.equal((await answer(port, '/health/live')).status, 200)

  await way.mend()
  await until(async () => (await answer(port, '/v1/gdp?area=VNM')).status === 200)
  await way.cut()
  // What was answered before may be answered again from memory; this was not.
  t.equal((await answer(port, '/v1/gdp?area=CHN')).code, 'DATABASE_AWAY')
  await way.mend()
  const took = await until(async () => (await answer(port, '/health/ready')).status === 200)
  t.ok(took < 2000, 'within two seconds of its return')
})

t.test('a server whose role may not write answers from what is there', async (t) => {
  const database = await seededDatabase()
  t.teardown(() => database.close())
  if (database.url === undefined) {
    t.pass('skipped: the embedded database has no roles')
    return
  }
  const url = `${database.url}?options=-c%20default_transaction_read_only%3Don`
  const { app, close } = await serve({
    ...configOf({ DATABASE_URL: url, LOG_LEVEL: 'silent', DRAIN_MS: '0' }),
    PORT: 0,
  })
  t.teardown(close)
  const { port } = app.server.address() as { port: number }
  t.equal((await answer(port, '/v1/gdp?area=VNM')).status, 200)
})
