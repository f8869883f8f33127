import t from 'tap'
import { buildApp } from '../../src/app.js'
import { version } from '../../src/config.js'
import { limits } from '../../src/model/limits.js'
import { appUnderTest, document } from '../app.js'
import { emptyDatabase } from '../database.js'

const { ask, app } = await appUnderTest()
const browser = { headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' } }

t.test('programs are answered the index of links: every operation, each with a question that answers', async (t) => {
  const { json } = await ask('/')
  t.match(json.data, { name: 'Red River', version })
  const links: { path: string; summary: string; tag: string; example: string }[] = json.data.links
  t.same(
    links.map(({ path }) => path),
    [...Object.keys(document.paths), '/sdmx/v2', '/sdmx/v1'],
  )
  for (const { example, tag, summary } of links) {
    t.equal((await app.inject(example)).statusCode, 200, example)
    t.ok(tag && summary)
  }
})

t.test('people are answered a page with a link to every operation', async (t) => {
  const { status, mediaType, text, headers } = await ask('/', browser)
  t.equal(status, 200)
  t.equal(mediaType, 'text/html')
  t.equal(headers.vary, 'Accept')
  const { json } = await ask('/?format=json')
  for (const { example } of json.data.links) t.match(text, `href="${example.replaceAll('&', '&amp;')}"`)
  t.match(text, '<a href="/docs">')
  t.notMatch(text, /https?:\/\//, 'nothing comes from elsewhere')
  t.equal((await ask('/?format=json', browser)).mediaType, 'application/json', 'format wins over Accept')
})

t.test('the index comes in every face', async (t) => {
  t.equal((await ask('/', { headers: { accept: 'text/csv' } })).mediaType, 'text/csv')
  t.match((await ask('/?format=ndjson')).text, '"name":"Red River"')
  t.equal((await ask('/', { headers: { accept: 'image/png' } })).status, 406)
})

t.test('the limits in force are told as numbers', async (t) => {
  const { json } = await ask('/v1/limits')
  t.same(json.data, { ...limits, milliseconds_at_most: 5000, requests_a_minute_at_most: null })
})

t.test('operators are told that the process lives and which edition is served', async (t) => {
  t.same((await ask('/health/live')).json, { status: 'live' })
  const ready = await ask('/health/ready')
  t.equal(ready.status, 200)
  t.equal(ready.headers['cache-control'], 'no-store')
  const { edition } = (await ask('/v1/limits')).json.meta
  t.same(ready.json, { status: 'ready', edition })
})

t.test('a server on its way out goes on answering, but is not ready', async (t) => {
  const { reader, close } = await emptyDatabase()
  const leaving = await buildApp({ db: reader, version, closing: () => true })
  t.teardown(async () => {
    await leaving.close()
    await close()
  })
  const ready = await leaving.inject('/health/ready')
  t.equal(ready.statusCode, 503)
  t.match(ready.json(), { code: 'NOT_READY', detail: 'This server is closing.' })
  t.equal(ready.headers['retry-after'], '1')
  t.equal((await leaving.inject('/health/live')).statusCode, 200)
  t.equal((await leaving.inject('/openapi.json')).statusCode, 404, 'without a document there is none to serve')
})
