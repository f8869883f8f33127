import t from 'tap'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const trade = (indicator: string, period: string, value: number, more: MadeRow = {}): MadeRow => ({
  ...{ indicator, freq: 'M', partner: 'CHN', product: '_T', unit: 'USD', period, value: `${value}`, ...more },
})
const months = ['2024-01', '2024-02', '2024-03', '2024-04']
const rate = (period: string, freq: string, value: number) =>
  trade('EXCHANGE_RATE', period, value, { freq, partner: '_Z', product: '_Z', unit: 'VND' })

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...months.map((month, i) => trade('EXPORTS', month, 10 + i)),
      ...months.map((month) => trade('IMPORTS', month, 4)),
      trade('TRADE_GROWTH', '2024-Q1', 7, { freq: 'Q', unit: 'PERCENT' }),
      ...['EXPORTS', 'IMPORTS'].map((flow, i) => trade(flow, '2023-Q4', 50 + i, { freq: 'Q', partner: 'THA' })),
      trade('EXPORTS', '2023-10', 9, { partner: 'THA' }),
      ...[rate('2024-01', 'M', 20), rate('2024-Q1', 'Q', 25)],
    ],
  },
  { source: 'paper', rows: months.map((month) => trade('EXPORTS', month, 1)) },
])
const pair = '/v1/trade/bilateral?reporter=VNM&partner=CHN'
const series = '/v1/series/M.EXPORTS.VNM.CHN._T.USD'
const refused = async (path: string) => {
  const { status, json } = await ask(path)
  return { status, code: json.code, param: json.param, detail: json.detail }
}

t.test('a typed endpoint puts together what may be, and tells the rest as it is stated', async (t) => {
  const { json } = await ask(`${pair}&freq=Q&aggregate=sum`)
  t.match(json.data, [
    {
      ...{ period: '2024-Q1', exports: { value: 33, source: 'office' }, imports: { value: 12 }, total: null },
      ...{ balance: { value: 21 }, growth: { value: 7, derived: undefined }, rank: null },
    },
    {
      period: '2024-Q2',
      exports: { value: null, derived: { refused: /~2024-05~office is not known\. Known are 1 of / } },
    },
  ])
  t.match(json.meta.applied, { freq: ['Q'], aggregate: 'sum' })
  for (const { exports, balance } of json.data)
    for (const { id, value } of [exports, balance]) t.match((await ask(`/v1/figures/${id}`)).json.data, { id, value })
})

t.test('what is stated of the whole is not held beside what is put together of parts', async (t) => {
  const { data } = (await ask(`${pair.replace('CHN', 'THA')}&freq=Q&aggregate=sum&period=2023-Q4`)).json
  t.match(data, [{ exports: { value: null }, imports: null, balance: { value: null } }])
})

t.test('it goes with other words as elsewhere', async (t) => {
  t.match((await ask(`${pair}&freq=Q&aggregate=sum&period=2024-Q1&candidates=all`)).json.data, [
    { source: 'office', exports: { value: 33 } },
    { source: 'paper', exports: { value: 3 } },
  ])
  t.match((await ask(`${pair}&freq=Q&aggregate=sum&period=2024-Q1&unit=VND`)).json.data, [
    { exports: { value: 825, unit: 'VND' }, balance: { value: 525 } },
  ])
  t.match((await ask(`${pair}&freq=Q&aggregate=sum&latest=1`)).json.data, [{ period: '2024-Q2' }])
  t.match((await ask(`${pair}&freq=Q&aggregate=sum&transform=percent_change`)).json.data, [
    { exports: { value: null, derived: { refused: /~2023-Q4~office is not known\.$/ } } },
    { period: '2024-Q2', exports: { value: null } },
  ])
  t.match((await ask(`${pair}&freq=M&aggregate=sum`)).json, {
    data: [],
    meta: { empty_because: 'outside_coverage', hint: 'Figures of frequency M are stated: ask without aggregate.' },
  })
})

t.test('what does not add up, and what goes with no list, is refused', async (t) => {
  const no = { status: 400, code: 'NOT_DERIVABLE' }
  t.match(await refused(`${pair}&freq=Q&aggregate=end`), {
    ...no,
    param: 'aggregate',
    detail: /is summed over its period/,
  })
  t.match(await refused(`${pair}&freq=Q&aggregate=sum&derive=true`), { ...no, param: 'derive' })
  t.match(await refused('/v1/inflation?area=VNM&freq=Q&aggregate=sum'), {
    ...{ status: 400, code: 'UNKNOWN_PARAMETER', param: 'aggregate' },
  })
})

t.test('a series is put together of its own figures alone', async (t) => {
  const { json } = await ask(`${series}?aggregate=sum&freq=Q`)
  t.match(json.data, { key: 'M.EXPORTS.VNM.CHN._T.USD', freq: 'M', periods: 4 })
  t.match(json.data.observations, [
    { period: '2024-Q1', freq: 'Q', value: 33 },
    { period: '2024-Q2', value: null },
  ])
  t.match((await ask(`${series}?aggregate=sum&freq=A&source=paper`)).json.data.observations, [{ period: '2024' }])
  t.match(await refused(`${series}?freq=Q`), { status: 400, code: 'UNKNOWN_PARAMETER', param: 'freq' })
  t.match(await refused(`${series}?freq=M&aggregate=sum`), {
    ...{
      status: 400,
      code: 'NOT_DERIVABLE',
      param: 'freq',
      detail: 'Figures of frequency M are not put together to M.',
    },
  })
})

t.test('the amounts of a series are converted by the rates of their periods', async (t) => {
  const { json } = await ask(`${series}?unit=VND&to=2024-02`)
  t.match(json.data.observations, [
    { period: '2024-01', value: 200, unit: 'VND', source: 'office', derived: { formula: 'a * b' } },
    { period: '2024-02', value: null, unit: 'VND', derived: { refused: /^No rate of 2024-02 between USD and VND/ } },
  ])
  t.match(json.meta.applied, { unit: ['VND'] })
  for (const { id, value } of json.data.observations)
    t.match((await ask(`/v1/figures/${id}`)).json.data, { id, value, unit: 'VND' })
  const first = await ask(`${series}?unit=VND&limit=1`)
  t.match((await ask(first.json.meta.next)).json.data.observations, [{ period: '2024-02', unit: 'VND' }])
  t.match((await ask(`${series}?unit=VND&format=csv`)).text.split('\r\n')[1], /convert\(/)
  t.match((await ask(`${series}?unit=USD&latest=1`)).json.data.observations, [{ value: 13, derived: undefined }])
})

t.test('what is no amount is not converted, nor what is made of amounts', async (t) => {
  const no = { status: 400, code: 'NOT_DERIVABLE', param: 'unit' }
  const growth = '/v1/series/Q.TRADE_GROWTH.VNM.CHN._T.PERCENT?unit=VND'
  t.match(await refused(growth), { ...no, detail: 'unit converts amounts; TRADE_GROWTH in PERCENT is none.' })
  t.match(await refused('/v1/series/M.EXCHANGE_RATE.VNM._Z._Z.VND?unit=USD'), { ...no, detail: /in VND is none\.$/ })
  t.match(await refused(`${series}?unit=VND&transform=share`), {
    ...no,
    detail: 'A share is the same in every currency.',
  })
  t.match(await refused(`${series}?unit=PERSONS`), { status: 400, code: 'UNKNOWN_CODE', param: 'unit' })
})

t.test('amounts are put together, then converted, then transformed', async (t) => {
  const inDong = await ask(`${series}?unit=VND&aggregate=sum&freq=Q&period=2024-Q1`)
  t.match(inDong.json.data.observations, [{ freq: 'Q', period: '2024-Q1', value: 825, unit: 'VND' }])
  t.match(inDong.json.meta.applied, { unit: ['VND'], aggregate: 'sum' })
  const logs = await ask(`${series}?unit=VND&transform=log&candidates=all&period=2024-01`)
  t.match(logs.json.data.observations, [
    { value: Math.log(200), source: 'office' },
    { value: Math.log(20), source: 'paper,office' },
  ])
  const change = await ask(`${pair}&freq=Q&aggregate=sum&unit=VND&transform=change`)
  t.match(change.json.data[0], { period: '2024-Q1', exports: { value: null, unit: 'VND' } })
  const level = await ask(`${pair}&freq=M&unit=VND&transform=log&period=2024-01`)
  t.match(level.json.data, [{ exports: { value: Math.log(200) }, imports: { value: Math.log(80) } }])
  const sources = await ask(`${pair}&freq=M&unit=VND&transform=log&period=2024-01&candidates=all`)
  t.match(sources.json.data, [{ exports: { value: Math.log(200) } }, { exports: { value: Math.log(20) } }])
  for (const { id, value } of [...logs.json.data.observations, level.json.data[0].exports])
    t.match((await ask(`/v1/figures/${id}`)).json.data, { id, value })
})
