import t from 'tap'
import { buildApp } from '../src/app.js'
import { limits } from '../src/model/limits.js'
import { appUnderTest } from './app.js'

const { ask, database } = await appUnderTest()

const words = (letters: number) => 'gdp '.repeat(letters).slice(0, letters)
/** What is asked at a limit, by its name: in its path, so many of it. */
const questions: Partial<Record<keyof typeof limits, (many: number) => string>> = {
  rows_at_most: (rows) => `/v1/observations?limit=${rows}`,
  latest_at_most: (periods) => `/v1/observations?reporter=VNM&latest=${periods}`,
  codes_at_most: (codes) => `/v1/observations?period=${Array.from({ length: codes }, (_, i) => 1000 + i).join()}`,
  parameter_letters_at_most: (letters) =>
    `/v1/observations?period=${'2024-01-01/2025-12-31,'.repeat(letters).slice(0, letters)}`,
  found_at_most: (things) => `/v1/search?q=gdp&limit=${things}`,
  search_letters_at_most: (letters) => `/v1/search?q=${encodeURIComponent(words(letters))}`,
}

t.test('what is asked for is taken up to each limit that is published, and refused beyond', async (t) => {
  const { data } = (await ask('/v1/limits')).json
  for (const [name, question] of Object.entries(questions)) {
    const most = data[name]
    t.equal(most, limits[name as keyof typeof limits], name)
    const at = await ask(question(most))
    t.notOk([413, 414].includes(at.status) || ['OUT_OF_RANGE', 'MALFORMED_PARAMETER'].includes(at.json.code), name)
    for (const many of [most + 1, most * 1000]) {
      const { status, json } = await ask(question(many))
      t.ok([400, 413, 414].includes(status), `${name} of ${many}: ${status}`)
      t.match(json.detail, new RegExp(`\\b(${most}|${limits.parameter_letters_at_most})\\b`), 'the limit is told')
    }
  }
})

t.test('as many claims as is published are verified at once', async (t) => {
  const send = async (count: number) => {
    const claim = { indicator: 'GDP_GROWTH', area: 'VNM', period: '2024', value: '7.09' }
    const payload = JSON.stringify(Array.from({ length: count }, () => claim))
    return (await ask('/v1/verify', { method: 'POST', headers: { 'content-type': 'application/json' }, payload }))
      .status
  }
  const most = limits.claims_at_most
  t.same([await send(most), await send(most + 1), await send(most * 1000)], [200, 400, 413])
})

t.test('what a server is told of itself is published too', async (t) => {
  t.match((await ask('/v1/limits')).json.data, { milliseconds_at_most: 5000, requests_a_minute_at_most: null })
  const app = await buildApp({ db: database.reader, version: '0', rateLimit: { perMinute: 7, clientOf: () => 'one' } })
  t.match((await app.inject('/v1/limits')).json().data, { requests_a_minute_at_most: 7 })
  for (let i = 1; i < 7; i++) t.equal((await app.inject('/sdmx/v2/structure/dataflow')).statusCode, 200)
  const refused = await app.inject('/sdmx/v2/structure/dataflow')
  t.match(refused, { statusCode: 429, headers: { 'retry-after': /^\d+$/, ratelimit: /r=0/ } })
  t.match(refused.body, /At most 7 requests a minute/)
  await app.close()
})
