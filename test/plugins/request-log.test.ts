import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { problemsPlugin, serverOptions } from '../../src/plugins/problems.js'
import { requestLogPlugin } from '../../src/plugins/request-log.js'

type Line = Record<string, unknown>

function logged(level: string) {
  const log: Line[] = []
  const stream = { write: (line: string) => log.push(JSON.parse(line)) }
  const app = Fastify({ ...serverOptions, logger: { level, stream } }) as unknown as FastifyInstance
  problemsPlugin(app)
  const tell = requestLogPlugin(app)
  app.get('/v1/areas/:code', async () => 'an area')
  return { app, log, tell }
}

t.test('each answer is a line with its id, route, status and duration, and nothing of what was asked', async (t) => {
  const { app, log, tell } = logged('info')
  const { headers } = await app.inject('/v1/areas/SECRET?secret=SECRET')
  await app.inject('/SECRET?secret=SECRET')
  tell({ url: '/v1/areas/SECRET', reqId: 'x', route: '/v1/areas/:code', status: 200, begun: performance.now() })
  t.match(log, [
    { reqId: headers['x-request-id'], method: 'GET', route: '/v1/areas/:code', status: 200, ms: Number },
    { reqId: String, method: 'GET', route: 'none', status: 404, ms: Number },
    { reqId: 'x', method: 'GET', route: '/v1/areas/:code', status: 200, ms: Number },
  ])
  t.equal(log.length, 3)
  t.notMatch(JSON.stringify(log), /SECRET|127\.0\.0\.1/)
})

t.test('at level debug it also says what was asked, and by whom', async (t) => {
  const { app, log, tell } = logged('debug')
  await app.inject('/v1/areas/VNM?lang=vi')
  tell({ url: '/hot?lang=vi', reqId: 'x', route: '/hot', status: 304, begun: performance.now() })
  t.match(log[0], { url: '/v1/areas/VNM?lang=vi', client: '127.0.0.1', msg: 'asked' })
  t.match(log[2], { url: '/hot?lang=vi', reqId: 'x' })
})
