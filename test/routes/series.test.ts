import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()

t.test('series are listed with what they cover', async (t) => {
  const { json } = await ask('/v1/series?reporter=VN-SG_METRO_2&indicator=PROJECT_COST')
  const of = { indicator: 'PROJECT_COST', reporter: 'VN-SG_METRO_2', partner: '_Z', product: '_Z', freq: 'A' }
  const covered = { first: '2010', last: '2019', periods: 2, sources: ['vna-2025'] }
  t.same(json.data, [
    { key: 'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.USD', ...of, unit: 'USD', ...covered },
    { key: 'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND', ...of, unit: 'VND', ...covered },
  ])
  t.match(json.meta, { total: 2, applied: { reporter: ['VN-SG_METRO_2'], indicator: ['PROJECT_COST'] } })
})

t.test('series are filtered by the codes of their key, frequency and source', async (t) => {
  const questions = [
    ['partner=CN', 6],
    ['freq=_O', 6],
    ['freq=M,S', 8],
    ['unit=USD', 4],
    ['product=SMALL_BANKS', 2],
    ['source=techgeekwire-2025', 17],
    ['as_of=2025-07-09', 17],
  ] as const
  for (const [words, n] of questions) t.equal((await ask(`/v1/series?${words}`)).json.meta.total, n, words)
})

t.test('one series is answered with its observations by period', async (t) => {
  const key = 'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND'
  const { json } = await ask(`/v1/series/${key}`)
  t.match(json.data, { key, unit: 'VND', first: '2010', last: '2019', periods: 2, sources: ['vna-2025'] })
  t.match(json.data.observations, [
    { period: '2010', value: 26000000000000, low: 25500000000000, high: 26500000000000, literal: '26 trillion VND' },
    { period: '2019', value: 47900000000000, low: 47800000000000, high: 47900000000000, qualifier: 'nearly' },
  ])
  const narrowed = await ask(`/v1/series/${key}?latest=1&sort=-period`)
  t.match(narrowed.json.data, { periods: 2, observations: [{ period: '2019' }] }, 'what it covers stays told')
})

t.test('a series of another source is empty and says so', async (t) => {
  const { json } = await ask('/v1/series/A.GDP_GROWTH.VNM._Z._Z.PERCENT?source=vna-2025')
  t.match(json.data, { first: null, last: null, periods: 0, sources: [], observations: [] })
  t.equal(json.meta.empty_because, 'no_such_series')
})

t.test('a key that leads nowhere is told the series probably meant', async (t) => {
  const lost = await ask('/v1/series/A.GDP_GROWTH.VNN._Z._Z.PERCENT')
  t.match(lost, {
    status: 404,
    json: {
      code: 'NOT_FOUND',
      detail: 'No figure has the key A.GDP_GROWTH.VNN._Z._Z.PERCENT.',
      did_you_mean: 'A.GDP_GROWTH.VNM._Z._Z.PERCENT',
    },
  })
  const none = await ask('/v1/series/A.EXPORTS.VNM.CHN._T.USD')
  t.match(none, { status: 404, json: { code: 'NOT_FOUND', hint: 'The series are listed at /v1/series.' } })
  t.notOk('did_you_mean' in none.json)
  t.match(await ask('/v1/series/GDP'), {
    status: 404,
    json: { detail: '"GDP" is no key of a series, which is FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT.' },
  })
})

t.test('a figure is found by its id alone', async (t) => {
  const good = 'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025'
  const { json } = await ask(`/v1/figures/${good}`)
  t.match(json.data, { id: good, indicator: 'GDP_GROWTH', period: '2024', release: 'techgeekwire-2025~2025-05' })
  t.match(json.data.evidence, { literal: '7.09%', start: 3238, end: 3243, published: '2025-05' })
  t.match(json.data.evidence, { published_certainty: 'inferred', worded: false })
  t.same(json.data.others, [])
  t.match(json.meta, { applied: { id: good }, total: 1 })
  const open = '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS~2025-01--..~vna-2025'
  t.match((await ask(`/v1/figures/${open}`)).json.data, {
    id: open,
    period: '2025-01/..',
    literal: 'over 1.24 million',
  })
})

t.test('an id that leads nowhere is no figure', async (t) => {
  const ids = [
    'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2023~techgeekwire-2025',
    'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~vna-2025',
    'Q.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025',
  ]
  for (const id of ids) {
    const { status, json } = await ask(`/v1/figures/${id}`)
    t.equal(status, 404)
    t.match(json, { code: 'NOT_FOUND', detail: `There is no figure ${id}.` })
  }
  for (const id of ['GDP', 'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024', 'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024-13~vna-2025'])
    t.match(await ask(`/v1/figures/${id}`), { status: 404, json: { detail: `"${id}" is no id of a figure.` } })
})
