import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { answerCache } from '../../src/plugins/answer-cache.js'
import { cachingPlugin } from '../../src/plugins/caching.js'
import { hotAnswers } from '../../src/plugins/hot-answers.js'
import { problemsPlugin, serverOptions } from '../../src/plugins/problems.js'
import { rateLimitPlugin } from '../../src/plugins/rate-limit.js'

async function limited(perMinute: number) {
  const app = Fastify(serverOptions) as unknown as FastifyInstance
  const served = { edition: () => 'e1', since: () => null, version: '0', answers: answerCache(() => 'e1', 1_000_000) }
  const usual: string[] = []
  problemsPlugin(app)
  rateLimitPlugin(app, { perMinute, clientOf: ({ headers }) => `${headers['x-client']}` })
  cachingPlugin(app, served)
  hotAnswers(app.server, served.answers, () => false)
  for (const url of ['/v1/gdp', '/health/live', '/metrics'])
    app.get(url, async (request, reply) => {
      usual.push(request.url)
      return reply.header('x-edition', 'e1').send(Buffer.from('figures'))
    })
  t.teardown(() => app.close())
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const ask = (client: string, url = '/v1/gdp', method = 'GET') =>
    fetch(`${address}${url}`, { method, headers: { 'x-client': client } })
  return { app, ask, usual }
}

t.test('who asks more than it may is refused, and told how long to wait', async (t) => {
  const { ask, usual } = await limited(2)
  const answers = [await ask('a'), await ask('a'), await ask('a'), await ask('b')]
  t.same(
    answers.map(({ status }) => status),
    [200, 200, 429, 200],
  )
  t.same(usual, ['/v1/gdp'], 'the others were given ahead of the framework')
  t.same(
    answers.map(({ headers }) => headers.get('ratelimit')?.replace(/t=(60|59)$/, 't=60')),
    ['"default";r=1;t=60', '"default";r=0;t=60', '"default";r=0;t=60', '"default";r=1;t=60'],
  )
  for (const { headers } of answers) t.equal(headers.get('ratelimit-policy'), '"default";q=2;w=60')
  const [, , refused] = answers
  t.match(refused?.headers.get('retry-after'), /^(60|59)$/)
  t.equal(refused?.headers.get('content-type'), 'application/problem+json')
  t.match(await refused?.json(), { code: 'TOO_MANY_REQUESTS', detail: /^At most 2 requests a minute/ })
})

t.test('far over, everything is refused alike, and monitors are not', async (t) => {
  const { ask } = await limited(1)
  await ask('a')
  const many = await Promise.all(Array.from({ length: 1000 }, () => ask('a')))
  t.ok(many.every(({ status }) => status === 429))
  for (const url of ['/health/live', '/metrics']) {
    const { status, headers } = await ask('a', url)
    t.equal(status, 200)
    t.equal(headers.get('ratelimit'), null)
  }
  t.not((await ask('a', '/v1/gdp', 'OPTIONS')).status, 429)
  t.equal((await ask('a', '/v1/gdp')).status, 429)
})

t.test('without a limit nothing is counted', async (t) => {
  const { ask } = await limited(0)
  t.equal((await ask('a')).headers.get('ratelimit'), null)
})

t.test('a request that comes by no socket is counted too', async (t) => {
  const { app } = await limited(1)
  t.same([(await app.inject('/v1/gdp')).statusCode, (await app.inject('/v1/gdp')).statusCode], [200, 429])
})
