import { once } from 'node:events'
import { createServer } from 'node:http'
import { Refused, redRiver } from 'redriver/client'
import t from 'tap'
import { appUnderTest, document } from '../app.js'
import { hasChromium, toldInChromium } from './chromium.js'

type Described = { operationId: string; responses: Record<string, { content: Record<string, { example?: unknown }> }> }

const { app } = await appUnderTest()
const service = await app.listen({ port: 0, host: '127.0.0.1' })
const { get, post, ask, pages, rows } = redRiver(service)

const id = 'A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'
const pair = { reporter: 'VNM', partner: 'CHN' }

/** Every operation by its name, asked as its example asks. */
const questions: Record<string, () => Promise<unknown>> = {
  getBilateralTrade: () => get('/v1/trade/bilateral', { ...pair, period: '2024' }),
  getTradePartners: () => get('/v1/trade/partners', { reporter: 'VNM', period: '2024' }),
  getProvincialTrade: () => get('/v1/trade/provinces', { ...pair, period: '2024' }),
  getTradeMirror: () => get('/v1/trade/mirror', { ...pair, period: '2024' }),
  getFdiRankings: () => get('/v1/fdi/rankings', { host: 'VNM', period: '2024' }),
  getGdp: () => get('/v1/gdp', { area: 'VNM', period: '2024' }),
  getInflation: () => get('/v1/inflation', { area: 'VNM' }),
  listObservations: () => get('/v1/observations', { indicator: 'BORDER_CROSSINGS' }),
  listSeries: () => get('/v1/series', pair),
  getSeries: () => get('/v1/series/{key}', { key: 'A.TRADE.VNM.CHN._T.USD' }),
  getFigure: () => get('/v1/figures/{id}', { id }),
  getFigureEvidence: () => get('/v1/figures/{id}/evidence', { id }),
  getFigureCitation: () => get('/v1/figures/{id}/citation', { id }),
  listRevisions: () => get('/v1/figures/{id}/revisions', { id }),
  listChanges: () => get('/v1/changes', { since: '2025-06-30' }),
  listEditions: () => get('/v1/editions'),
  getCurrentEdition: () => get('/v1/editions/current'),
  listEditionFiles: () => get('/v1/editions/current/files'),
  listChecks: () => get('/v1/checks', { reporter: 'VNM', partner: 'CN-GD' }),
  verifyClaim: () =>
    get('/v1/verify', {
      indicator: 'trade',
      reporter: 'Viet Nam',
      partner: 'China',
      period: '2024',
      value: '$260.65 billion',
    }),
  verifyClaims: () =>
    post('/v1/verify', [
      { indicator: 'trade', reporter: 'Viet Nam', partner: 'China', period: '2024', value: '$260.65 billion' },
      { indicator: 'TRADE', reporter: 'VNM', partner: '广东', period: '2024年', value: '563亿美元' },
      { indicator: 'tăng trưởng GDP', reporter: 'Việt Nam', period: 'năm 2024', value: '7,5%', lang: 'vi' },
    ]),
  search: () => get('/v1/search', { q: 'xuat khau viet nam trung quoc' }),
  listIndicators: () => get('/v1/indicators', { topic: 'travel' }),
  getIndicator: () => get('/v1/indicators/{code}', { code: 'GDP_GROWTH' }),
  listAreas: () => get('/v1/areas', { kind: 'site' }),
  getArea: () => get('/v1/areas/{code}', { code: 'VN-HP' }),
  listUnits: () => get('/v1/units'),
  getUnit: () => get('/v1/units/{code}', { code: 'USD' }),
  listProducts: () => get('/v1/products'),
  getProduct: () => get('/v1/products/{code}', { code: 'PASSPORT' }),
  listSources: () => get('/v1/sources'),
  getSource: () => get('/v1/sources/{code}', { code: 'vna-2025' }),
  listReleases: () => get('/v1/releases'),
  getRelease: () => get('/v1/releases/{code}', { code: 'vna-2025~2025-07-10' }),
  getIndex: () => get('/'),
  getLimits: () => get('/v1/limits'),
  isLive: () => get('/health/live'),
  isReady: () => get('/health/ready'),
}

t.test('every operation that answers JSON is asked with its types, and answers as its example', async (t) => {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as unknown as Described[])
  const told = operations.flatMap(({ operationId, responses }) => {
    const json = responses['200']?.content['application/json']
    return json === undefined ? [] : [{ operationId, example: json.example }]
  })
  t.same(told.map(({ operationId }) => operationId).sort(), Object.keys(questions).sort())
  for (const { operationId, example } of told) {
    const answer = JSON.stringify(await questions[operationId]?.()).replaceAll(service, 'http://localhost:80')
    if (example !== undefined) t.same(JSON.parse(answer), example, operationId)
  }
})

t.test('answers are typed down to the figure', async (t) => {
  const { data, meta, labels } = await get('/v1/gdp', { area: 'VNM', period: '2024' })
  const growth: number | null | undefined = data[0]?.growth?.value
  const status: string | undefined = data[0]?.growth?.status
  t.same([growth, status, meta.complete, labels.VNM], [7.09, 'A', true, 'Vietnam'])
})

// Compiled, and never run: where a type no longer refuses, the compiler does.
export const notTyped = (): unknown[] => [
  // @ts-expect-error an area is required
  get('/v1/gdp'),
  // @ts-expect-error a word that the path does not know
  get('/v1/gdp', { area: 'VNM', country: 'VNM' }),
  // @ts-expect-error a number is no text
  get('/v1/gdp', { area: 'VNM', latest: '1' }),
  // @ts-expect-error a path that is not there
  get('/v1/gpd', { area: 'VNM' }),
  // @ts-expect-error another face than JSON
  get('/v1/gdp', { area: 'VNM', format: 'csv' }),
  // @ts-expect-error a file is no JSON
  get('/v1/editions/current/download'),
  // @ts-expect-error nothing is posted there
  post('/v1/gdp', {}),
  // @ts-expect-error a claim has a value
  post('/v1/verify', { indicator: 'trade' }),
  // @ts-expect-error a single answer has no pages
  pages('/v1/limits'),
  // @ts-expect-error the pages of a series are no list
  rows('/v1/series/{key}', { key: 'A.TRADE.VNM.CHN._T.USD' }),
]

t.test('a refusal is an error with the problem, by which a program decides', async (t) => {
  const refused = await get('/v1/gdp', { area: 'Vietnam' }).then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error : null),
  )
  t.match(refused, { status: 400, code: 'UNKNOWN_CODE', message: /"Vietnam", which is no code we know/ })
  t.match(refused?.problem, { param: 'area', did_you_mean: 'VNM' })
  await t.rejects(post('/v1/verify', []), { code: 'MALFORMED_BODY' })
  await t.rejects(ask('/v1/gdp', { area: 'VNM', as_of: 'yesterday' }), { code: 'MALFORMED_PARAMETER' })
})

t.test('any face is asked for as a response', async (t) => {
  const csv = await ask('/v1/gdp', { area: 'VNM', period: '2024', format: 'csv' })
  t.match(await csv.text(), /^area,period,measure,/)
  const download = await ask('/v1/editions/current/download', { format: 'csv' })
  t.equal((await download.text()).trim().split('\r\n').length - 1, Number(download.headers.get('x-row-count')))
  const stat = await ask(
    '/v1/gdp',
    { area: 'VNM' },
    { headers: { accept: 'application/json;profile="https://json-stat.org/format/"' } },
  )
  t.match(await stat.json(), { class: 'dataset' })
})

t.test('pages and rows follow an answer to its end', async (t) => {
  const { data } = await get('/v1/observations', { reporter: 'VNM' })
  t.ok(data.length > 4)
  const paged = []
  for await (const page of pages('/v1/observations', { reporter: 'VNM', limit: 3 })) paged.push(page)
  t.equal(paged.length, Math.ceil(data.length / 3))
  t.same(
    paged.flatMap((page) => page.data),
    data,
  )
  const ids: string[] = []
  for await (const { id } of rows('/v1/observations', { reporter: 'VNM', limit: 2 })) ids.push(id)
  t.same(
    ids,
    data.map((row) => row.id),
  )
  const numbers: string[] = []
  for await (const page of pages('/v1/series/{key}', { key: 'A.TRADE.VNM.CHN._T.USD' })) numbers.push(page.data.key)
  t.same(numbers, ['A.TRADE.VNM.CHN._T.USD'])
  await t.rejects(rows('/v1/observations', { reporter: 'Nowhere' }).next(), { code: 'UNKNOWN_CODE' })
})

t.test('headers, a signal and another fetch are taken along', async (t) => {
  const asked: { url: string; headers: Headers }[] = []
  const other = redRiver(`${service}//`, {
    headers: { 'Accept-Language': 'vi', 'X-Reader': 'one' },
    fetch: (url, asking) => {
      asked.push({ url: String(url), headers: new Headers(asking?.headers) })
      return fetch(url, asking)
    },
  })
  const { data } = await other.get('/v1/units/{code}', { code: 'USD' }, { headers: { 'x-reader': 'two' } })
  t.not(data.name, (await get('/v1/units/{code}', { code: 'USD' })).data.name, 'names are in the language asked for')
  t.equal(asked[0]?.url, `${service}/v1/units/USD`)
  t.same([asked[0]?.headers.get('x-reader'), asked[0]?.headers.get('accept')], ['two', 'application/json'])
  await t.rejects(get('/v1/limits', {}, { signal: AbortSignal.abort() }), { name: 'AbortError' })
})

t.test('a service behind a prefix is followed over its pages', async (t) => {
  const proxy = createServer(async (request, response) => {
    const answer = await fetch(`${service}${request.url?.replace(/^\/figures/, '')}`)
    response.writeHead(answer.status).end(await answer.text())
  }).listen(0, '127.0.0.1')
  t.teardown(() => proxy.close())
  await once(proxy, 'listening')
  const { port } = proxy.address() as { port: number }
  const found = []
  const behind = redRiver(`http://127.0.0.1:${port}/figures/`)
  for await (const row of behind.rows('/v1/observations', { reporter: 'VNM', limit: 10 })) found.push(row)
  t.equal(found.length, (await get('/v1/observations', { reporter: 'VNM' })).data.length)
})

t.test(
  'a page of another site asks in a browser, by the module that the service gives',
  { skip: !hasChromium },
  async (t) => {
    const told = await toldInChromium(`
    import { redRiver, Refused } from '${service}/client/red-river.js'
    const { get, post, rows } = redRiver('${service}')
    const { data: [{ growth }] } = await get('/v1/gdp', { area: 'VNM', period: '2024' })
    const { data: { verdict } } = await post('/v1/verify', { indicator: 'GDP growth', reporter: 'VNM', period: '2024', value: '7.09%' })
    let count = 0
    for await (const row of rows('/v1/observations', { reporter: 'VNM', limit: 10 })) count++
    const refused = await get('/v1/gdp', { area: 'Vietnam' }).catch((error) => error)
    tell([growth.value, verdict, count, refused instanceof Refused && refused.code])`)
    const { data } = await get('/v1/observations', { reporter: 'VNM' })
    t.same(told, [7.09, 'match', data.length, 'UNKNOWN_CODE'])
  },
)
