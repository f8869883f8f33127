import t from 'tap'
import { migrate } from '../db/migrate.js'
import { buildApp } from '../src/app.js'
import { Problem, type ProblemCode, problems } from '../src/errors.js'
import { appUnderTest, document } from './app.js'
import { emptyDatabase, failingReader } from './database.js'
import { parsed, raw } from './plugins/small-app.js'
import { requestIdPattern } from './request-id-pattern.js'

const { app } = await appUnderTest()
// Impatient, so that a test need not wait for a request that does not arrive.
Object.assign(app.server, { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 })
await app.listen({ port: 0, host: '127.0.0.1' })

interface Refusal {
  status: number
  headers: Record<string, unknown>
  body: Record<string, unknown>
}
type Question = string | { url: string; method?: 'POST'; headers?: Record<string, string>; payload?: string }

const asked =
  (question: Question, of = app) =>
  async (): Promise<Refusal> => {
    const { statusCode: status, headers, body } = await of.inject(question)
    return { status, headers, body: JSON.parse(body) }
  }
const sent = (text: string) => async (): Promise<Refusal> => parsed(await raw(app, text))

/** An app whose database fails every question so. */
const failing = (error: Error) => async (): Promise<Refusal> => {
  const broken = await buildApp({ db: failingReader(error), version: '0' })
  return asked('/v1/gdp?area=VNM', broken)()
}

// A database that has not even tables, until it is migrated.
const early = await emptyDatabase()
const unready = await buildApp({ db: early.reader, version: '0' })
t.teardown(async () => {
  await unready.close()
  await early.close()
})

/** Two requests to an app that answers one a minute. */
const hasty = async (): Promise<Refusal> => {
  const slow = await buildApp({ db: early.reader, version: '0', rateLimit: { perMinute: 1, clientOf: () => 'one' } })
  await asked('/v1/gdp', slow)()
  return asked('/v1/gdp', slow)()
}

const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
const cursor = Buffer.from(JSON.stringify(['0123456789ab', 'x', [1]])).toString('base64url')

const json = { 'content-type': 'application/json' }
const posted = (payload: string, headers: Record<string, string> = json) =>
  asked({ url: '/v1/verify', method: 'POST', headers, payload })

/** How each problem is provoked. */
const provoked: Record<ProblemCode, () => Promise<Refusal>> = {
  UNKNOWN_PARAMETER: asked('/v1/gdp?area=VNM&perod=2024'),
  MISSING_PARAMETER: asked('/v1/gdp'),
  REPEATED_PARAMETER: asked('/v1/gdp?area=VNM&area=CHN'),
  MALFORMED_PARAMETER: asked('/v1/gdp?area='),
  OUT_OF_RANGE: asked('/v1/gdp?area=VNM&limit=10001'),
  UNKNOWN_VALUE: asked('/v1/gdp?area=VNM&freq=Y'),
  UNKNOWN_CODE: asked('/v1/gdp?area=VNX'),
  MALFORMED_PERIOD: asked('/v1/gdp?area=VNM&period=2024-13'),
  NOT_DERIVABLE: asked('/v1/observations?indicator=TRADE_GROWTH&freq=A&aggregate=mean'),
  EMPTY_RANGE: asked('/v1/gdp?area=VNM&from=2025&to=2024'),
  BAD_CURSOR: asked('/v1/gdp?area=VNM&cursor=x'),
  BAD_ENCODING: asked('/v1/gdp?area=%ff'),
  MALFORMED_BODY: posted('[]'),
  MALFORMED_REQUEST: sent('GET / HTTP/1.1\r\nHost x\r\n\r\n'),
  NOT_FOUND: asked('/v1/gpd'),
  METHOD_NOT_ALLOWED: asked({ url: '/v1/gdp?area=VNM', method: 'POST' }),
  NOT_ACCEPTABLE: asked({ url: '/v1/gdp?area=VNM', headers: { accept: 'image/png' } }),
  REQUEST_TIMEOUT: sent('GET / HTTP/1.1\r\nHo'),
  EDITION_MOVED: asked(`/v1/gdp?area=VNM&cursor=${cursor}`),
  TOO_MUCH: asked(`/v1/gdp?area=${Array.from({ length: 501 }, (_, n) => n).join()}`),
  BODY_TOO_LARGE: posted(`[${' '.repeat(70_000)}]`),
  PATH_TOO_LONG: asked(`/v1/areas/${'x'.repeat(1001)}`),
  UNSUPPORTED_MEDIA_TYPE: posted('period=2024', { 'content-type': 'application/x-www-form-urlencoded' }),
  TOO_MANY_REQUESTS: hasty,
  HEADERS_TOO_LARGE: sent(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`),
  INTERNAL: failing(new Error('secret: column "figure" does not exist')),
  NOT_IMPLEMENTED: asked('/sdmx/v2/registration'),
  DATABASE_AWAY: failing(away),
  NOT_READY: asked('/v1/gdp?area=VNM', unready),
}

t.test('every problem is provoked, and answered as RFC 9457 says, never to be kept', async (t) => {
  t.same(Object.keys(provoked), Object.keys(problems), 'the table has every problem')
  for (const [code, { status, title }] of Object.entries(problems)) {
    const answer = await provoked[code as ProblemCode]()
    t.equal(answer.status, status, code)
    t.equal(answer.headers['cache-control'], 'no-store')
    // Only the SDMX services answer it, in their own messages.
    if (code === 'NOT_IMPLEMENTED') {
      t.match(answer.body, { errors: [{ code: status, title }] })
      continue
    }
    t.match(answer.body, { type: `urn:redriver:problem:${code}`, title, status, code, detail: /^.{10,}\.$/s })
    t.equal(answer.headers['content-type'], 'application/problem+json')
    t.match(answer.headers['x-request-id'], requestIdPattern)
    t.equal(answer.headers['access-control-allow-origin'], '*')
    t.equal('retry-after' in answer.headers, status === 503 || status === 429)
  }
})

t.test('what went wrong inside is not told', async (t) => {
  const { body, headers } = await provoked.INTERNAL()
  t.notMatch(JSON.stringify(body), /secret|column|figure/)
  t.match(body.detail, `${headers['x-request-id']}`)
  t.notMatch(JSON.stringify((await provoked.DATABASE_AWAY()).body), /127\.0\.0\.1|ECONNREFUSED/)
})

t.test('while nothing is loaded no figure can be asked for, but the process lives', async (t) => {
  for (const tables of ['without tables', 'with empty tables']) {
    for (const path of ['/v1/gdp?area=VNM', '/v1/areas', '/v1/limits', '/health/ready']) {
      const { status, body, headers } = await asked(path, unready)()
      t.match({ status, ...body }, { status: 503, code: 'NOT_READY' }, `${path} ${tables}`)
      t.equal(headers['retry-after'], '1')
    }
    t.equal((await unready.inject('/health/live')).statusCode, 200)
    await migrate(early.writer, early.kind)
  }
})

t.test('a refusal names the parameter, what is allowed and what was probably meant', async (t) => {
  t.match((await provoked.UNKNOWN_PARAMETER()).body, { param: 'perod', did_you_mean: 'period', allowed: ['area'] })
  t.match((await provoked.UNKNOWN_VALUE()).body, { param: 'freq', allowed: ['A', 'S', 'Q', 'M', 'W', 'D', '_O'] })
  t.match((await provoked.NOT_FOUND()).body, { did_you_mean: '/v1/gdp' })
  t.match((await provoked.MALFORMED_PERIOD()).body, { param: 'period', hint: /2024-Q3/ })
  t.match((await provoked.METHOD_NOT_ALLOWED()).headers, { allow: /GET, HEAD.*OPTIONS/ })
})

t.test('the statuses a problem has are announced by the operations', async (t) => {
  const announced = new Set(Object.values(document.paths).flatMap(({ get }) => Object.keys(get.responses)))
  for (const code of [
    'UNKNOWN_CODE',
    'NOT_FOUND',
    'NOT_ACCEPTABLE',
    'EDITION_MOVED',
    'TOO_MUCH',
    'TOO_MANY_REQUESTS',
    'NOT_READY',
  ] as const)
    t.ok(announced.has(String(problems[code].status)), code)
})

t.test('a problem knows its status and says its detail', async (t) => {
  const problem = new Problem('NOT_FOUND', { detail: 'Nothing here.' })
  t.equal(problem.statusCode, 404)
  t.equal(problem.message, 'Nothing here.')
})
