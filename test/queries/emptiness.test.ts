import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()

t.test(
  'an empty answer says that no such series is there, that it covers another time, or that it was not known yet',
  async (t) => {
    const questions = [
      ['/v1/gdp?area=THA', 'no_such_series'],
      ['/v1/gdp?area=VNM&period=1990', 'outside_coverage'],
      ['/v1/gdp?area=VNM&status=P', 'outside_coverage'],
      ['/v1/gdp?area=VNM&as_of=2025-05-30', 'not_known_yet'],
      ['/v1/gdp?area=VNM&period=1990&as_of=2025-05-30', 'outside_coverage'],
      ['/v1/observations?indicator=EXPORTS', 'no_such_series'],
      ['/v1/observations?indicator=TRADE&period=1990', 'outside_coverage'],
      ['/v1/observations?indicator=TRADE&as_of=2025-05-30', 'not_known_yet'],
      ['/v1/series?indicator=EXPORTS', 'no_such_series'],
    ] as const
    for (const [path, reason] of questions) {
      const { status, json } = await ask(path)
      t.equal(status, 200)
      t.same(json.data, [])
      t.match(json.meta, { empty_because: reason, total: 0, complete: true, next: null })
    }
  },
)

const hintOf = async (path: string) => (await ask(path)).json.meta.hint

t.test('the reversed pair is told where it has figures, in the words of the endpoint', async (t) => {
  t.equal(
    await hintOf('/v1/trade/bilateral?reporter=CHN&partner=VNM'),
    'The reversed pair has figures: reporter=VNM&partner=CHN.',
  )
  t.equal(
    await hintOf('/v1/observations?reporter=CHN,THA&partner=VNM'),
    'The reversed pair has figures: reporter=VNM&partner=CHN.',
    'of several pairs the one that has',
  )
  t.equal(await hintOf('/v1/fdi/rankings?host=CHN&origin=VNM'), 'The reversed pair has figures: host=VNM&origin=CHN.')
  t.equal(
    await hintOf('/v1/trade/partners?reporter=CHN&period=2024'),
    'The reversed pair has figures: reporter=VNM&partner=CHN.',
  )
})

t.test('another frequency is told where it has figures', async (t) => {
  for (const path of ['/v1/gdp?area=VNM&freq=Q', '/v1/observations?indicator=GDP_GROWTH&freq=Q'])
    t.equal(await hintOf(path), 'Another frequency has figures: ask without freq.')
})

t.test('another unit is told where it has figures', async (t) => {
  const hint = 'Another unit has figures: /v1/series tells which.'
  t.equal(await hintOf('/v1/observations?indicator=TRADE&unit=PERCENT'), hint)
  t.equal(await hintOf('/v1/observations?indicator=GDP_GROWTH&unit=VND'), hint, 'which is no amount')
  t.equal(await hintOf('/v1/observations?partner=CHN&unit=VND'), hint, 'of no indicator nothing is derived')
  t.equal(await hintOf('/v1/observations?indicator=TRADE&unit=VND&transform=log'), hint)
})

t.test('another currency is told where it can be converted', async (t) => {
  const path = '/v1/observations?indicator=TRADE&reporter=VNM&partner=CHN&unit=VND'
  t.match(await hintOf(path), /^Another currency has figures: with derive=true they are converted where a rate /)
  t.match((await ask(`${path}&derive=true&period=2024`)).json.data, [{ unit: 'VND', value: null }])
})

t.test('what is put together is told from what is stated', async (t) => {
  const path = '/v1/observations?indicator=TRADE&reporter=VNM&partner=CHN&aggregate=sum'
  t.match((await ask(`${path}&freq=A`)).json.meta, {
    empty_because: 'outside_coverage',
    hint: 'Figures of frequency A are stated: ask without aggregate.',
  })
  t.match((await ask(`${path}&freq=Q`)).json.meta, {
    empty_because: 'no_such_series',
    hint: 'Another frequency has figures: ask without freq and aggregate.',
  })
})

t.test('where nothing is near, there is no hint', async (t) => {
  for (const path of [
    '/v1/gdp?area=THA',
    '/v1/trade/bilateral?reporter=THA&partner=JPN',
    '/v1/gdp?area=VNM&period=1990',
  ])
    t.equal(await hintOf(path), undefined)
})

t.test('a page beyond the last row is empty without a reason', async (t) => {
  const { json } = await ask('/v1/observations?indicator=TRADE&limit=1')
  const last = await ask(json.meta.next)
  t.match(last.json.meta, { complete: true, empty_because: null })
})
