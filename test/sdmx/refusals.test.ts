import t from 'tap'
import { buildApp } from '../../src/app.js'
import { within } from '../../src/queries/edition.js'
import { dataMessage } from '../../src/sdmx/data-message.js'
import { requestWords } from '../../src/sdmx/request-words.js'
import { dataQuestion2 } from '../../src/sdmx/v2/data.js'
import { failingReader } from '../database.js'
import { noSchemas, noXmlSchemas, schemaFaults, xmlFaults } from './conformance.js'
import { type Answered, servicesUnderTest } from './service.js'

const { app, ask, database } = await servicesUnderTest()
const trade = '/v2/data/dataflow/RR/DF_TRADE/1.0.0'

/** What must be refused, with its status in version 2 and its code in version 1. */
const refused: [path: string, status: number][] = [
  [`${trade}/A.B.C.D.E.F.G.H`, 400],
  [`${trade}/A..VNM`, 400],
  [`${trade}/A.X Y`, 400],
  ['/v2/data/dataflow/RR/NOTHING', 404],
  ['/v2/data/dataflow/RR/DF_TRAD', 404],
  ['/v2/data/*/RR/NOTHING', 404],
  [`${trade}/*&format=jsondata&format=csvdata`, 400],
  ['/v2/data/dataflow/ECB/DF_TRADE', 404],
  ['/v2/data/dataflow/RR/DF_TRADE/2.0.0', 404],
  ['/v2/data/datastructure/RR/DF_TRADE', 404],
  ['/v2/data/dataflow/RR/DF_TRADE,DF_FDI', 501],
  ['/v2/data/provisionagreement/RR/X', 501],
  ['/v2/data/codelist/RR/X', 400],
  ['/v2/data/dataflow/RR/DF_TRADE/+.2.3', 400],
  [`${trade}/*?c[NOTHING]=A`, 400],
  [`${trade}/*?c[FREQ]=A&c%5BFREQ%5D=M`, 400],
  [`${trade}/*?c[FREQ]=`, 400],
  [`${trade}/*?c[FREQ]=A,`, 400],
  [`${trade}/*?c[TIME_PERIOD]=soon`, 400],
  [`${trade}/*?c[TIME_PERIOD]=ge:2020+sw:2021`, 400],
  [`${trade}/*?c[OBS_VALUE]=gt:many`, 400],
  [`${trade}/*?sort=*`, 501],
  [`${trade}/*?reportingYearStartDay=--07-01`, 501],
  [`${trade}/*?limt=3`, 400],
  [`${trade}/*?format`, 400],
  [`${trade}/*?startPeriod=2020`, 400],
  [`${trade}/*?lang=vi`, 400],
  [`${trade}/*/more`, 404],
  [`${trade}/%FF`, 400],
  [`${trade}/*?format=%FF`, 400],
  ['/v2/%ZZ', 400],
  ['/v2', 404],
  ['/v2/', 404],
  ['/v2/nothing', 404],
  ['/v2/metadata/x', 501],
  ['/v2/registration/x', 501],
  [`${trade}/${'A'.repeat(9000)}`, 414],
  ['/v1/data/RR,NOTHING', 404],
  ['/v1/data/RR,DF_TRADE,1.0.0,X', 400],
  ['/v1/data/DF_TRADE/A.*.VNM', 400],
  ['/v1/data/DF_TRADE/all/WHO', 404],
  ['/v1/data/DF_TRADE?startPeriod=soon', 400],
  ['/v1/data/DF_TRADE?c[FREQ]=A', 400],
  ['/v1/data/DF_TRADE?detail=some', 400],
  ['/v1/nothing', 400],
  ['/v1', 404],
  ['/v1/metadata/x', 501],
  ['/v1/hierarchicalcodelist', 501],
  [`/v1/data/DF_TRADE/${'A'.repeat(9000)}`, 414],
]

t.test('every refusal is an SDMX message that may not be kept', async (t) => {
  for (const [path, status] of refused) {
    const answer = await ask(path)
    t.equal(answer.status, status, path.slice(0, 100))
    t.match(answer.headers, { 'access-control-allow-origin': '*', 'cache-control': 'no-store', 'x-request-id': /./ })
    t.notOk('etag' in answer.headers)
    if (path.startsWith('/v2')) {
      t.equal(answer.headers['content-type'], 'application/vnd.sdmx.structure+json;version=2.0.0')
      t.match(answer.json.errors, [{ code: status, title: /./, detail: /^.{10,}\.$|meant\?/ }])
    } else {
      t.equal(answer.headers['content-type'], 'application/vnd.sdmx.error+xml;version=2.1')
      const code = { 400: 140, 404: 100, 414: 1414, 501: 501 }[status]
      t.match(answer.text, `<mes:ErrorMessage code="${code}"><com:Text xml:lang="en">`)
    }
  }
})

t.test('what was probably meant is said', async (t) => {
  const detail = async (path: string) => (await ask(path)).json.errors[0].detail
  t.match(await detail('/v2/data/dataflow/RR/DF_TRAD'), /Is DF_TRADE meant\?/)
  t.match(await detail(`${trade}?limt=3`), /Is limit meant\?/)
  t.match(await detail(`${trade}?c[REF_ARE]=VNM`), /Is REF_AREA meant\?/)
})

t.test('codes that are well formed and nowhere are no error but nothing', async (t) => {
  const nothing = await ask(`${trade}/A.NOTHING.XXX`)
  t.match(nothing, { status: 204, text: '', headers: { 'access-control-allow-origin': '*' } })
  const error = await ask('/v1/data/DF_TRADE/A.NOTHING')
  t.equal(error.status, 404)
  t.match(error.text, '<mes:ErrorMessage code="100">')
  t.equal((await ask(`${trade}/*?c[OBS_VALUE]=lt:-5`)).status, 204)
})

t.test('refusals are valid messages', { skip: noSchemas }, async (t) => {
  t.same(schemaFaults((await ask('/v2/nothing')).json, 'structure', '2.0.0'), [])
})
t.test('refusals are valid SDMX-ML', { skip: noXmlSchemas }, async (t) => {
  t.equal(xmlFaults((await ask('/v1/data/NOTHING')).text), '')
})

const question = (path: string) => dataQuestion2(requestWords(`/sdmx${path}`, '/sdmx/v2'))

t.test('a message has only so many observations, unless a part is asked for', async (t) => {
  const message = (path: string) =>
    within(database.reader, (edition) => dataMessage(database.reader, edition, question(path), 'en', 5))
  await t.rejects(message(trade), {
    code: 'TOO_MUCH',
    details: { detail: /at most 5 observations; this would have more than 5\./ },
  })
  await t.rejects(message(`${trade}?limit=6`), { code: 'TOO_MUCH' })
  t.equal((await message(`${trade}?limit=5`))?.sets.length, 1)
  t.equal((await message(`${trade}/A.TRADE`))?.sets.length, 1)
})

const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
async function failing(error: Error, path: string): Promise<Answered> {
  const broken = await buildApp({ db: failingReader(error), version: '0' })
  const { statusCode: status, headers, body: text } = await broken.inject(`/sdmx${path}`)
  return { status, headers, text, json: path.startsWith('/v2') ? JSON.parse(text) : null }
}

t.test('what fails on our side is told in the same messages, without its insides', async (t) => {
  t.match(await failing(away, trade), {
    status: 503,
    headers: { 'retry-after': '1' },
    json: { errors: [{ code: 503 }] },
  })
  t.match(await failing(new Error('secret'), '/v1/data/DF_TRADE'), { status: 500, text: /^(?!.*secret).*code="500"/s })
})

t.test('only GET, HEAD and OPTIONS are possible', async (t) => {
  for (const path of ['/sdmx/v2/data', '/sdmx/v1/data/DF_TRADE']) {
    const { statusCode, headers, body } = await app.inject({ method: 'POST', url: path })
    t.equal(statusCode, 405, path)
    t.match(headers.allow, 'GET, HEAD, OPTIONS')
    t.match(body, /^(\{"meta"|<\?xml)/)
    const options = await app.inject({
      method: 'OPTIONS',
      url: path,
      headers: { origin: 'http://a.org', 'access-control-request-method': 'GET' },
    })
    t.match(options, { statusCode: 204, headers: { 'access-control-allow-origin': '*' } })
  }
})

t.test('elsewhere refusals are what they were', async (t) => {
  for (const path of ['/v1/nothing', '/%ZZ', '/sdmx', '/sdmx/v3/data'])
    t.equal((await app.inject(path)).headers['content-type'], 'application/problem+json', path)
})
