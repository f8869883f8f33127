import t from 'tap'
import { components, keyComponents } from '../../src/formats/sdmx/components.js'
import { noSchemas, noXmlSchemas, schemaFaults, xmlFaults } from './conformance.js'
import { decodedSet } from './decoded.js'
import { accepting, csv, csvRows, servicesUnderTest } from './service.js'

const { ask, database } = await servicesUnderTest()
const trade = '/v2/data/dataflow/RR/DF_TRADE/1.0.0'
const all = '/v2/data/dataflow/RR/DF_ALL'

/** The values of SQL, by key and period, in order of the key. */
async function stated(where: (key: string) => boolean): Promise<[string, number | null][]> {
  const rows = await database.reader
    .selectFrom('observation as o')
    .innerJoin('series', 'series.id', 'o.series')
    .innerJoin('source', 'source.id', 'o.source')
    .select(['series.key', 'source.code', 'o.value'])
    .orderBy('series.key')
    .orderBy('o.starts')
    .execute()
  return rows
    .map(({ key, code, value }) => [`${key}.${code}`, value] as [string, number | null])
    .filter(([key]) => where(key))
}

const keyOf = (row: Record<string, unknown>) => keyComponents.map(({ id }) => row[id]).join('.')
const told = (rows: Record<string, unknown>[]) => rows.map((row) => [keyOf(row), row.OBS_VALUE]).sort()

t.test('what is decoded from SDMX-JSON is what the database has', async (t) => {
  const { headers, json } = await ask(`${trade}/A.TRADE.VNM.*._T`)
  t.equal(headers['content-type'], 'application/vnd.sdmx.data+json;version=2.0.0')
  t.same(told(decodedSet(json)), await stated((key) => key.startsWith('A.TRADE.VNM')))
  for (const key of ['A.TRADE', 'A.TRADE.VNM.%2A._T/', 'A.TRADE.VNM.CHN,A.TRADE.*.CN-GD'])
    t.same((await ask(`${trade}/${key}`)).json.data.dataSets, json.data.dataSets, key)
  t.same(told(decodedSet((await ask('/v2/data')).json)), (await stated(() => true)).sort())
  for (const path of [
    '/v2/data/',
    '/v2/data/datastructure/RR/DSD_FIGURES',
    '/v2/data/*/*/DF_ALL/~',
    '/v2/data/dataflow',
  ])
    t.same(told(decodedSet((await ask(path)).json)), (await stated(() => true)).sort(), path)
})

t.test('observations in every face are the same', async (t) => {
  const { json } = await ask(all)
  const rows = csvRows((await ask(all, csv)).text)
  t.same(rows.map((row) => [keyOf(row), Number(row.OBS_VALUE)]).sort(), told(decodedSet(json)))
})

t.test('data are valid by the schemas of both versions', { skip: noSchemas }, async (t) => {
  const asked = [
    '',
    '?dimensionAtObservation=AllDimensions',
    '?dimensionAtObservation=REF_AREA',
    '?attributes=none',
    '?attributes=none&measures=none',
    '?includeHistory=true',
  ]
  for (const words of asked) {
    const { json } = await ask(`${all}${words}`)
    for (const version of ['2.0.0', '2.1.0'] as const)
      t.same(schemaFaults(json, 'data', version), [], `${words} ${version}`)
  }
})

t.test('generic data are valid SDMX-ML', { skip: noXmlSchemas }, async (t) => {
  for (const words of [
    '',
    '?dimensionAtObservation=AllDimensions',
    '?dimensionAtObservation=REF_AREA',
    '?lastNObservations=1',
  ])
    t.equal(xmlFaults((await ask(`${all}${words}`, accepting('genericdata+xml;version=2.1'))).text), '', words)
})

async function keysFor(filter: string): Promise<string[]> {
  const { status, text } = await ask(`${all}?${filter}`, csv)
  return status === 204 ? [] : csvRows(text).map((row) => `${keyOf(row)} ${row.TIME_PERIOD}`)
}

t.test('a plus is a plus, brackets may be raw or encoded', async (t) => {
  const raw = await keysFor('c[TIME_PERIOD]=ge:2024+le:2024-12')
  t.ok(raw.length > 5)
  t.ok(raw.every((key) => key.endsWith(' 2024')))
  t.same(await keysFor('c%5BTIME_PERIOD%5D=ge:2024%2Ble:2024-12'), raw)
  t.same(await keysFor('c[TIME_PERIOD]=2024'), raw)
})

t.test('filters join by "or", "and" and with the key', async (t) => {
  const keys = (pattern: RegExp) => async () => (await keysFor('c[FREQ]=A,S,M,_O')).filter((key) => pattern.test(key))
  const expected: [filter: string, pattern: RegExp][] = [
    ['c[COUNTERPART_AREA]=CHN,CN-GD', /^\w+\.\w+\.[\w-]+\.(CHN|CN-GD)\./],
    ['c[COUNTERPART_AREA]=sw:CN-', /^\w+\.\w+\.[\w-]+\.CN-GD\./],
    ['c[COUNTERPART_AREA]=ne:_Z', /^\w+\.\w+\.[\w-]+\.(?!_Z)/],
    ['c[INDICATOR]=co:RANK+nc:TRADE', /^\w+\.(?!TRADE)\w*RANK/],
    ['c[INDICATOR]=ew:_RANK,TRADE', /^\w+\.(\w+_RANK|TRADE)\./],
    ['c[INDICATOR]=ge:FDI+lt:FTA', /^\w+\.FDI/],
    ['c[INDICATOR]=gt:TRADE+le:TRADE_RANK', /^\w+\.TRADE_(G|R)\w+(?<!STREAK)\./],
    ['c[INDICATOR]=eq:TRADE&c[SOURCE]=techgeekwire-2025', /^A\.TRADE\./],
    ['c[SOURCE]=sw:vna', /\.vna-2025 /],
    ['c[TIME_PERIOD]=gt:2025-06', / (2025-S2|2025-07|2050)$/],
    ['c[TIME_PERIOD]=lt:2011', / 2010$/],
    ['c[TIME_PERIOD]=ne:2024+ge:2024', / (2025|2050)/],
    ['c[TIME_PERIOD]=sw:2025-S', / 2025-S2$/],
    ['c[TIME_PERIOD]=2025-01-01/P1Y,2010', / (2025|2010)$/],
    ['c[TIME_PERIOD]=le:2010,ge:2050', / (2010|2050)$/],
  ]
  for (const [filter, pattern] of expected) {
    const found = await keysFor(filter)
    t.ok(found.length > 0, filter)
    t.same(found, await keys(pattern)(), filter)
  }
})

t.test('filters reach measure and attributes too', async (t) => {
  const rowsFor = async (filter: string) => csvRows((await ask(`${all}?${filter}`, csv)).text)
  for (const row of await rowsFor('c[OBS_VALUE]=gt:100')) t.ok(Number(row.OBS_VALUE) > 100)
  for (const row of await rowsFor('c[OBS_VALUE]=ge:1+le:2&c[UNIT_MEASURE]=RANK')) t.match(row, { UNIT_MEASURE: 'RANK' })
  t.ok((await rowsFor('c[OBS_STATUS]=F')).every(({ NATURE }) => NATURE !== ''))
  t.same(
    (await rowsFor('c[NATURE]=plan')).map(({ INDICATOR }) => INDICATOR),
    ['INVESTMENT_PROJECTS', 'INVESTMENT_REGISTERED', 'MEMORANDUMS_SIGNED'],
  )
  t.ok(
    (await rowsFor('c[NATURE]=ne:plan')).some(({ NATURE }) => NATURE === ''),
    'no nature is not this one',
  )
  t.same((await rowsFor('c[PRINTED]=co:trillion')).length, 2)
  t.same((await rowsFor('c[WORDED]=true&c[DIGITS]=nc:3&c[LITERAL]=sw:two')).length, 1)
  t.same((await rowsFor('c[OBS_VALUE]=2.6065e11')).length, 1)
})

t.test('what stands at the level of the observation is asked for', async (t) => {
  const flat = (await ask(`${all}?dimensionAtObservation=AllDimensions`)).json
  t.notOk('series' in flat.data.dataSets[0])
  t.same(told(decodedSet(flat)), told(decodedSet((await ask(all)).json)))
  const across = (await ask(`${all}?dimensionAtObservation=COUNTERPART_AREA`)).json
  t.same(
    across.data.structures[0].dimensions.observation.map(({ id }: { id: string }) => id),
    ['COUNTERPART_AREA'],
  )
  t.same(told(decodedSet(across)), told(decodedSet(flat)))
  t.equal((await ask(`${all}?dimensionAtObservation=NOTHING`)).status, 400)
})

t.test('attributes and measures are those that are asked for', async (t) => {
  const heads = async (words: string) =>
    ((await ask(`${all}?${words}`, csv)).text.split('\r\n')[0] ?? '').split(',').slice(3)
  const ids = (roles: string[]) => components.filter(({ role }) => roles.includes(role)).map(({ id }) => id)
  t.same(await heads('attributes=dsd'), ids(['dimension', 'time', 'measure', 'attribute']))
  t.same(await heads('attributes=none'), ids(['dimension', 'time', 'measure']))
  t.same(await heads('attributes=dataset,series,msd'), ids(['dimension', 'time', 'measure']))
  t.same(await heads('measures=none'), ids(['dimension', 'time', 'attribute']))
  t.same(await heads('attributes=LOW,OBS_STATUS&measures=OBS_VALUE'), [
    ...ids(['dimension', 'time', 'measure']),
    'OBS_STATUS',
    'LOW',
  ])
  for (const words of ['attributes=HEIGHT', 'measures=HEIGHT', 'attributes=OBS_VALUE'])
    t.equal((await ask(`${all}?${words}`)).status, 400, words)
  const keys = (await ask(`${all}?attributes=none&measures=none`)).json
  const series = decodedSet(keys)
  t.same(Object.keys(series[0] ?? {}), ids(['dimension']))
  t.same([...new Set(told(decodedSet((await ask(all)).json)).map(([key]) => key))], series.map(keyOf).sort())
  const some = await ask(`${all}?attributes=none&measures=none&limit=2&offset=1`)
  t.same(decodedSet(some.json), series.slice(1, 3))
})

t.test('limit and offset cut a window of all observations', async (t) => {
  const rows = csvRows((await ask(all, csv)).text)
  t.same(csvRows((await ask(`${all}?limit=5&offset=30`, csv)).text), rows.slice(30, 35))
  t.same(csvRows((await ask(`${all}?offset=30`, csv)).text), rows.slice(30))
  t.equal((await ask(`${all}?offset=1000`)).status, 204)
  for (const words of ['limit=0', 'limit=-1', 'limit=1e3', 'offset=x', 'firstNObservations=0', 'lastNObservations=0'])
    t.equal((await ask(`${all}?${words}`)).status, 400, words)
})
