import t, { type Test } from 'tap'
import { Value } from 'typebox/value'
import type { Reader } from '../../db/schema.js'
import { Problem } from '../../src/errors.js'
import { problemSchema } from '../../src/schemas/problem.js'
import { requestIdPattern } from '../request-id-pattern.js'
import { smallApp } from './small-app.js'

const get = async (url: string, more: object = {}) => smallApp().app.inject({ url, ...more })

/** The body that an address is refused with, checked for what all problems have in common. */
const refusal = async (t: Test, url: string, status: number, more: object = {}) => {
  const response = await get(url, more)
  t.equal(response.statusCode, status)
  t.match(response.headers, {
    'content-type': /^application\/problem\+json$/,
    'cache-control': 'no-store',
    'x-request-id': requestIdPattern,
  })
  t.ok(Value.Check(problemSchema, response.json()))
  return response.json()
}

t.test('every answer carries a request id of its own', async (t) => {
  const [one, other] = [await get('/v1/gdp?reporter=VNM'), await get('/plain', { headers: { 'x-request-id': 'mine' } })]
  t.match(one.headers['x-request-id'], requestIdPattern)
  t.match(other.headers['x-request-id'], requestIdPattern)
})

t.test('an unknown parameter is refused with those there are', async (t) => {
  t.match(await refusal(t, '/v1/gdp?repoter=VNM&reporter=VNM', 400), {
    code: 'UNKNOWN_PARAMETER',
    param: 'repoter',
    detail: '"repoter" is no parameter of /v1/gdp.',
    allowed: ['reporter', 'period', 'format', 'limit', 'above', 'derive'],
    did_you_mean: 'reporter',
  })
  t.notMatch(await refusal(t, '/v1/gdp?reporter=VNM&elephant[]=', 400), { did_you_mean: /./ })
})

t.test('a missing parameter is named, with an example', async (t) => {
  const detail = 'reporter is required, for example reporter=VNM.'
  t.match(await refusal(t, '/v1/gdp', 400), { code: 'MISSING_PARAMETER', param: 'reporter', detail })
})

t.test('a value that is none of the allowed ones is refused with them', async (t) => {
  const expected = { code: 'UNKNOWN_VALUE', param: 'format', allowed: ['json', 'csv'], did_you_mean: 'json' }
  t.match(await refusal(t, '/v1/gdp?reporter=VNM&format=jsn', 400), expected)
})

t.test('a word of the path that is none of the allowed ones leads nowhere', async (t) => {
  const expected = { code: 'NOT_FOUND', param: 'kind', allowed: ['areas', 'units'], did_you_mean: 'units' }
  t.match(await refusal(t, '/v1/kinds/unit', 404), expected)
})

t.test('a number outside its limits is refused with the limit', async (t) => {
  const details: Record<string, string> = {
    'limit=0': 'limit must be at least 1, not 0.',
    'limit=10001': 'limit must be at most 10000, not 10001.',
    'above=-1': 'above must be more than 0, not -1.',
  }
  for (const [words, detail] of Object.entries(details)) {
    t.match(await refusal(t, `/v1/gdp?reporter=VNM&${words}`, 400), { code: 'OUT_OF_RANGE', detail })
  }
})

t.test('a word that is not written as it should be is quoted, with what it should be', async (t) => {
  t.match(await refusal(t, '/v1/gdp?reporter=vn', 400), {
    code: 'MALFORMED_PARAMETER',
    param: 'reporter',
    detail: 'reporter cannot be "vn": Area codes.',
    hint: 'For example reporter=VNM.',
  })
  const long = await refusal(t, `/v1/gdp?reporter=VNM&period=${'9'.repeat(500)}`, 400)
  t.match(long, { detail: 'period has 500 letters; at most 10 are taken.' })
  t.notMatch(long, { hint: /./ })
  const quoted = await refusal(t, `/v1/gdp?reporter=${'v'.repeat(500)}`, 400)
  t.match(quoted, { detail: `"${'v'.repeat(100)}..."` })
  t.match(await refusal(t, '/v1/areas/vn', 400), { code: 'MALFORMED_PARAMETER', hint: 'For example "VNM".' })
})

t.test('a body is held to its schema as it stands', async (t) => {
  const post = (payload: unknown) =>
    refusal(t, '/v1/verify', 400, { method: 'POST', headers: { 'content-type': 'application/json' }, payload })
  t.match(await post('{"claim":{"value":"5"}}'), { code: 'MALFORMED_PARAMETER', param: 'claim.value' })
  t.match(await post('{"claim":{"value":null}}'), { code: 'MALFORMED_PARAMETER' })
  t.match(await post('{"claim":{}}'), { param: 'claim.value', detail: 'claim.value is required, for example 5.' })
  t.match(await post('{}'), { code: 'MISSING_PARAMETER', detail: 'claim is required.' })
  t.match(await post('{"claim":{"value":5},"x":1}'), { detail: '"x" is no field of the body of /v1/verify.' })
  t.match(await post('[]'), {
    code: 'MALFORMED_BODY',
    detail: 'The body of /v1/verify is a list and not an object with claim and the like.',
  })
  t.match(await post('{"claim":null}'), { param: 'claim', detail: /, at claim, is null and not an object with value/ })
  t.match(await post('{"claim":5}'), { code: 'MALFORMED_BODY', detail: /is a number and not an object/ })
  t.match(await post('{'), { code: 'MALFORMED_BODY', detail: 'The body is not valid JSON.' })
  t.match(await post(''), { code: 'MALFORMED_BODY', detail: 'The body is empty.' })
})

t.test('a body that is too large or of another kind is refused', async (t) => {
  const post = (type: string, payload: string, status: number) =>
    refusal(t, '/v1/verify', status, { method: 'POST', headers: { 'content-type': type }, payload })
  t.match(await post('application/json', `"${'x'.repeat(70_000)}"`, 413), { code: 'BODY_TOO_LARGE' })
  t.match(await post('text/xml', '<x/>', 415), { code: 'UNSUPPORTED_MEDIA_TYPE' })
  t.match(await post('text/plain', '{}', 415), { code: 'UNSUPPORTED_MEDIA_TYPE' })
})

t.test('a question with a body is refused, an empty one is not', async (t) => {
  t.match(await refusal(t, '/plain', 400, { payload: 'reporter=VNM' }), { code: 'MALFORMED_REQUEST' })
  t.equal((await get('/plain', { headers: { 'content-length': '0' } })).statusCode, 200)
  t.equal((await get('/plain', { method: 'HEAD', headers: { 'transfer-encoding': 'chunked' } })).statusCode, 400)
})

t.test('a path that cannot be read or is too long is refused', async (t) => {
  t.match(await refusal(t, '/v1/areas/%FF', 400), { code: 'BAD_ENCODING' })
  t.match(await refusal(t, `/v1/areas/${'x'.repeat(1_001)}`, 414), { code: 'PATH_TOO_LONG' })
  t.equal((await get(`/v1/areas/${'x'.repeat(1_000)}`)).statusCode, 200)
})

t.test('a failure that has a problem says it, without the headers of the answer it was to be', async (t) => {
  const { app } = smallApp({ failure: new Problem('NOT_READY', { detail: 'Figures are being loaded.' }) })
  const response = await app.inject('/fail')
  t.equal(response.statusCode, 503)
  t.equal(response.headers['retry-after'], '1')
  t.notMatch(response.headers, { etag: /./ })
  t.notMatch(response.headers, { 'content-disposition': /./ })
})

t.test('a lost database is 503 with Retry-After and a warning in the log', async (t) => {
  const { app, log } = smallApp({ failure: Object.assign(new Error('10.0.0.7 refused'), { code: 'ECONNREFUSED' }) })
  const response = await app.inject('/fail')
  t.match(response.json(), { code: 'DATABASE_AWAY', status: 503 })
  t.equal(response.headers['retry-after'], '1')
  t.notMatch(response.body, /10\.0/)
  t.match(log, [{ level: 40, err: { message: '10.0.0.7 refused' } }])
})

t.test('a statement that was cut is a question that asks too much', async (t) => {
  const { app } = smallApp({ failure: Object.assign(new Error('canceling statement'), { code: '57014' }) })
  t.match((await app.inject('/fail')).json(), { code: 'TOO_MUCH', status: 413, detail: /more than the 5 seconds/ })
  const { app: quick } = smallApp({ failure: Object.assign(new Error('canceling statement'), { code: '57014' }) })
  quick.decorate('db', { secondsAtMost: 2.5 } as Reader)
  t.match((await quick.inject('/fail')).json().detail, /more than the 2\.5 seconds/)
})

t.test('a request that breaks off is no lost database', async (t) => {
  const { app } = smallApp({ failure: Object.assign(new Error('aborted'), { code: 'ECONNRESET', statusCode: 400 }) })
  t.match((await app.inject('/fail')).json(), { code: 'MALFORMED_REQUEST' })
})

t.test('whatever else happens tells its id and nothing of the inside, but the log knows', async (t) => {
  for (const failure of [
    new Error('secret'),
    Object.assign(new Error('secret'), { code: 'constructor', statusCode: 502 }),
  ]) {
    const { app, log } = smallApp({ failure })
    const response = await app.inject('/fail')
    t.match(response.json(), { code: 'INTERNAL', status: 500 })
    t.ok(response.json().detail.includes(response.headers['x-request-id']))
    t.notMatch(response.body, /secret/)
    t.match(log, [{ level: 50, err: { message: 'secret' } }])
  }
  t.match((await smallApp({ failure: 'a text' }).app.inject('/fail')).json(), { code: 'INTERNAL' })
})
