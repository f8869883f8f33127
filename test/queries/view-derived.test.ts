import { parse } from 'csv-parse/sync'
import t from 'tap'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const yearly = (indicator: string, value: string, unit: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator, freq: 'A', period: '2022', value, unit, ...more },
})
const trade = (indicator: string, value: string, more: MadeRow = {}) =>
  yearly(indicator, value, 'USD', { partner: 'THA', product: '_T', ...more })
const stock = (partner: string, value: string, unit = 'USD') => yearly('FDI_REGISTERED_STOCK', value, unit, { partner })

const mys = { partner: 'MYS' }

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...[trade('EXPORTS', '30'), trade('IMPORTS', '20'), trade('TRADE', '40', { period: '2021' })],
      ...[trade('EXPORTS', '70', { unit: 'CNY', partner: 'KHM' }), trade('EXPORTS', '5', { partner: 'LAO' })],
      ...[
        yearly('GDP', '200', 'USD'),
        yearly('GDP_GROWTH', '5', 'PERCENT'),
        yearly('GDP', '300', 'USD', { period: '2023' }),
      ],
      ...[trade('EXPORTS', '30', mys), trade('IMPORTS', '20', mys), trade('TRADE', '51', { ...mys, status: 'E' })],
      ...[stock('JPN', '10'), stock('KOR', '30'), stock('W00', '80')],
    ],
  },
  {
    source: 'census',
    vintage: '2025-09-01',
    rows: [
      ...[
        yearly('POPULATION', '4', 'PERSONS'),
        yearly('EXCHANGE_RATE', '20000', 'VND'),
        yearly('EXCHANGE_RATE', '7', 'CNY'),
      ],
      yearly('EXCHANGE_RATE_END', '25000', 'VND'),
    ],
  },
])

const data = async (path: string) => (await ask(path)).json.data
const pair = '/v1/trade/bilateral?reporter=VNM&partner=THA'

t.test('a balance is always told, other figures where they are asked to be derived', async (t) => {
  const [plain, ...none] = await data(`${pair}&period=2022`)
  t.same(none, [])
  t.match(plain, { total: null, growth: null, rank: null, exports: { value: 30 } })
  t.match(plain.balance, { value: 10, unit: 'USD', derived: { formula: 'a - b' } })
  const [derived] = await data(`${pair}&period=2022&derive=true`)
  t.match(derived, { total: { value: 50, derived: { formula: 'a + b + ...' } }, balance: { value: 10 }, rank: null })
  t.match(derived.growth, { value: null, derived: { refused: 'A.TRADE.VNM.THA._T.USD~2022 is not known.' } })
})

t.test('what somebody states is not derived, though it is not of the status asked for', async (t) => {
  const path = '/v1/trade/bilateral?reporter=VNM&partner=MYS&derive=true'
  t.match(await data(path), [{ total: { value: 51, derived: undefined }, balance: { value: 10 } }])
  t.match(await data(`${path}&status=A`), [{ total: null, exports: { value: 30 }, balance: { value: 10 } }])
})

t.test('a balance that lacks one side says which', async (t) => {
  const [row] = await data('/v1/trade/bilateral?reporter=VNM&partner=LAO')
  t.match(row.balance, { value: null, derived: { refused: 'A.IMPORTS.VNM.LAO._T.USD~2022 is not known.' } })
})

t.test('what is derived of other periods is shown in those asked for', async (t) => {
  t.match(await data('/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2023&derive=true'), [
    { period: '2023', total: { unit: 'USD', derived: { formula: 'a / (1 + b / 100)' } } },
  ])
  const { json } = await ask(`${pair}&derive=true&latest=1`)
  t.match(json, { data: [{ period: '2022' }], meta: { total: 1, applied: { derive: true, latest: 1 } } })
  t.match(await data(`${pair}&derive=true&to=2021`), [{ period: '2021', total: { value: 40 }, balance: null }])
  t.match((await ask(`${pair}&derive=true&from=2030`)).json.meta, { empty_because: 'outside_coverage' })
})

t.test('gross domestic product per head names both sources, and both are told', async (t) => {
  const { json } = await ask('/v1/gdp?area=VNM&period=2022&derive=true')
  t.match(json.data, [
    { level: { value: 200 }, growth: { value: 5 }, per_capita: { value: 50, source: 'office,census' } },
  ])
  t.same(Object.keys(json.sources).toSorted(), ['census', 'office'])
  const then = await data('/v1/gdp?area=VNM&period=2022&derive=true&as_of=2025-08-31')
  t.match(then[0].per_capita, {
    value: null,
    derived: { refused: 'A.POPULATION.VNM._Z._Z.PERSONS~2022 is not known.' },
  })
  const office = await data('/v1/gdp?area=VNM&period=2022&derive=true&source=office')
  t.match(office[0].per_capita, { value: null })
  const outcomes = await data('/v1/gdp?area=VNM&period=2022&derive=true&source=office&status=A')
  t.equal(outcomes[0].per_capita, null, 'what is not told has status O')
})

t.test('amounts are converted by the average rate of their period, stocks by that of its end', async (t) => {
  const [row] = await data(`${pair}&period=2022&unit=VND`)
  t.match(row.exports, { value: 600000, unit: 'VND', source: 'office,census', derived: { formula: 'a * b' } })
  t.match(row.balance, { value: 200000, unit: 'VND' })
  const [both, ...rest] = await data(`${pair}&period=2022&unit=USD,VND`)
  t.match(
    [both, ...rest],
    [
      { unit: 'USD', exports: { value: 30, derived: undefined } },
      { unit: 'VND', exports: { value: 600000 } },
    ],
  )
  const stocks = await data('/v1/fdi/rankings?host=VNM&period=2022&unit=VND')
  t.match(stocks, [
    { origin: 'KOR', value: { value: 750000, unit: 'VND' }, rank: { value: 1 }, share: { value: 37.5 } },
    { origin: 'JPN', value: { value: 250000 }, rank: { value: 2 }, share: { value: 12.5 } },
  ])
})

t.test('between two currencies an amount goes across both rates', async (t) => {
  const [row] = await data('/v1/trade/bilateral?reporter=VNM&partner=KHM&unit=VND')
  t.match(row.exports, { value: 200000, unit: 'VND', derived: { formula: 'a / b * c' } })
})

t.test('without a rate of its period an amount is not told, and what is in no currency stays', async (t) => {
  const refused = (year: string) => `No rate of ${year} between USD and VND is known.`
  t.match(await data('/v1/gdp?area=VNM&period=2023&unit=VND'), [
    { level: { value: null, status: 'O', unit: 'VND', derived: { refused: refused('2023') } }, growth: null },
  ])
  t.match(await data('/v1/gdp?area=VNM&period=2022&unit=VND&as_of=2025-08-31'), [
    { level: { value: null, derived: { refused: refused('2022') } }, growth: { value: 5 } },
  ])
})

t.test('derive and transform are asked one at a time', async (t) => {
  t.match(await ask(`${pair}&derive=true&transform=log`), {
    status: 400,
    json: { code: 'NOT_DERIVABLE', param: 'derive', detail: 'derive and transform do not go together.' },
  })
  t.match(await ask('/v1/gdp?area=VNM&transform=index'), { status: 400, json: { param: 'base' } })
})

t.test('columns and rows tell what JSON tells of derived figures, long and wide', async (t) => {
  const [row] = await data(`${pair}&period=2022&derive=true`)
  const rowsOf = async (words: string): Promise<Record<string, string>[]> =>
    parse((await ask(`${pair}&period=2022&derive=true&format=csv${words}`)).text, { columns: true })
  const long = await rowsOf('')
  const [wide = {}] = await rowsOf('&layout=wide')
  t.same(
    long.map(({ measure }) => measure),
    ['total', 'exports', 'imports', 'balance', 'growth'],
  )
  for (const line of long) {
    const measure = `${line.measure}`
    const { derived = { inputs: [] }, value, low, display } = row[measure]
    t.match(line, {
      ...{ value: String(value ?? ''), low: String(low ?? ''), display: display ?? '' },
      ...{ formula: derived.formula ?? '', inputs: derived.inputs.join(' '), refused: derived.refused ?? '' },
    })
    t.equal(wide[measure], line.value)
    for (const field of ['formula', 'inputs', 'refused']) t.equal(wide[`${measure}_${field}`], line[field])
  }
})

t.test('at a scale a derived figure keeps the digits it has', async (t) => {
  const [row] = await data('/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2023&derive=true&scale=billion')
  t.equal(row.total.display, '229.6')
  t.equal(row.total.value > 229e9, true)
})
