import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()

t.test('origins of FDI in Viet Nam are ranked in every list where none is asked, and rows say which', async (t) => {
  const { json } = await ask('/v1/fdi/rankings?host=VNM&period=2024')
  t.equal(json.data.length, 2)
  const [projects, capital] = json.data
  t.match(projects, { host: 'VNM', origin: 'CHN', period: '2024', by: 'projects', basis: 'flow' })
  t.match(projects, { rank: { value: 1 }, value: null, share: null })
  t.match(capital, { host: 'VNM', origin: 'CHN', period: '2024', by: 'registered_capital', basis: 'stock' })
  t.match(capital, { rank: { value: 6, low: 6, high: 6, digits: null }, value: null, share: null })
})

t.test('one list is chosen by what ranks and by stock or flow', async (t) => {
  const lists = [
    ['by=registered_capital', 6],
    ['basis=stock', 6],
    ['by=projects', 1],
    ['basis=flow', 1],
    ['by=projects&basis=flow', 1],
  ] as const
  for (const [words, rank] of lists) {
    const { json } = await ask(`/v1/fdi/rankings?host=VNM&${words}`)
    t.equal(json.data.length, 1)
    t.equal(json.data[0].rank.value, rank, words)
    t.match(json.meta.applied, Object.fromEntries(new URLSearchParams(words)))
  }
  const none = await ask('/v1/fdi/rankings?host=VNM&by=disbursed_capital')
  t.match(none.json, { data: [], meta: { empty_because: 'no_such_series' } })
})

t.test('rankings are in order of rank, or as sort says', async (t) => {
  const ranks = async (sort: string) => {
    const { json } = await ask(`/v1/fdi/rankings?host=VNM&sort=${sort}`)
    return json.data.map(({ rank }: { rank: { value: number } }) => rank.value)
  }
  t.same(await ranks('rank'), [1, 6])
  t.same(await ranks('-rank'), [6, 1])
  t.match(await ask('/v1/fdi/rankings?host=VNM&sort=origin'), {
    status: 400,
    json: { code: 'UNKNOWN_VALUE', param: 'sort', allowed: ['period', '-period', 'rank', '-rank'] },
  })
})

t.test('only the origins asked for are ranked, provinces never beside countries', async (t) => {
  t.equal((await ask('/v1/fdi/rankings?host=VNM&origin=CHN,JPN')).json.data.length, 2)
  t.same((await ask('/v1/fdi/rankings?host=VNM&origin=JPN')).json.data, [])
  t.same((await ask('/v1/fdi/rankings?host=VNM&origin=CN-GD')).json.data, [])
})

t.test('GDP of Viet Nam grew by 7.09 per cent in 2024; level and per head are stated by nobody', async (t) => {
  const { json } = await ask('/v1/gdp?area=VNM&period=2024')
  t.equal(json.data.length, 1)
  t.match(json.data[0], {
    area: 'VNM',
    period: '2024',
    growth: {
      id: 'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025',
      value: 7.09,
      unit: 'PERCENT',
      low: 7.085,
      high: 7.095,
      digits: 3,
      status: 'A',
      printed: '7.09',
    },
    level: null,
    per_capita: null,
  })
})

t.test('the forecast of average inflation in 2025 and the assumption behind it are flagged', async (t) => {
  const { json } = await ask('/v1/inflation?area=VNM')
  t.equal(json.data.length, 2)
  const [year, half] = json.data
  t.match(year, { area: 'VNM', period: '2025', year_on_year: null, month_on_month: null })
  t.match(year.average, { value: 3.4, low: 3.35, high: 3.45, status: 'F', nature: 'forecast', known: '2025-07-10' })
  t.match(half, { area: 'VNM', period: '2025-S2', average: null, year_on_year: null })
  t.match(half.month_on_month, { value: 0.27, low: 0.265, high: 0.275, status: 'F', nature: 'assumption' })
  t.match(half.month_on_month.id, /^S\.CPI_CHANGE_MONTH_MEAN\./)
})

t.test('typed endpoints are narrowed by time, frequency, status and source', async (t) => {
  const questions = [
    ['period=2025', ['2025']],
    ['period=2025,2025-S2', ['2025', '2025-S2']],
    ['period=2025-07/2025-12', ['2025-S2']],
    ['from=2025-07', ['2025-S2']],
    ['to=2025', ['2025', '2025-S2']],
    ['to=2024', []],
    ['freq=A', ['2025']],
    ['latest=1&freq=S', ['2025-S2']],
    ['status=F', ['2025', '2025-S2']],
    ['status=A', []],
    ['source=vna-2025', ['2025', '2025-S2']],
    ['source=techgeekwire-2025', []],
    ['sort=-period', ['2025-S2', '2025']],
  ] as const
  for (const [words, periods] of questions) {
    const { json } = await ask(`/v1/inflation?area=VNM&${words}`)
    t.same(
      json.data.map(({ period }: { period: string }) => period),
      periods,
      words,
    )
  }
})

t.test('the same area is meant by its alpha-2, alpha-3 and M49 codes', async (t) => {
  for (const code of ['VN', 'VNM', '704']) {
    const { json } = await ask(`/v1/gdp?area=${code}`)
    t.equal(json.data[0].area, 'VNM')
    t.same(json.meta.applied.area, ['VNM'], `${code} is answered with the canonical code`)
  }
  t.same((await ask('/v1/gdp?area=VN,704,VNM')).json.meta.applied.area, ['VNM'])
})

t.test('a group stands for its members on the day that is asked about', async (t) => {
  const members = async (words: string) =>
    (await ask(`/v1/gdp?area=ASEAN${words}`)).json.meta.applied.area.toSorted().join(' ')
  t.equal(await members(''), 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM')
  t.equal(await members('&as_of=2025-05-31'), 'BRN IDN KHM LAO MMR MYS PHL SGP THA VNM', 'before Timor-Leste joined')
  t.equal((await ask('/v1/gdp?area=ASEAN&as_of=2025-05-31')).json.data[0].growth.value, 7.09)
})

t.test('what shows no amounts takes no currency', async (t) => {
  const { status, json } = await ask('/v1/inflation?area=VNM&unit=EUR')
  t.match({ status, ...json }, { status: 400, code: 'UNKNOWN_PARAMETER', param: 'unit' })
  t.equal((await ask('/v1/gdp?area=VNM&unit=EUR')).status, 200)
})
