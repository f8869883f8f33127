import t from 'tap'
import { keyComponents } from '../../src/formats/sdmx/components.js'
import { loadMade } from '../db/made-sources.js'
import { noSchemas, noXmlSchemas, schemaFaults, xmlFaults } from './conformance.js'
import { accepting, csv, csvRows, servicesUnderTest } from './service.js'

const { ask, database } = await servicesUnderTest()
// The example of the standard: UK EMP M, FR EMP M, FR UEMP F.
const example = [
  { reporter: 'GBR', period: '2024-01' },
  { reporter: 'FRA', period: '2024-01' },
  { reporter: 'FRA', indicator: 'CPI_CHANGE_YEAR', freq: 'A', period: '2023' },
]
await loadMade(t, database, [{ source: 'office', rows: example }])

interface Constraint {
  annotations: { id: string; title: string }[]
  cubeRegions?: {
    keyValues: {
      id: string
      values?: { value: string }[]
      timeRange?: { startPeriod: { period: string }; endPeriod: { period: string } }
    }[]
  }[]
}
const counts = ({ annotations }: Constraint) =>
  Object.fromEntries(annotations.map(({ id, title }) => [id, Number(title)]))
const region = ({ cubeRegions }: Constraint) =>
  Object.fromEntries(
    (cubeRegions?.[0]?.keyValues ?? []).map(({ id, values, timeRange }) => [
      id,
      values?.map(({ value }) => value) ?? [timeRange?.startPeriod.period, timeRange?.endPeriod.period],
    ]),
  )
const constraintOf = async (path: string): Promise<Constraint> => {
  const { status, json } = await ask(`/v2/availability/${path}`)
  t.equal(status, 200, path)
  return json.data.dataConstraints[0]
}
const trade = 'dataflow/RR/DF_TRADE/1.0.0'
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

t.test('what is there of a flow is told with its structures, code lists in part', async (t) => {
  const { json } = await ask(`/v2/availability/${trade}/*/*?references=all`)
  t.same((await ask(`/v2/availability/${trade}?references=all`)).json.data, json.data)
  const rows = csvRows((await ask(`/v2/data/${trade}`, csv)).text)
  const distinct = (id: string) => [...new Set(rows.map((row) => `${row[id]}`))].sort()
  const [constraint] = json.data.dataConstraints
  t.same(counts(constraint), {
    series_count: new Set(rows.map((row) => keyComponents.map(({ id }) => row[id]).join('.'))).size,
    obs_count: rows.length,
  })
  const { TIME_PERIOD, ...codes } = region(constraint)
  t.same(codes, Object.fromEntries(keyComponents.map(({ id }) => [id, distinct(id)])))
  t.same(TIME_PERIOD, ['2024-01-01', '2025-05-31'])
  t.same(Object.keys(json.data).sort(), [
    'codelists',
    'conceptSchemes',
    'dataConstraints',
    'dataStructures',
    'dataflows',
  ])
  const areas = json.data.codelists.find(({ id }: { id: string }) => id === 'CL_AREA')
  t.match(areas, { isPartial: true })
  t.same(ids(areas.codes).sort(), ['CHN', 'CN-GD', 'VNM', 'W00', '_Z'])
  const some = await ask(`/v2/availability/${trade}?references=codelist,dataflow`)
  t.same(Object.keys(some.json.data).sort(), ['codelists', 'dataConstraints', 'dataflows'])
  t.same(Object.keys((await ask(`/v2/availability/${trade}`)).json.data), ['dataConstraints'])
})

t.test('one dimension alone is told alone', async (t) => {
  const { json } = await ask(`/v2/availability/${trade}/*/COUNTERPART_AREA?references=codelist`)
  t.same(region(json.data.dataConstraints[0]), { COUNTERPART_AREA: ['CHN', 'CN-GD', '_Z'] })
  t.same(ids(json.data.codelists), ['CL_AREA'])
  t.same(region(await constraintOf(`${trade}/*/TIME_PERIOD`)), { TIME_PERIOD: ['2024-01-01', '2025-05-31'] })
  t.equal((await ask(`/v2/availability/${trade}/*/OBS_VALUE`)).status, 400)
})

t.test('the example of the standard comes out: exact, and available', async (t) => {
  const prices = 'dataflow/RR/DF_PRICES/1.0.0'
  const told = async (mode: string, words: string) => {
    const { REF_AREA, INDICATOR, FREQ } = region(
      await constraintOf(`${prices}/*/*?mode=${mode}&c[SOURCE]=office&${words}`),
    )
    return { REF_AREA, INDICATOR, FREQ }
  }
  const france = 'c[REF_AREA]=FRA'
  const [month, year] = ['CPI_CHANGE_MONTH', 'CPI_CHANGE_YEAR']
  t.same(await told('exact', `${france}&c[FREQ]=A`), { REF_AREA: ['FRA'], INDICATOR: [year], FREQ: ['A'] })
  t.same(await told('available', `${france}&c[FREQ]=A`), { REF_AREA: ['FRA'], INDICATOR: [year], FREQ: ['A', 'M'] })
  t.same(await told('exact', `${france}&c[FREQ]=A,M`), {
    REF_AREA: ['FRA'],
    INDICATOR: [month, year],
    FREQ: ['A', 'M'],
  })
  t.same(await told('available', `${france}&c[FREQ]=A,M`), {
    REF_AREA: ['FRA', 'GBR'],
    INDICATOR: [month, year],
    FREQ: ['A', 'M'],
  })
  const byKey = region(await constraintOf(`${prices}/A.*.FRA.*.*.*.office?mode=available&c[TIME_PERIOD]=2023`))
  t.match(byKey, { REF_AREA: ['FRA'], FREQ: ['A'], TIME_PERIOD: ['2023-01-01', '2023-12-31'] })
})

t.test('a known flow always has an answer, and other refusals are said', async (t) => {
  const none = await constraintOf(`${trade}/A.NOTHING`)
  t.same(counts(none), { series_count: 0, obs_count: 0 })
  t.same(region(none), {})
  t.match(await ask('/v1/availableconstraint/DF_TRADE/A.NOTHING'), { status: 200 })
  t.equal((await ask(`/v2/availability/${trade}?c[NATURE]=plan`)).status, 501)
  t.equal((await ask('/v2/availability/dataflow/RR/NOTHING')).status, 404)
  t.equal((await ask(`/v2/availability/${trade}?references=parents`)).status, 400)
  t.equal((await ask(`/v2/availability/${trade}?mode=guess`)).status, 400)
  t.equal((await ask(`/v2/availability/${trade}?reportingYearStartDay=--07-01`)).status, 501)
  t.equal((await ask('/v2/availability')).status, 200)
})

t.test('version 1.5 tells the same by its own words', async (t) => {
  const json = accepting('structure+json;version=2.0.0')
  const [one] = (await ask('/v1/availableconstraint/DF_TRADE/all/all/all?references=all', json)).json.data
    .dataConstraints
  t.same(region(one), region(await constraintOf(trade)))
  const some = await ask(
    '/v1/availableconstraint/RR,DF_ALL/..VNM+CHN/all/TIME_PERIOD?startPeriod=2025&endPeriod=2025',
    json,
  )
  t.same(region(some.json.data.dataConstraints[0]), { TIME_PERIOD: ['2025-01-01', '2025-12-31'] })
  t.equal((await ask('/v1/availableconstraint/DF_TRADE/all/WHO')).status, 404)
})

t.test('constraints are valid messages', { skip: noSchemas }, async (t) => {
  for (const path of [`${trade}?references=all`, `${trade}/A.NOTHING`, `${trade}/*/TIME_PERIOD`])
    t.same(schemaFaults((await ask(`/v2/availability/${path}`)).json, 'structure', '2.0.0'), [], path)
})

t.test('constraints are valid SDMX-ML', { skip: noXmlSchemas }, async (t) => {
  for (const path of ['DF_TRADE/all/all/all?references=all', 'DF_TRADE/A.NOTHING', 'DF_TRADE/all/all/TIME_PERIOD'])
    t.equal(xmlFaults((await ask(`/v1/availableconstraint/${path}`)).text), '', path)
})
