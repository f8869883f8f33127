import t from 'tap'
import { appUnderTest } from '../app.js'
import { parseCsv } from '../formats/parse/csv.js'

const { ask } = await appUnderTest()
const cost = 'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND'
const total = 'A.TRADE.VNM.CHN._T.USD'
const growth = 'A.TRADE_GROWTH.VNM.CHN._T.PERCENT'

t.test('several series come in one answer, in the order asked for, each with its observations', async (t) => {
  const { json } = await ask(`/v1/series?series=${total},${cost}`)
  t.match(json.data, [
    {
      key: total,
      first: '2024',
      last: '2024',
      periods: 1,
      sources: ['techgeekwire-2025'],
      observations: [{ value: 260650000000 }],
    },
    { key: cost, first: '2010', last: '2019', observations: [{ period: '2010' }, { period: '2019' }] },
  ])
  t.same(json.meta.applied, { series: [total, cost] })
  for (const key of [total, cost]) {
    const { json: alone } = await ask(`/v1/series/${key}`)
    t.same(
      json.data.find((one: { key: string }) => one.key === key),
      alone.data,
      'as the series alone has it',
    )
  }
})

t.test('flat faces have a row a figure', async (t) => {
  const { bytes } = await ask(`/v1/series?series=${total},${cost}&format=csv`)
  t.same(
    parseCsv(bytes).map(({ period }) => period),
    ['2010', '2019', '2024'],
  )
})

t.test('a series without observations then has none, but says what it covers', async (t) => {
  const { json } = await ask(`/v1/series?series=${total},${cost}&period=2010`)
  t.match(json.data, [{ key: total, last: '2024', observations: [] }, { observations: [{ period: '2010' }] }])
  const early = await ask(`/v1/series?series=${total}&as_of=2025-01-01`)
  t.match(early.json, { data: [{ key: total, first: null, last: null, periods: 0, sources: [], observations: [] }] })
  t.equal(early.json.meta.empty_because, 'not_known_yet')
})

t.test('a page of observations leads to the next', async (t) => {
  const first = await ask(`/v1/series?series=${cost},${total}&limit=1`)
  t.match(first.json.data, [{ observations: [{ period: '2010' }] }, { observations: [] }])
  const second = await ask(first.json.meta.next)
  t.match(second.json.data, [{ observations: [{ period: '2019' }] }, { observations: [] }])
  t.match((await ask(second.json.meta.next)).json.data, [{ observations: [] }, { observations: [{ period: '2024' }] }])
})

t.test('what is reckoned of a series stands with it', async (t) => {
  const { json } = await ask(`/v1/series?series=${cost},${total}&transform=percent_change`)
  t.match(json.data, [
    { key: cost, observations: [{ unit: 'PERCENT' }, {}] },
    { key: total, observations: [{}] },
  ])
  const logs = await ask(`/v1/series?series=${growth},${total}&transform=log`)
  t.match(logs.json.data, [{ observations: [{ period: '2024' }] }, { observations: [{ period: '2024' }] }])
})

t.test('a key that no figure has is refused, with the one probably meant', async (t) => {
  const refused = await ask(`/v1/series?series=${total},A.TRADE.VNM.CHM._T.USD`)
  t.equal(refused.status, 400)
  t.match(refused.json, { code: 'UNKNOWN_CODE', param: 'series', did_you_mean: total })
  const none = await ask('/v1/series?series=TRADE')
  t.match(none.json, { code: 'UNKNOWN_CODE', param: 'series', detail: 'series has "TRADE"; no figure has that key.' })
  t.notOk('did_you_mean' in none.json)
})

t.test('words of the one question do nothing in the other, and are refused', async (t) => {
  t.match(await ask(`/v1/series?series=${total}&indicator=TRADE`), {
    status: 400,
    json: { code: 'UNKNOWN_PARAMETER', param: 'indicator', detail: 'indicator does nothing beside series.' },
  })
  t.match(await ask('/v1/series?indicator=TRADE&latest=1'), {
    status: 400,
    json: { code: 'UNKNOWN_PARAMETER', param: 'latest', detail: 'latest does nothing without series.' },
  })
})
