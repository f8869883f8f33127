import t from 'tap'
import { limits } from '../../src/model/limits.js'
import { selectionOf } from '../../src/model/selection.js'
import { derivedObservations } from '../../src/queries/derived-observations.js'
import { editionNow } from '../../src/queries/edition.js'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const trade = (indicator: string, value: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator, freq: 'A', partner: 'THA', product: '_T', unit: 'USD', period: '2022', value, ...more },
})
const own = (indicator: string, value: string, unit: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator, freq: 'A', period: '2022', value, unit, ...more },
})
const changes = ['2023', '2024'].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => ({ period: `${year}-${String(i + 1).padStart(2, '0')}`, value: '1' })),
)

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...[trade('EXPORTS', '30'), trade('IMPORTS', '20'), trade('TRADE', '8', { period: '2021', status: 'P' })],
      ...[trade('TRADE', '100', { partner: 'SGP' }), trade('EXPORTS', '70', { partner: 'SGP' })],
      ...[trade('EXPORTS', '60', { partner: 'W00' }), trade('IMPORTS', '40', { partner: 'W00' })],
      ...[own('GDP', '200', 'USD'), ...changes.slice(1), own('GDP', '100', 'USD', { reporter: 'THA' })],
      trade('EXPORTS', '5', { partner: 'LAO' }),
    ],
  },
  { source: 'census', vintage: '2025-09-01', rows: [own('POPULATION', '4', 'PERSONS')] },
  { source: 'paper', rows: [trade('TRADE', '77', { partner: 'SGP', status: 'E' })] },
])

const derive = (words: string) => `/v1/observations?derive=true&${words}`
const rows = async (words: string) => (await ask(derive(words))).json.data
const refused = async (words: string) => {
  const { status, json } = await ask(derive(words))
  return { status, code: json.code, param: json.param, detail: json.detail }
}

t.test('crossings of all travellers grew as their parts did', async (t) => {
  const [row, ...rest] = await rows('indicator=BORDER_CROSSINGS_GROWTH&product=_T')
  t.same(rest, [])
  t.match(row, { period: '2025-01/..', product: '_T', unit: 'PERCENT', source: 'vna-2025', known: '2025-07-10' })
  t.ok(row.low > 15.99 && row.low < 16.01 && row.high > 16.23 && row.high < 16.25, `${row.low} .. ${row.high}`)
  t.equal(row.derived.inputs.length, 4)
})

t.test('trade of the year before follows from its growth', async (t) => {
  const [before, stated, ...rest] = await rows('indicator=TRADE&reporter=VNM&partner=CHN')
  t.same(rest, [])
  t.match(before, { period: '2023', unit: 'USD', derived: { formula: 'a / (1 + b / 100)' }, display: '229600000000' })
  t.same([Math.round(before.low / 1e7), Math.round(before.high / 1e7)], [22954, 22975])
  t.match(stated, { period: '2024', value: 260650000000, derived: undefined })
})

t.test('sums, remainders and balances are told where nobody states them', async (t) => {
  t.match(await rows('indicator=TRADE&partner=THA'), [
    { period: '2021', value: 8, derived: undefined },
    { period: '2022', value: 50, derived: { formula: 'a + b + ...' } },
  ])
  t.match(await rows('indicator=IMPORTS&partner=SGP'), [{ value: 30, derived: { formula: 'a - b' } }])
  t.match(await rows('indicator=TRADE_BALANCE&partner=THA'), [{ value: 10, derived: { formula: 'a - b' } }])
  t.match(await rows('indicator=TRADE_GROWTH&partner=THA&period=2022'), [
    { value: null, derived: { refused: 'A.TRADE.VNM.THA._T.USD~2022~office is not known.' } },
  ])
})

t.test('what is missing is named', async (t) => {
  t.match(await rows('indicator=TRADE_BALANCE&partner=LAO'), [
    { value: null, status: 'O', derived: { refused: 'A.IMPORTS.VNM.LAO._T.USD~2022~office is not known.' } },
  ])
})

t.test('annual average inflation follows from the changes of 23 months', async (t) => {
  const [row, ...rest] = await rows('indicator=CPI_CHANGE_AVERAGE&period=2024')
  t.same(rest, [])
  t.equal(row.derived.inputs.length, 23)
  t.ok(Math.abs(row.value - (1.01 ** 12 - 1) * 100) < 1e-9)
})

t.test('ratios are told of two sources, and both are named', async (t) => {
  const { json } = await ask(derive('indicator=GDP_PER_CAPITA'))
  t.match(json.data, [
    { reporter: 'THA', value: null, derived: { refused: /^A\.POPULATION\.THA.* is not known\.$/ } },
    { reporter: 'VNM', value: 50, unit: 'USD', source: 'office,census', known: '2025-09-01' },
  ])
  t.same(Object.keys(json.sources).toSorted(), ['census', 'office'])
  t.match(await rows('indicator=TRADE_TO_GDP&reporter=VNM'), [
    { value: 50, unit: 'PERCENT_OF_GDP', partner: '_Z', product: '_Z', derived: { formula: '(a + b) / c * 100' } },
  ])
})

t.test('what is derived is as it was known on a day, of the sources asked for, and of the status', async (t) => {
  t.match(await rows('indicator=GDP_PER_CAPITA&reporter=VNM&as_of=2025-08-31'), [{ value: null }])
  t.match(await rows('indicator=GDP_PER_CAPITA&reporter=VNM&source=office'), [{ value: null }])
  t.same(await rows('indicator=TRADE&partner=THA&status=A'), (await rows('indicator=TRADE&partner=THA')).slice(1))
  t.match(await rows('indicator=TRADE&partner=THA&status=P'), [{ period: '2021', value: 8 }])
  t.match(await rows('indicator=TRADE&partner=SGP&status=E'), [{ value: 77, source: 'paper' }])
})

t.test('where some source states a cell it is not derived', async (t) => {
  t.match(await rows('indicator=TRADE&partner=SGP'), [{ value: 100, chosen_because: 'standing', derived: undefined }])
  t.match(await rows('indicator=TRADE&partner=SGP&candidates=all'), [{ source: 'office' }, { source: 'paper' }])
})

t.test('only the codes, units, frequencies and periods asked for are shown', async (t) => {
  const refused = 'No rate of 2021 between USD and VND is known.'
  t.match(await rows('indicator=TRADE&partner=THA&unit=VND'), [{ unit: 'VND', value: null, derived: { refused } }])
  t.same(await rows('indicator=TRADE&partner=THA&freq=M'), [])
  t.same(await rows('indicator=TRADE&partner=THA&product=_Z'), [])
  t.match(await rows('indicator=TRADE&partner=THA&latest=1'), [{ period: '2022', value: 50 }])
  t.match(await rows('indicator=TRADE_BALANCE&partner=THA&unit=USD&freq=A&from=2022&to=2022'), [{ value: 10 }])
})

t.test('it is asked of named indicators, alone', async (t) => {
  t.match(await refused(''), { status: 400, code: 'MISSING_PARAMETER', param: 'indicator' })
  t.match(await refused('indicator=TRADE&transform=log'), { status: 400, code: 'NOT_DERIVABLE', param: 'derive' })
})

t.test('a question that draws on more figures than one answer may is refused', async (t) => {
  const edition = await editionNow(database.reader)
  const few = { ...limits, ranked_at_most: 3 }
  const alone = { freq: null, currency: null }
  const asked = (code: string) => {
    const codes = { indicator: [code] }
    return derivedObservations(database.reader, edition, codes, selectionOf({ derive: true }), null, few, alone)
  }
  await t.rejects(asked('TRADE'), { code: 'TOO_MUCH', message: /draws on more than 3 figures/ })
  t.equal((await asked('GDP_PER_CAPITA')).rows.length, 2)
})

t.test('pages of what is derived hold every figure once', async (t) => {
  const whole = await rows('indicator=TRADE,TRADE_BALANCE')
  const seen: string[] = []
  let next: string | null = derive('indicator=TRADE,TRADE_BALANCE&limit=2')
  while (next !== null) {
    const { json }: Awaited<ReturnType<typeof ask>> = await ask(next)
    seen.push(...json.data.map(({ id }: { id: string }) => id))
    next = json.meta.next
  }
  t.same(
    seen,
    whole.map(({ id }: { id: string }) => id),
  )
  t.equal(new Set(seen).size, seen.length)
})
