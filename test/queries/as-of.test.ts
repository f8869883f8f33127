import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()

t.test('a figure is known from the end of the day its source appeared, not before', async (t) => {
  const days = [
    ['2025-05-30', 0],
    ['2025-05-31', 17],
    ['2025-07-09', 17],
    ['2025-07-10', 37],
    ['2999-12-31', 37],
  ] as const
  for (const [day, count] of days) {
    const { json } = await ask(`/v1/observations?as_of=${day}`)
    t.equal(json.data.length, count, `${count} figures on ${day}`)
    t.match(json.meta, { as_of: day, total: count, empty_because: count === 0 ? 'not_known_yet' : null })
  }
})

t.test('every data endpoint is asked as known on a day', async (t) => {
  const before = '2025-05-30'
  const typed = [
    ['/v1/trade/bilateral?reporter=VNM&partner=CHN', before, '2025-05-31'],
    ['/v1/trade/partners?reporter=VNM&period=2024', before, '2025-05-31'],
    ['/v1/trade/provinces?reporter=VNM&partner=CHN', before, '2025-05-31'],
    ['/v1/fdi/rankings?host=VNM', before, '2025-05-31'],
    ['/v1/gdp?area=VNM', before, '2025-05-31'],
    ['/v1/inflation?area=VNM', '2025-07-09', '2025-07-10'],
    ['/v1/series?indicator=CPI_CHANGE_AVERAGE', '2025-07-09', '2025-07-10'],
  ]
  for (const [path, unknown, known] of typed) {
    const early = await ask(`${path}&as_of=${unknown}`)
    t.same(early.json.data, [], `${path} is empty on ${unknown}`)
    t.match(early.json.meta, { empty_because: 'not_known_yet', as_of: unknown, total: 0 })
    t.ok((await ask(`${path}&as_of=${known}`)).json.data.length > 0, `${path} has figures on ${known}`)
  }
})

t.test('a series and a figure are asked as known on a day', async (t) => {
  const key = 'A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT'
  const early = await ask(`/v1/series/${key}?as_of=2025-07-09`)
  t.match(early.json.data, { key, indicator: 'CPI_CHANGE_AVERAGE', first: null, last: null, periods: 0 })
  t.same(early.json.data.sources, [])
  t.same(early.json.data.observations, [])
  t.equal(early.json.meta.empty_because, 'not_known_yet')
  t.match((await ask(`/v1/series/${key}?as_of=2025-07-10`)).json.data, { first: '2025', last: '2025', periods: 1 })

  const figure = `/v1/figures/${key}~2025~vna-2025`
  const refused = await ask(`${figure}?as_of=2025-07-09`)
  t.match(refused, { status: 404, json: { code: 'NOT_FOUND', detail: / as known on 2025-07-09\.$/ } })
  t.match((await ask(`${figure}?as_of=2025-07-10`)).json, { data: { value: 3.4 }, meta: { as_of: '2025-07-10' } })
})

t.test('the vintage told of a source is that of its newest release by then', async (t) => {
  const { json } = await ask('/v1/gdp?area=VNM&as_of=2025-05-31')
  t.equal(json.sources['techgeekwire-2025'].published, '2025-05')
})

t.test('what is no day is refused', async (t) => {
  for (const day of ['2025-02-30', '2025-13-01', '0000-01-01']) {
    const { status, json } = await ask(`/v1/gdp?area=VNM&as_of=${day}`)
    t.equal(status, 400)
    t.match(json, { code: 'MALFORMED_PARAMETER', param: 'as_of', detail: `as_of has "${day}", which is no day.` })
  }
  for (const day of ['2025', 'yesterday', '2025-7-1', '2025-07-10T00:00:00Z'])
    t.match(await ask(`/v1/gdp?area=VNM&as_of=${day}`), { status: 400, json: { code: 'MALFORMED_PARAMETER' } })
})
