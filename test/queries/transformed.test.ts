import t from 'tap'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const trade = (period: string, value: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator: 'TRADE', freq: 'A', partner: 'CHN', product: '_T', unit: 'USD', period, value, ...more },
})
const prices = (period: string, value: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator: 'CPI', unit: 'INDEX', base: '2019', period, value, ...more },
})
const crossings = (period: string, value: string): MadeRow => ({
  ...{ indicator: 'BORDER_CROSSINGS', freq: '_O', reporter: 'VN-09_HUU_NGHI', product: '_T', unit: 'PERSONS' },
  ...{ period, value },
})
const heads = { indicator: 'POPULATION', freq: 'A', unit: 'PERSONS', period: '2021' }

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...[trade('2021', '200', { low: '150', high: '250', digits: '1' }), trade('2022', '250'), trade('2020', '100')],
      ...[trade('2021', '400', { partner: 'W00' }), trade('2021', '-5', { partner: 'THA' })],
      ...[prices('2023-01', '110'), prices('2024-01', '121'), prices('2024-02', '122', { base: '2024' })],
      ...[crossings('2024-01/2024-05', '30'), crossings('2023-01/2023-05', '20')],
    ],
  },
  { source: 'office', vintage: '2025-09-01', rows: [trade('2023', '300'), trade('2020', '50')] },
  { source: 'paper', rows: [trade('2019', '80'), trade('2021', '999')] },
  { source: 'census', vintage: '2025-10-01', rows: [{ ...heads, value: '4' }] },
])

const question = '/v1/observations?indicator=TRADE&reporter=VNM&partner=CHN&to=2023'
type Shown = Record<string, unknown> & {
  period: string
  status: string
  value: number | null
  derived: { refused?: string }
}
const shown = async (path: string): Promise<Shown[]> => (await ask(path)).json.data
const refusal = (rows: Shown[], period: string) => rows.find((row) => row.period === period)?.derived.refused

t.test('a change stands in the place of each figure, with the interval of both ends', async (t) => {
  const rows = await shown(`${question}&transform=change&as_of=2025-08-31`)
  t.match(rows, [
    { period: '2019', value: null },
    { period: '2020', value: null },
    { period: '2021', value: 100, low: 50, high: 150, unit: 'USD', source: 'office', known: '2025-08-01' },
    { period: '2022', value: 50, low: 0, high: 100 },
  ])
  const ids = ['A.TRADE.VNM.CHN._T.USD~2021~office', 'A.TRADE.VNM.CHN._T.USD~2020~office']
  t.match(rows[2], { id: `change(${ids})`, literal: null, derived: { formula: 'a - b', inputs: ids } })
})

t.test(
  'both ends come of one source as it has them on the day of the later, else there is no value and it is said why',
  async (t) => {
    const rows = await shown(`${question}&transform=percent_change`)
    t.equal(refusal(rows, '2019'), 'A.TRADE.VNM.CHN._T.USD~2018~paper is not known.')
    t.equal(refusal(rows, '2020'), 'A.TRADE.VNM.CHN._T.USD~2019~office is not known.', 'that of the paper is not taken')
    t.match(rows[2], { period: '2021', value: 300, known: '2025-09-01' }, 'on a base that was revised')
    t.match(rows[4], { period: '2023', value: 20, known: '2025-09-01' }, 'from a year that stands as it was')
    t.match(rows[3], { period: '2022', value: 25, low: 0, display: '30' })
    const then = await shown(`${question}&transform=percent_change&as_of=2025-08-31&period=2021`)
    t.match(then, [{ value: 100, known: '2025-08-01' }])
  },
)

t.test('a year before is the same month, quarter or interval of that year', async (t) => {
  const months = await shown('/v1/observations?indicator=CPI&transform=percent_change_year')
  t.equal(refusal(months, '2024-02'), 'M.CPI.VNM._Z._Z.INDEX~2023-02~office is not known.')
  t.match(months[1], { period: '2024-01', value: 10, unit: 'PERCENT' })
  const intervals = await shown('/v1/observations?indicator=BORDER_CROSSINGS&product=_T&transform=percent_change_year')
  t.match(
    intervals.find(({ period }) => period === '2024-01/2024-05'),
    { value: 50 },
  )
  t.equal(refusal(intervals, '2025-01/..'), '2025-01/.. has no counterpart before it to be compared with.')
})

t.test('an index is 100 in its base, and indices of two bases are not compared', async (t) => {
  const rows = await shown(`${question}&transform=index&base=2021&from=2021`)
  t.match(rows, [{ value: 100, unit: 'INDEX' }, { value: 125 }, { period: '2023', value: 150 }])
  const months = await shown('/v1/observations?indicator=CPI&transform=index&base=2023-01&from=2024')
  t.match(months, [{ value: 110 }, { value: null, derived: { refused: /has the base 2024 and .* the base 2019\.$/ } }])
  t.match((await ask(`${question}&transform=index&base=2021&limit=1`)).json.meta.applied, { base: '2021' })
})

t.test('logarithms, yearly rates and shares', async (t) => {
  const [log] = await shown(`${question}&transform=log&period=2022`)
  t.match(log, { unit: 'LOGARITHM' })
  t.ok(Math.abs(Number(log?.value) - Math.log(250)) < 1e-9)
  t.match(await shown(`${question}&transform=compounded_annual_rate&period=2022`), [{ value: 25, unit: 'PERCENT' }])
  const shares = await shown('/v1/observations?indicator=TRADE&transform=share&period=2021')
  t.match(shares, [
    { partner: 'CHN', value: 50, low: 37.5, high: 62.5, unit: 'PERCENT' },
    { partner: 'THA', value: -1.25 },
    { partner: 'W00', value: null, derived: { refused: 'W00 is part of no area we know.' } },
  ])
  const [negative] = await shown('/v1/observations?indicator=TRADE&partner=THA&transform=log')
  t.match(negative, { value: null, derived: { refused: 'ln(a) cannot be told of these values.' } })
})

t.test('a figure per head names the source of both', async (t) => {
  const { json } = await ask(`${question}&transform=per_capita&period=2021,2022`)
  t.match(json.data, [
    { value: 50, unit: 'USD', source: 'office,census', known: '2025-10-01' },
    { value: null, derived: { refused: 'A.POPULATION.VNM._Z._Z.PERSONS~2022~office is not known.' } },
  ])
  t.same(Object.keys(json.sources).toSorted(), ['census', 'office'])
})

t.test('a rank is not transformed', async (t) => {
  const [rank] = await shown('/v1/observations?indicator=TRADE_RANK&partner=CHN&transform=change')
  t.match(rank?.derived.refused, /^TRADE_RANK has the measure rank; change makes sense only of: /)
})

t.test('a series and a typed endpoint are transformed alike', async (t) => {
  const series = await ask('/v1/series/A.TRADE.VNM.CHN._T.USD?transform=percent_change&period=2022')
  t.match(series.json.data.observations, [{ value: 25, period: '2022' }])
  const pair = await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&transform=percent_change&period=2022')
  t.match(pair.json.data, [{ total: { value: 25, unit: 'PERCENT', derived: { formula: '(a / b - 1) * 100' } } }])
  const two = await ask(
    '/v1/trade/bilateral?reporter=VNM&partner=CHN&transform=percent_change&period=2022&unit=VND,USD',
  )
  t.match(
    two.json.data,
    [
      { unit: 'USD', total: { value: 25 } },
      { unit: 'VND', total: { value: null } },
    ],
    'in the row of its currency',
  )
  const dong = await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&transform=percent_change&period=2022&unit=VND')
  const refused = 'No rate of 2022 between USD and VND is known.'
  t.match(dong.json.data, [{ total: { value: null, derived: { refused } } }], 'growth in dollars is none in dong')
})

t.test('every source is transformed by itself', async (t) => {
  const rows = await shown(`${question}&transform=log&period=2021&candidates=all`)
  t.same(
    rows.map(({ source }) => source),
    ['office', 'paper'],
  )
})

t.test('pages of transformed figures hold every figure once', async (t) => {
  const first = await ask(`${question}&transform=log&limit=3`)
  t.equal(first.json.meta.total, 5)
  const second = await ask(first.json.meta.next)
  t.same(
    [...first.json.data, ...second.json.data].map(({ period }) => period),
    ['2019', '2020', '2021', '2022', '2023'],
  )
})

t.test('the status asked for is that of what is answered', async (t) => {
  const all = await shown(`${question}&transform=percent_change`)
  for (const status of ['A', 'O']) {
    const some = await shown(`${question}&transform=percent_change&status=${status}`)
    t.same(
      some,
      all.filter((row) => row.status === status),
      status,
    )
    t.ok(some.length > 0)
  }
  const typed = await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&transform=percent_change&status=O')
  for (const { total } of typed.json.data) t.equal(total.status, 'O')
  t.ok(typed.json.data.length > 0)
})

t.test('what a typed endpoint does not show it may be derived of', async (t) => {
  const { data } = (await ask('/v1/inflation?area=VNM&freq=M&derive=true&period=2024-01')).json
  t.match(data, [{ period: '2024-01', year_on_year: { value: 10, derived: { formula: '(a / b - 1) * 100' } } }])
})
