import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { limits } from '../../src/model/limits.js'
import { selectionOf } from '../../src/model/selection.js'
import { checkList } from '../../src/queries/check-list.js'
import { ratesOf } from '../../src/queries/rates.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const shipped = codeListsIn()
const office = {
  ...{ key: 'office', title: 'Office', publisher: 'Office', language: 'en', licence: 'CC-BY-4.0' },
  ...{ attribution: 'After Office', url: null, kind: 'data_set' as const, standing: 1 as const },
}
const yearly = { freq: 'A', partner: 'CHN', product: '_T' }
const rate = (period: string, value: string) => ({
  ...yearly,
  partner: '_Z',
  product: '_Z',
  indicator: 'EXCHANGE_RATE',
  unit: 'VND',
  period,
  value,
})
const trade = (period: string, value: string) => ({ ...yearly, indicator: 'TRADE', unit: 'USD', period, value })
const release = {
  source: 'office',
  vintage: '2025-08-01',
  rows: [
    rate('2010', '18612.9'),
    rate('2019', '23050.2'),
    { ...yearly, indicator: 'TRADE_RANK_STREAK', unit: 'YEARS', period: '2016', value: '13' },
    trade('2023', '200'),
    trade('2024', '227'),
    { ...yearly, indicator: 'TRADE_GROWTH', unit: 'PERCENT', period: '2024', value: '13.5' },
  ],
}
const later = { source: 'office', vintage: '2025-09-01', rows: [rate('2025', '26150')] }

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const folders = [release, later].map((one) => madeRelease(join(folder, one.vintage), one))
await load(database.writer, { ...shipped, sources: [...shipped.sources, office] }, folders)

const outcomes = (json: { data: { verdict: string; explained_by: string | null }[] }) =>
  json.data.map(({ verdict, explained_by }) => [verdict, explained_by])

t.test('amounts in dong do not make the dollars told beside them at the rate of their year', async (t) => {
  const question = '/v1/checks?indicator=PROJECT_COST&check=converted_amount'
  const before = await ask(`${question}&as_of=2025-08-15`)
  t.same(outcomes(before.json), [
    ['inconsistent', null],
    ['inconsistent', null],
  ])
  t.match(before.json.data[0].figures, { length: 3 })
  // 26 trillion at 18,612.9 and 47.9 trillion at 23,050.2.
  t.same(
    before.json.data.map(({ implied }: { implied: { low: number; high: number } }) =>
      [implied.low, implied.high].map((bound) => Math.round(bound / 1e6)),
    ),
    [
      [1370, 1424],
      [2074, 2078],
    ],
  )
})

t.test('at the rate of another year they do', async (t) => {
  const { json } = await ask('/v1/checks?indicator=PROJECT_COST&verdict=inconsistent')
  t.same(outcomes(json), [
    ['inconsistent', 'year'],
    ['inconsistent', 'year'],
  ])
})

t.test('13 years by 2016 make 21 by 2024', async (t) => {
  const { json } = await ask('/v1/checks?indicator=TRADE_RANK_STREAK&period=2024&verdict=inconsistent')
  t.match(json.data, [{ check: 'streak', implied: { low: 21, high: 21 }, explained_by: 'fencepost' }])
  t.same(json.data[0].figures.length, 2)
})

t.test('a growth is held against levels that were not asked for', async (t) => {
  const { json } = await ask('/v1/checks?indicator=TRADE_GROWTH&source=office')
  t.match(json.data, [{ verdict: 'consistent', implied: { low: 13.5, high: 13.5 } }])
})

t.test('asked as a whole the audit says the same as asked part by part', async (t) => {
  const whole = await ask('/v1/checks')
  const parts = await ask('/v1/checks?reporter=VNM,VN-SG_METRO_2,VN-09_HUU_NGHI')
  t.same(parts.json.data, whole.json.data)
})

t.test('a page of checks knows the next one', async (t) => {
  const question = { selection: selectionOf({ limit: '10' }), kinds: null, verdicts: null, language: 'en' as const }
  const first = await checkList(database.reader, question, limits)
  const second = await first.more?.()
  t.equal(first.things.length, 10)
  t.equal(first.things.length + (second?.things.length ?? 0), second?.meta.total)
  t.equal(second?.more, undefined)
})

t.test('rates are those of the currencies and periods asked for', async (t) => {
  const codes = catalogueOf(shipped)
  const rates = (currencies: string[], periods: string[]) => ratesOf(database.reader, currencies, periods, null, codes)
  t.same(
    (await rates(['USD', 'VND'], ['2019', '2025'])).map(({ period }) => period),
    ['2019', '2025'],
  )
  t.match(await rates(['VND'], ['2019', '2019', '2020']), [{ period: '2019', figure: { value: 23050.2 } }])
  t.same(await rates(['USD'], ['2019']), [])
  t.same(await rates(['VND'], []), [])
})

t.test('an audit of too many figures is refused before it is drawn, and told how many they are', async (t) => {
  const refused = (asked: Record<string, string>, most: number, message: string) =>
    t.rejects(
      checkList(
        database.reader,
        { selection: selectionOf(asked), kinds: null, verdicts: null, language: 'en' },
        { ...limits, audited_at_most: most },
      ),
      { code: 'TOO_MUCH', message: `This question draws on ${message}; the most for one answer is ${most}.` },
    )
  await refused({}, 3, 'more than 12 figures')
  await refused({ reporter: 'VNM', indicator: 'TRADE' }, 3, '4 figures')
  await refused({ indicator: 'TRADE_GROWTH' }, 3, '6 figures')
})
