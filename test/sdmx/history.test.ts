import t from 'tap'
import { loadMade } from '../db/made-sources.js'
import { decodedSet } from './decoded.js'
import { accepting, csv, csvRows, servicesUnderTest } from './service.js'

const { ask, database } = await servicesUnderTest()
const key = 'M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT'
await loadMade(t, database, [
  {
    ...{ source: 'office', vintage: '2024-06-10' },
    rows: ['01', '02', '03'].map((month) => ({ period: `2024-${month}`, value: '1' })),
  },
  {
    ...{ source: 'office', vintage: '2024-07-10' },
    rows: [
      { period: '2024-02', value: '2' },
      { period: '2024-04', value: '4' },
    ],
    withdrawals: [{ figure: `${key}~2024-03~office`, reason: 'A slip' }],
  },
])

const prices = `/v2/data/dataflow/RR/DF_PRICES/1.0.0/${key}.office`
type Message = { data: { dataSets: { action: string; validFrom?: string; validTo?: string }[] } }
const sets = ({ data }: Message) =>
  data.dataSets.map(({ action, validFrom, validTo }) => ({ action, validFrom, validTo }))
const months = (json: Message, at = 0) =>
  decodedSet(json, at).map(({ TIME_PERIOD, OBS_VALUE }) => [`${TIME_PERIOD}`.slice(5), OBS_VALUE])

t.test('what has changed since a moment is told in what replaces and what is deleted', async (t) => {
  for (const moment of [
    '2024-06-20T00:00:00Z',
    '2024-06-20T02:00:00%2B02:00',
    '2024-06-20T02:00:00+02:00',
    '2024-06-20',
    '2024-06-20T10:00:00.5',
  ]) {
    const { status, json } = await ask(`${prices}?updatedAfter=${moment}`)
    t.equal(status, 200, moment)
    t.same(
      sets(json).map(({ action }) => action),
      ['Replace', 'Delete'],
    )
    t.same(months(json, 0), [
      ['02', 2],
      ['04', 4],
    ])
    t.same(months(json, 1), [['03', undefined]])
  }
  t.equal((await ask(`${prices}?updatedAfter=2024-08-01T00:00:00Z`)).status, 204)
  const since = await ask(`${prices}?updatedAfter=2024-06-01`)
  t.same(
    sets(since.json).map(({ action }) => action),
    ['Replace'],
    'what came and went in between was never there',
  )
  t.same(
    csvRows((await ask(`${prices}?updatedAfter=2024-06-20`, csv)).text).map(({ ACTION, TIME_PERIOD, OBS_VALUE }) => [
      ACTION,
      TIME_PERIOD,
      OBS_VALUE,
    ]),
    [
      ['R', '2024-02', '2'],
      ['R', '2024-04', '4'],
      ['D', '2024-03', ''],
    ],
  )
})

t.test('a filter on what is said finds no withdrawn figure less', async (t) => {
  const { json } = await ask(`${prices}?updatedAfter=2024-06-20&c[OBS_VALUE]=gt:3&c[OBS_STATUS]=A`)
  t.same(months(json, 0), [['04', 4]])
  t.same(months(json, 1), [['03', undefined]])
})

t.test('as of a moment, what was known then', async (t) => {
  t.same(months((await ask(`${prices}?asOf=2024-07-09T23:59:59Z`)).json), [
    ['01', 1],
    ['02', 1],
    ['03', 1],
  ])
  t.same(months((await ask(`${prices}?asOf=2024-07-10T00:00:00Z`)).json), [
    ['01', 1],
    ['02', 2],
    ['04', 4],
  ])
  t.equal((await ask(`${prices}?asOf=2024-01-01`)).status, 204)
  t.equal((await ask(`${prices}?updatedAfter=2024-07-11&asOf=2024-07-10`)).status, 400)
  t.match((await ask(`${prices}?updatedAfter=2024-06-09&asOf=2024-06-10`)).json.data.dataSets, [{ action: 'Replace' }])
  for (const moment of ['yesterday', '2024-02-30', '2024-02-01T25:00:00Z', '2024'])
    t.equal((await ask(`${prices}?asOf=${moment}`)).status, 400, moment)
})

t.test('the history is a data set for each dissemination', async (t) => {
  const { json } = await ask(`${prices}?includeHistory=true`)
  t.same(sets(json), [
    { action: 'Replace', validFrom: '2024-06-10T00:00:00Z', validTo: undefined },
    { action: 'Replace', validFrom: '2024-07-10T00:00:00Z', validTo: undefined },
    { action: 'Delete', validFrom: undefined, validTo: '2024-07-10T00:00:00Z' },
  ])
  t.same(months(json, 0).length, 3)
  t.same(months(json, 2), [['03', undefined]])
  t.same(sets((await ask(`${prices}?includeHistory=true&updatedAfter=2024-06-10`)).json).length, 2)
  t.same(sets((await ask(`${prices}?includeHistory=true&asOf=2024-06-10`)).json).length, 1)
  t.same(sets((await ask(`${prices}?includeHistory=false`)).json), [
    { action: 'Information', validFrom: undefined, validTo: undefined },
  ])
  t.equal((await ask(`${prices}?includeHistory=maybe`)).status, 400)
})

t.test('both versions of REST tell changes and history', async (t) => {
  const data = `/v1/data/DF_PRICES/${key}.office`
  const xml = await ask(`${data}?updatedAfter=2024-06-20T00:00:00Z`, accepting('structurespecificdata+xml;version=2.1'))
  t.match(xml.text, /action="Replace"[\s\S]*action="Delete"/)
  t.equal([...(await ask(`${data}?includeHistory=true`)).text.matchAll(/<message:DataSet /g)].length, 3)
  const changed = '/v2/availability/dataflow/RR/DF_PRICES/1.0.0/*/TIME_PERIOD?updatedAfter=2024-06-20'
  const [constraint] = (await ask(changed)).json.data.dataConstraints
  t.match(constraint.annotations[1], { id: 'obs_count' })
})
