import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import Fastify from 'fastify'
import t from 'tap'
import { patiencePlugin } from '../../src/plugins/patience.js'

const app = Fastify({ connectionTimeout: 100 })
patiencePlugin(app)
app.get('/slow', async () => {
  await setTimeout(400)
  return 'at last'
})
const address = await app.listen({ port: 0, host: '127.0.0.1' })
t.teardown(() => app.close())

t.test('what takes longer to work out than a connection may stand still is answered all the same', async (t) => {
  const answer = await fetch(`${address}/slow`)
  t.equal(await answer.text(), 'at last')
})

t.test('a connection that stands still of itself is dropped, before a question and after an answer', async (t) => {
  for (const question of ['', 'GET /slow HTTP/1.1\r\nHost: here\r\n\r\n']) {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    let told = ''
    socket.on('data', (piece) => {
      told += piece
    })
    socket.write(question)
    await new Promise((resolve) => socket.once('close', resolve))
    t.equal(told.includes('at last'), question !== '')
  }
})
