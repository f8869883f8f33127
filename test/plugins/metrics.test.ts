import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { answerCache } from '../../src/plugins/answer-cache.js'
import { metricsPlugin } from '../../src/plugins/metrics.js'
import { problemsPlugin, serverOptions } from '../../src/plugins/problems.js'

function counted(now: string | null, since: Date | null) {
  const app = Fastify(serverOptions) as unknown as FastifyInstance
  problemsPlugin(app)
  const tell = metricsPlugin(app, {
    edition: () => now,
    since: () => since,
    answers: answerCache(() => now, 1000),
    connections: () => ({ busy: 3, idle: 5, waiting: 2 }),
  })
  app.get('/v1/areas/:code', async (_request, reply) => reply.header('x-edition', 'e1').send('an area'))
  app.get('/unchanged', async (_request, reply) => reply.code(304).send())
  const metrics = async () => (await app.inject('/metrics')).body.split('\n')
  return { app, tell, metrics }
}

t.test('requests are counted by method, route and status, and never by what was asked for', async (t) => {
  const { app, metrics } = counted('e1', new Date(5000))
  for (const url of ['/v1/areas/VNM', '/v1/areas/CHN?lang=vi', '/SECRET', '/unchanged']) await app.inject(url)
  const lines = await metrics()
  for (const line of [
    'redriver_http_requests_total{method="GET",route="/v1/areas/:code",status="200"} 2',
    'redriver_http_requests_total{method="GET",route="none",status="404"} 1',
    'redriver_http_request_duration_seconds_count{route="/v1/areas/:code"} 2',
    'redriver_http_request_duration_seconds_bucket{le="10",route="/v1/areas/:code"} 2',
    'redriver_cache_answers_total{outcome="miss"} 2',
    'redriver_cache_answers_total{outcome="unchanged"} 1',
    'redriver_cache_bytes 0',
    'redriver_edition_info{edition="e1"} 1',
    'redriver_edition_announced_timestamp_seconds 5',
    'redriver_database_connections{state="busy"} 3',
    'redriver_database_connections{state="idle"} 5',
    'redriver_database_connections{state="waiting"} 2',
  ])
    t.ok(lines.includes(line), line)
  t.ok(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds')))
  t.notMatch(lines.join(), /VNM|CHN|SECRET/)
})

t.test('answers given ahead of all routes are counted with the others, once', async (t) => {
  const { tell, metrics } = counted('e1', null)
  const hot = { url: '/hot', reqId: 'x', route: '/hot', begun: 0 }
  for (const status of [200, 200, 304] as const) tell({ ...hot, status })
  await metrics()
  tell({ ...hot, status: 200 })
  const lines = await metrics()
  for (const line of [
    'redriver_http_requests_total{method="GET",route="/hot",status="200"} 3',
    'redriver_http_requests_total{method="GET",route="/hot",status="304"} 1',
    'redriver_cache_answers_total{outcome="hit"} 3',
    'redriver_cache_answers_total{outcome="unchanged"} 1',
  ])
    t.ok(lines.includes(line), line)
})

t.test('each app counts its own, and says where it is not sure of the edition', async (t) => {
  const { app, metrics } = counted(null, null)
  const lines = await metrics()
  t.ok(lines.includes('redriver_edition_info{edition="unknown"} 1'))
  t.ok(lines.includes('redriver_edition_announced_timestamp_seconds 0'))
  t.notMatch(lines.join(), 'route="/hot"')
  const { headers } = await app.inject('/metrics')
  t.match(headers, { 'content-type': /^text\/plain; version=0\.0\.4/, 'cache-control': 'no-store' })
})
