import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()
const pair = '/v1/trade/bilateral?reporter=VNM&partner=CHN'

t.test(
  'trade between Viet Nam and China in 2024: total, growth and rank, and null for what nobody states',
  async (t) => {
    const { status, json } = await ask(`${pair}&period=2024`)
    t.equal(status, 200)
    t.equal(json.data.length, 1)
    const [row] = json.data
    const source = 'techgeekwire-2025'
    t.match(row, { reporter: 'VNM', partner: 'CHN', period: '2024', exports: null, imports: null, balance: null })
    t.match(row.total, {
      id: 'A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025',
      value: 260650000000,
      unit: 'USD',
      low: 260645000000,
      high: 260655000000,
      digits: 5,
      qualifier: null,
      status: 'A',
      nature: null,
      compiler: null,
      source,
      known: '2025-05-31',
    })
    t.match(row.growth, { value: 13.5, unit: 'PERCENT', low: 13.45, high: 13.55, digits: 3, base: '2023', source })
    t.match(row.rank, { value: 1, unit: 'RANK', low: 1, high: 1, digits: null, source })
    t.match(json.meta.applied, { reporter: ['VNM'], partner: ['CHN'], period: ['2024'] })
    t.match(json.labels, { VNM: 'Vietnam', CHN: 'China', USD: 'US dollar' })
    t.match(json.sources[source], { publisher: 'TechGeekWire', published: '2025-05', licence: null })
  },
)

t.test('a province is a partner of its own, never a part of its country', async (t) => {
  const { json } = await ask('/v1/trade/bilateral?reporter=VNM&partner=CN-GD')
  t.equal(json.data.length, 1)
  t.match(json.data[0], { partner: 'CN-GD', total: { value: 56300000000 }, rank: { value: 1 }, growth: null })
  const both = await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN,CN-GD')
  t.same(
    both.json.data.map(({ partner }: { partner: string }) => partner),
    ['CHN', 'CN-GD'],
  )
})

t.test('partners of Viet Nam in 2024 are ranked, countries beside countries', async (t) => {
  const { json } = await ask('/v1/trade/partners?reporter=VNM&period=2024')
  t.equal(json.data.length, 1, 'Guangdong is no country')
  t.match(json.data[0], {
    reporter: 'VNM',
    partner: 'CHN',
    period: '2024',
    rank: { value: 1 },
    value: { value: 260650000000 },
    share: {
      id: 'share(A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025,A.TRADE.VNM.W00._T.USD~2024~techgeekwire-2025)',
      value: null,
      status: 'O',
      out_of: 1,
      derived: {
        formula: 'a / b * 100',
        refused: 'A.TRADE.VNM.W00._T.USD~2024~techgeekwire-2025 is not known.',
      },
    },
  })
  t.notOk('derived' in json.data[0].rank, 'the source states the rank')
  t.equal(json.meta.applied.by, 'total')
  const exports = await ask('/v1/trade/partners?reporter=VNM&period=2024&by=exports')
  t.same(exports.json.data, [], 'nobody states how partners rank by exports')
  t.equal(exports.json.meta.applied.by, 'exports')
})

t.test('partners are ranked in one period', async (t) => {
  const several = await ask('/v1/trade/partners?reporter=VNM&period=2023,2024')
  t.match(several, { status: 400, json: { code: 'MALFORMED_PARAMETER', param: 'period' } })
  const missing = await ask('/v1/trade/partners?reporter=VNM')
  t.match(missing, { status: 400, json: { code: 'MISSING_PARAMETER', param: 'period' } })
  t.match(await ask('/v1/trade/partners?reporter=VNM&period=2024&from=2020'), {
    status: 400,
    json: { code: 'UNKNOWN_PARAMETER', param: 'from' },
  })
})

t.test('Guangdong in the trade of Viet Nam and China: total, share and rank', async (t) => {
  const { json } = await ask('/v1/trade/provinces?reporter=VNM&partner=CHN&period=2024')
  t.equal(json.data.length, 1)
  t.match(json.data[0], {
    reporter: 'VNM',
    partner: 'CHN',
    province: 'CN-GD',
    period: '2024',
    total: { value: 56300000000, low: 56250000000, high: 56350000000, digits: 3 },
    share: { value: 21, unit: 'PERCENT', low: 20.5, high: 21.5 },
    rank: { value: 1, unit: 'RANK' },
  })
  t.equal(json.meta.applied.side, 'partner')
})

t.test('no province of the reporter is told in the trade of the pair', async (t) => {
  const { json } = await ask('/v1/trade/provinces?reporter=VNM&partner=CHN&side=reporter')
  t.same(json.data, [])
  t.match(json.meta, { empty_because: 'no_such_series', applied: { side: 'reporter' } })
})

t.test('amounts are answered in US dollars, or in the currency asked for', async (t) => {
  const dong = await ask(`${pair}&unit=VND`)
  const refused = 'No rate of 2024 between USD and VND is known.'
  t.match(dong.json.data, [
    { total: { value: null, derived: { refused } }, growth: { value: 13.5 }, rank: { value: 1 } },
  ])
  const two = await ask(`${pair}&unit=USD,VND`)
  t.match(two.json.data, [
    { unit: 'USD', total: { value: 260650000000 } },
    { unit: 'VND', total: { value: null } },
  ])
  t.match(await ask(`${pair}&unit=PERCENT`), {
    status: 400,
    json: {
      code: 'UNKNOWN_CODE',
      param: 'unit',
      detail: 'unit has PERCENT, which is no currency; here it says in which currency amounts are answered.',
    },
  })
})

t.test('several frequencies and all sources are told in the rows', async (t) => {
  const { json } = await ask(`${pair}&freq=A,M&candidates=all`)
  t.equal(json.data.length, 1)
  t.match(json.data[0], { freq: 'A', source: 'techgeekwire-2025', total: { value: 260650000000 } })
  t.match(json.meta.applied, { freq: ['A', 'M'], candidates: 'all' })
})

t.test('there is no default area: what is missing is told', async (t) => {
  const missing = [
    ['/v1/trade/bilateral?partner=CHN', 'reporter'],
    ['/v1/trade/bilateral?reporter=VNM', 'partner'],
    ['/v1/trade/partners?period=2024', 'reporter'],
    ['/v1/trade/provinces?reporter=VNM', 'partner'],
    ['/v1/fdi/rankings', 'host'],
    ['/v1/gdp', 'area'],
    ['/v1/inflation', 'area'],
  ] as const
  for (const [path, param] of missing) {
    const { status, json } = await ask(path)
    t.equal(status, 400)
    t.match(json, { code: 'MISSING_PARAMETER', param, detail: `${param} is required, for example ${param}=` })
  }
})
