import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import Fastify from 'fastify'
import { sql } from 'kysely'
import t from 'tap'
import { databasePlugin } from '../../src/plugins/database.js'
import { seededDatabase } from '../database.js'

const database = await seededDatabase()
const app = Fastify()
databasePlugin(app, database.reader)
let failed: ((error: unknown) => void) | undefined
const failure = () =>
  new Promise((resolve) => {
    failed = resolve
  })
app.get<{ Params: { seconds: string } }>('/sleep/:seconds', async (request) => {
  const asked = request.db.selectNoFrom(sql`pg_sleep(${Number(request.params.seconds)})`.as('slept')).execute()
  asked.catch((error: unknown) => failed?.(error))
  return { rows: (await asked).length }
})
app.get('/quick', async (request) => {
  const { socket } = request.raw
  socket.destroy()
  await once(socket, 'close')
  const asked = request.db.quick((db) => db.selectFrom('edition').select('id'), [])
  asked.catch((error: unknown) => failed?.(error))
  return asked
})
await app.listen()
const { port } = app.server.address() as AddressInfo
t.teardown(async () => {
  await app.close()
  await database.close()
})

const asking = (path: string) => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(`GET ${path} HTTP/1.1\r\nHost: here\r\n\r\n`)
  return socket
}

t.test('what is answered takes nothing from the database afterwards', async (t) => {
  for (let i = 0; i < 15; i++) t.same((await app.inject('/sleep/0')).json(), { rows: 1 })
  const socket = asking('/sleep/0')
  await once(socket, 'data')
  for (let i = 0; i < 3; i++) {
    socket.write('GET /sleep/0 HTTP/1.1\r\nHost: here\r\n\r\n')
    await once(socket, 'data')
  }
  socket.destroy()
})

t.test('what a client asked that has left is given up', async (t) => {
  const told = failure()
  // The embedded database has one connection, whose turn comes when the first is done.
  const first = app.inject('/sleep/0.3')
  const socket = asking('/sleep/20')
  await new Promise((resolve) => setTimeout(resolve, 100))
  socket.destroy()
  t.match(await told, { code: '57014', message: 'canceling statement due to user request' })
  t.equal((await first).statusCode, 200)
  t.same((await app.inject('/sleep/0')).json(), { rows: 1 })
})

t.test('what is quick is not asked either', async (t) => {
  const told = failure()
  asking('/quick')
  t.match(await told, { code: '57014' })
})
