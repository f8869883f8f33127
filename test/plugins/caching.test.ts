import { Readable } from 'node:stream'
import { brotliDecompressSync } from 'node:zlib'
import Fastify from 'fastify'
import t from 'tap'
import { answerCache } from '../../src/plugins/answer-cache.js'
import { cachingPlugin } from '../../src/plugins/caching.js'

const long = JSON.stringify({ data: 'Trade in goods. '.repeat(100) })
const announced = new Date('2026-01-02T03:04:05Z')

/** An app whose answers say of which edition they come, and how often a handler was asked. */
function cachedApp(edition: () => string | null = () => 'e1', since: () => Date | null = () => announced) {
  const app = Fastify()
  const answers = answerCache(edition, 1_000_000)
  cachingPlugin(app, { edition, since, version: '1.0.0', answers })
  const asked: string[] = []
  let last = Promise.resolve()
  app.get('/v1/gdp', async (request, reply) => {
    asked.push(request.url)
    await last
    reply.header('x-edition', 'e1').header('content-type', 'application/json').header('vary', 'Accept')
    return reply.send(Buffer.from(long))
  })
  app.get('/v1/stream', async (request, reply) => {
    asked.push(request.url)
    await last
    reply.header('x-edition', 'e1').header('content-type', 'text/csv')
    return reply.send(Readable.from([long, long]))
  })
  app.get('/v1/broken', async (_request, reply) => {
    async function* pieces() {
      yield long
      throw new Error('away')
    }
    return reply.header('content-type', 'text/csv').send(Readable.from(pieces()))
  })
  app.get('/plain', async (_request, reply) => reply.type('text/plain').send(long))
  app.get('/short', async (_request, reply) => reply.type('text/plain').send('short'))
  app.get('/packed', async (_request, reply) =>
    reply.type('text/plain').header('content-encoding', 'gzip').send(Buffer.alloc(2000)),
  )
  app.get('/nothing', async (_request, reply) => reply.type('text/plain').send())
  app.get('/refused', async (_request, reply) => reply.code(400).send('no'))
  app.post('/v1/verify', async (_request, reply) => reply.header('x-edition', 'e1').send('asked'))
  t.teardown(() => app.close())
  const hold = () => {
    let release: () => void = () => undefined
    last = new Promise((resolve) => {
      release = resolve
    })
    return release
  }
  return { app, answers, asked, hold }
}

t.test('an answer of an edition says its tag, its lifetime, its question, and where it is described', async (t) => {
  const { app } = cachedApp()
  const { headers } = await app.inject('/v1/gdp?period=2024&area=VNM')
  t.match(headers, {
    etag: /^"[\w-]{22}"$/,
    'cache-control': 'public, max-age=30, stale-while-revalidate=300',
    'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT',
    'content-location': '/v1/gdp?area=VNM&period=2024',
    link: '</openapi.json>; rel="describedby"',
  })
  const past = await app.inject('/v1/gdp?as_of=2025-06-30&edition=0123456789ab')
  t.equal(past.headers['cache-control'], 'public, max-age=31536000, immutable')
  for (const words of ['as_of=2025-06-30', 'edition=0123456789ab', 'as_of=9999-12-31&edition=0123456789ab'])
    t.match((await app.inject(`/v1/gdp?${words}`)).headers['cache-control'], /max-age=30,/, words)
})

t.test('who has an answer already is told so without it being made again', async (t) => {
  const { app, asked } = cachedApp()
  const first = await app.inject('/v1/gdp?area=VNM')
  const again = await app.inject({ url: '/v1/gdp?area=VNM', headers: { 'if-none-match': String(first.headers.etag) } })
  t.equal(again.statusCode, 304)
  t.equal(again.body, '')
  t.match(again.headers, { etag: first.headers.etag, 'last-modified': /GMT$/, vary: /Accept/ })
  t.equal(asked.length, 1)
  const other = await app.inject({ url: '/v1/gdp?area=VNM', headers: { 'if-none-match': '"other"' } })
  t.equal(other.statusCode, 200)
  const head = await app.inject({ url: '/v1/gdp?area=VNM', method: 'HEAD' })
  t.equal(head.headers.etag, first.headers.etag, 'HEAD tells the same tag')
})

t.test('where the edition is not sure everything is asked, and still tagged', async (t) => {
  const { app, asked } = cachedApp(
    () => null,
    () => null,
  )
  const { headers } = await app.inject('/v1/gdp')
  t.match(headers.etag, /^"[\w-]{22}"$/)
  t.equal(headers['last-modified'], undefined)
  await app.inject({ url: '/v1/gdp', headers: { 'if-none-match': String(headers.etag) } })
  t.equal(asked.length, 2)
})

t.test('text is compressed as the request likes it, whole or in pieces, under a tag of its own', async (t) => {
  const { app } = cachedApp()
  const headers = { 'accept-encoding': 'br' }
  for (const [url, text] of [
    ['/v1/gdp', long],
    ['/v1/stream', long + long],
    ['/plain', long],
  ] as const) {
    const answer = await app.inject({ url, headers })
    t.equal(answer.headers['content-encoding'], 'br', url)
    t.equal(brotliDecompressSync(answer.rawPayload).toString(), text)
  }
  const { etag } = (await app.inject('/v1/gdp')).headers
  const coded = (await app.inject({ url: '/v1/gdp', headers })).headers.etag
  t.equal(coded, String(etag).replace(/"$/, '-br"'))
  t.equal(
    (await app.inject({ url: '/v1/gdp', headers: { ...headers, 'if-none-match': String(coded) } })).statusCode,
    304,
  )
  for (const url of ['/short', '/nothing'])
    t.equal((await app.inject({ url, headers })).headers['content-encoding'], undefined, url)
  t.equal((await app.inject({ url: '/packed', headers })).headers['content-encoding'], 'gzip')
  t.equal((await app.inject({ url: '/refused', headers })).headers.etag, undefined)
})

t.test('a stream that breaks off breaks visibly, compressed or not', async (t) => {
  const { app } = cachedApp()
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  for (const coding of ['br', 'identity']) {
    const read = async () => (await fetch(`${address}/v1/broken`, { headers: { 'accept-encoding': coding } })).text()
    await t.rejects(read(), coding)
  }
})

t.test('of those who ask alike at once one is answered, and the others get the same', async (t) => {
  const { app, asked, hold, answers } = cachedApp()
  const release = hold()
  const all = ['', '', ''].map(() => app.inject('/v1/gdp?area=VNM'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  release()
  const bodies = (await Promise.all(all)).map(({ body }) => body)
  t.same(new Set(bodies), new Set([long]))
  t.equal(asked.length, 1)
  t.match(answers.find('/v1/gdp?area=VNM', { host: 'localhost:80' }), { headers: { vary: 'Accept' } })
})

t.test('nobody waits for a stream to end, and none is kept', async (t) => {
  const { app, asked, hold, answers } = cachedApp()
  const release = hold()
  const all = ['', ''].map(() => app.inject('/v1/stream'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  release()
  await Promise.all(all)
  t.equal(asked.length, 2)
  t.equal(answers.size(), 0)
})

t.test('what is posted is neither tagged nor kept', async (t) => {
  const { app } = cachedApp()
  const { headers } = await app.inject({ url: '/v1/verify', method: 'POST' })
  t.equal(headers.etag, undefined)
})
