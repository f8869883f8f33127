import t from 'tap'
import { loadMade } from '../db/made-sources.js'
import { accepting, csv, csvRows, servicesUnderTest } from './service.js'

const { ask, database } = await servicesUnderTest()
const day = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)
const days = Array.from({ length: 10_001 }, (_, n) => ({ freq: 'D', period: day(n) }))
const months = ['01', '02', '03', '04', '05']
await loadMade(t, database, [
  { source: 'office', rows: months.map((month) => ({ period: `2024-${month}`, value: month.slice(1) })) },
  { source: 'census', rows: months.slice(2).map((month) => ({ period: `2024-${month}`, value: month.slice(1) })) },
  { source: 'paper', rows: days },
])

const prices = '/v2/data/dataflow/RR/DF_PRICES/+/M.CPI_CHANGE_MONTH'
const told = async (words: string) =>
  csvRows((await ask(`${prices}?${words}`, csv)).text).map(
    ({ SOURCE, TIME_PERIOD }) => `${SOURCE} ${TIME_PERIOD?.slice(5)}`,
  )

t.test('of each series, and so of each source, come its first and its last observations', async (t) => {
  t.same(await told('lastNObservations=1'), ['census 05', 'office 05'])
  t.same(await told('firstNObservations=2'), ['census 03', 'census 04', 'office 01', 'office 02'])
  t.same(await told('firstNObservations=1&lastNObservations=1'), ['census 03', 'census 05', 'office 01', 'office 05'])
  t.same(await told('firstNObservations=9&lastNObservations=9'), await told('limit=100'), 'none comes twice')
})

t.test('the ends are those of what the filters leave', async (t) => {
  t.same(await told('lastNObservations=1&c[TIME_PERIOD]=le:2024-04'), ['census 04', 'office 04'])
  t.same(await told('firstNObservations=1&c[OBS_VALUE]=ge:4'), ['census 04', 'office 04'])
  t.same(await told('lastNObservations=1&limit=1&offset=1'), ['office 05'])
})

t.test('both sources are series of their own', async (t) => {
  const { json } = await ask(prices)
  t.equal(Object.keys(json.data.dataSets[0].series).length, 2)
  t.same(await told('c[SOURCE]=census'), ['census 03', 'census 04', 'census 05'])
  t.same(
    (await ask(`${prices}.VNM._Z._Z.PERCENT.census`, csv)).text,
    (await ask(`${prices}?c[SOURCE]=census`, csv)).text,
  )
})

t.test('a message put in sections has only so many observations, and is refused before it begins', async (t) => {
  const bySource = 'dimensionAtObservation=SOURCE'
  const daily = `/v2/data/dataflow/RR/DF_PRICES/+/D?${bySource}`
  const detail = /at most 10000 observations; this would have more than 10000/
  const refused = await ask(daily)
  t.match(refused, { status: 413, json: { errors: [{ code: 413, detail }] } })
  const old = await ask(`/v1/data/DF_PRICES/D?${bySource}`, accepting('structurespecificdata+xml;version=2.1'))
  t.equal(old.status, 413)
  t.match(old.text, /<mes:ErrorMessage code="130">/)
  t.match(old.text, detail)
  t.equal(csvRows((await ask(`${daily}&c[TIME_PERIOD]=ge:1990-01-02`, csv)).text).length, 10_000, 'one fewer is not')
})
