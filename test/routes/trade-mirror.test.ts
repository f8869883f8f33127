import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { type MadeRow, madeRelease } from '../db/made-release.js'

const shipped = codeListsIn()
const made = (key: string, standing: 1 | 2 | 3) => ({
  ...{ key, title: key, publisher: key, language: 'en', licence: null, attribution: null, url: null },
  ...{ kind: 'data_set' as const, standing },
})
const keys = ['customs-vnm', 'customs-chn', 'bulletin-chn', 'compendium', 'rates'] as const
const sources = [...shipped.sources, ...keys.map((key) => made(key, key === 'bulletin-chn' ? 2 : 1))]

const amount = (indicator: string, sides: string, value: string, more: MadeRow = {}): MadeRow => {
  const [reporter = '', partner = ''] = sides.split(' ')
  const keyed = { indicator, reporter, partner, freq: 'A', period: '2022', product: '_T', unit: 'USD' }
  return { ...keyed, value, compiler: reporter, ...more }
}
const of2021 = { period: '2021' }
const rate = { indicator: 'EXCHANGE_RATE', reporter: 'CHN', freq: 'A', period: '2021', unit: 'CNY', value: '6.5' }
const releases = [
  {
    source: 'customs-vnm',
    rows: [
      amount('EXPORTS', 'VNM CHN', '58', { low: '57.5', high: '58.5', digits: '2' }),
      amount('IMPORTS', 'VNM CHN', '118'),
      amount('TRADE', 'VNM CHN', '176'),
      amount('EXPORTS', 'VNM CHN', '56', of2021),
      amount('EXPORTS', 'VNM CHN', '5', { freq: 'M', period: '2022-01' }),
      amount('EXPORTS', 'VNM THA', '0'),
      amount('EXPORTS', 'VNM USA', '110'),
      amount('EXPORTS', 'VNM KOR', '', { low: '', high: '', printed: '', status: 'O' }),
    ],
  },
  {
    source: 'customs-chn',
    rows: [
      amount('IMPORTS', 'CHN VNM', '88', { status: 'D' }),
      amount('EXPORTS', 'CHN VNM', '110'),
      amount('IMPORTS', 'CHN VNM', '598', { ...of2021, unit: 'CNY' }),
      amount('IMPORTS', 'CHN VNM', '6', { freq: 'M', period: '2022-01' }),
      amount('TRADE', 'CHN VNM', '1500', { unit: 'CNY' }),
      amount('IMPORTS', 'THA VNM', '7', { compiler: 'TH' }),
      amount('IMPORTS', 'KOR VNM', '20', { compiler: 'KOR' }),
    ],
  },
  { source: 'bulletin-chn', rows: [amount('IMPORTS', 'CHN VNM', '87')] },
  {
    source: 'compendium',
    rows: [
      amount('TRADE', 'VNM CHN', '230', { compiler: '' }),
      amount('TRADE', 'CHN VNM', '231', { compiler: 'Compendium of nations' }),
      amount('EXPORTS', 'VNM JPN', '24', { compiler: 'JPN' }),
    ],
  },
  { source: 'rates', rows: [rate] },
]
const late = { source: 'customs-vnm', vintage: '2025-10-01', rows: [amount('EXPORTS', 'VNM CHN', '90')] }

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const all = [...releases, late].map((release, i) => madeRelease(join(folder, `${i}`), { ...release, notes: ['made'] }))
await load(database.writer, { ...shipped, sources }, all)

const before = '&as_of=2025-09-01'
const pair = `/v1/trade/mirror?reporter=VNM&partner=CHN`
type Told = { value: number | null; low: number; high: number; source: string; derived?: { refused?: string } } | null
type Row = Record<'reporter_value' | 'partner_value' | 'gap' | 'gap_percent', Told> &
  Record<'reporter' | 'partner' | 'period' | 'flow' | 'freq' | 'unit', string> & {
    unattributed: NonNullable<Told>[]
    reasons: { code: string; because: string }[]
    note: string | null
  }
const values = (row: Row) =>
  [row.reporter_value, row.partner_value, row.gap, row.gap_percent].map((told) => told?.value ?? null)
const codesOf = ({ reasons }: Row) => reasons.map(({ code }) => code)

t.test('a figure of which nothing says who compiled it is neither side’s, and the row says so', async (t) => {
  const { json } = await ask(`${pair}&period=2024`)
  t.equal(json.data.length, 1)
  const [row] = json.data
  t.match(row, { reporter: 'VNM', partner: 'CHN', period: '2024', flow: 'total', reporter_value: null, gap: null })
  t.same(values(row), [null, null, null, null])
  t.match(row.unattributed, [{ value: 260650000000, compiler: null, source: 'techgeekwire-2025' }])
  t.same(row.reasons, [])
  t.match(row.note, /neither side’s/)
  t.match(json.sources, { 'techgeekwire-2025': { publisher: 'TechGeekWire' } })
  t.match((await ask(`${pair}&period=2024&lang=zh`)).json.data[0].note, /不属于任何一方/)
})

t.test('exports face imports, imports face exports, and total faces total, told as known on a day', async (t) => {
  const { json } = await ask(`${pair}&period=2022&freq=A${before}`)
  t.same(
    json.data.map((row: Row) => [row.flow, ...values(row)]),
    [
      ['exports', 58, 88, 30, json.data[0].gap_percent.value],
      ['imports', 118, 110, -8, json.data[1].gap_percent.value],
      ['total', 176, null, null, null],
    ],
  )
  const [exports, imports, total] = json.data
  t.match(exports.gap, { low: 29.5, high: 30.5, unit: 'USD', derived: { formula: 'b - a' } })
  t.same(exports.gap.derived.inputs, [exports.reporter_value.id, exports.partner_value.id])
  t.match(exports.gap_percent, { unit: 'PERCENT', display: '52' })
  t.ok(exports.gap_percent.low < 51.7 && 51.8 < exports.gap_percent.high)
  t.match(exports.partner_value, { source: 'customs-chn', chosen_because: 'standing' })
  t.match(exports.reporter_value, { source: 'customs-vnm', chosen_because: null, known: '2025-08-01' })
  t.equal(Math.round(imports.gap_percent.value), -7)
  t.match(total.partner_value, { value: null, source: 'customs-chn' }, 'told in yuan, and no rate is known')
  const now = await ask(`${pair}&period=2022&flow=exports`)
  t.same(values(now.json.data[0]).slice(0, 3), [90, 88, -2])
  t.match(now.json.meta.applied, { flow: 'exports', reporter: ['VNM'] })
})

t.test('the reasons follow from what is valued how, from the arithmetic and from what is covered', async (t) => {
  const [exports, imports] = (await ask(`${pair}&period=2022&freq=A${before}`)).json.data
  t.same(codesOf(exports), ['cif_fob', 'timing', 're_exports', 'coverage', 'coverage'])
  t.same(codesOf(imports), ['cif_fob', 'timing', 're_exports', 'coverage'], 'the importer tells more here too')
  t.match(exports.reasons[3].because, 'China is without Hong Kong, Macao and Taiwan')
  t.match(exports.reasons[4].because, /China .* \(status D\)/)
  const [less] = (await ask(`${pair}&period=2022&flow=exports&freq=A&lang=vi`)).json.data
  t.same(codesOf(less), ['timing', 're_exports', 'coverage', 'coverage'], 'freight makes imports no smaller')
  t.match(less.reasons[0].because, 'Hàng rời cảng')
  const [month] = (await ask(`${pair}&period=2022-01`)).json.data
  t.match(month.reasons[1], { code: 'timing', because: /shorter than a year/ })
})

t.test('both sides of several pairs, each turned round', async (t) => {
  const { json } = await ask('/v1/trade/mirror?reporter=CHN,THA&partner=VNM&period=2022&flow=imports&freq=A')
  t.same(
    json.data.map((row: Row) => [row.reporter, row.partner, ...values(row)]),
    [
      ['CHN', 'VNM', 88, 90, 2, json.data[0].gap_percent.value],
      ['THA', 'VNM', 7, 0, -7, -100],
    ],
    'TH is THA',
  )
})

t.test('one side alone, a side without value, and a base of zero make no gap', async (t) => {
  t.same((await ask('/v1/trade/mirror?reporter=VNM&partner=USA')).json.data.map(values), [[110, null, null, null]])
  const [none] = (await ask('/v1/trade/mirror?reporter=VNM&partner=KOR')).json.data
  t.match(none, { reporter_value: { value: null }, partner_value: { value: 20 }, reasons: [] })
  t.match(none.gap, { value: null, derived: { refused: /has no value/ } })
  const [zero] = (await ask('/v1/trade/mirror?reporter=VNM&partner=THA')).json.data
  t.same(values(zero), [0, 7, 7, null])
  t.match(zero.gap_percent.derived, { refused: '(b / a - 1) * 100 cannot be told of these values.' })
  t.same(codesOf(zero), ['cif_fob', 'timing', 're_exports'])
})

t.test('what a third party or the other side compiled is no side', async (t) => {
  const [row] = (await ask(`${pair}&period=2022&flow=total`)).json.data
  t.equal(row.reporter_value.value, 176)
  t.same(
    row.unattributed.map(({ id, value }: { id: string; value: number }) => [id, value]),
    [
      ['A.TRADE.VNM.CHN._T.USD~2022~compendium', 230],
      ['A.TRADE.CHN.VNM._T.USD~2022~compendium', 231],
    ],
    'of both sides’ own series',
  )
  const [other] = (await ask('/v1/trade/mirror?reporter=VNM&partner=JPN')).json.data
  t.match(other, { reporter_value: null, partner_value: null, unattributed: [{ value: 24, compiler: 'JPN' }] })
})

t.test(
  'a side told in another currency is converted by the rate of its period, or says that none is known',
  async (t) => {
    const [row] = (await ask(`${pair}&period=2021`)).json.data
    t.same(values(row).slice(0, 3), [56, 92, 36])
    t.match(row.partner_value, { unit: 'USD', derived: { formula: 'a / b' } })
    const [without] = (await ask(`${pair}&period=2022&flow=total`)).json.data
    t.match(without.partner_value, {
      value: null,
      derived: { refused: 'No rate of 2022 between CNY and USD is known.' },
    })
    const { json } = await ask(`${pair}&period=2021&unit=CNY,USD`)
    t.same(
      json.data.map((one: Row) => [one.unit, ...values(one).slice(0, 2)]),
      [
        ['CNY', 364, 598],
        ['USD', 56, 92],
      ],
    )
  },
)

t.test('with all candidates each figure of a side faces each of the other, with the spread of its cell', async (t) => {
  const { json } = await ask(`${pair}&period=2022&flow=exports&freq=A,M&candidates=all${before}`)
  t.same(
    json.data.map((row: Row & Record<string, string>) => [row.freq, row.reporter_source, row.partner_source]),
    [
      ['A', 'customs-vnm', 'customs-chn'],
      ['A', 'customs-vnm', 'bulletin-chn'],
    ],
  )
  t.match(json.data[0].partner_value.spread, { low: 87, high: 88, disjoint: true, sources: 2 })
  const [alone] = (await ask(`${pair}&period=2024&candidates=all`)).json.data
  t.notOk('reporter_source' in alone || 'partner_source' in alone)
})

t.test('periods are chosen, counted, ordered and paged', async (t) => {
  const periods = async (words: string) =>
    (await ask(`${pair}&flow=exports&freq=A${words}`)).json.data.map(({ period }: Row) => period)
  t.same(await periods(''), ['2021', '2022'])
  t.same(await periods('&sort=-period'), ['2022', '2021'])
  t.same(await periods('&latest=1'), ['2022'])
  t.same(await periods('&to=2021'), ['2021'])
  const { json } = await ask(`${pair}&flow=exports&freq=A&limit=1`)
  t.same(
    (await ask(json.meta.next)).json.data.map(({ period }: Row) => period),
    ['2022'],
  )
  t.same((await ask(`${pair}&period=2022&source=compendium`)).json.data.map(values), [[null, null, null, null]])
})

t.test('where no side tells anything, the answer says why', async (t) => {
  const { json } = await ask(`${pair}&period=1990`)
  t.match(json, { data: [], meta: { empty_because: 'outside_coverage' } })
  const none = await ask('/v1/trade/mirror?reporter=FRA&partner=DEU')
  t.match(none.json, { data: [], meta: { empty_because: 'no_such_series' } })
  t.match(await ask(`${pair}&as_of=2020-01-01`), { json: { meta: { empty_because: 'not_known_yet' } } })
  t.match(await ask('/v1/trade/mirror?reporter=VNM'), { status: 400, json: { param: 'partner' } })
  t.match(await ask(`${pair}&transform=log`), { status: 400, json: { code: 'UNKNOWN_PARAMETER' } })
})

t.test('columns and rows lose nothing: figures apart, reasons and note', async (t) => {
  const long = await ask(`${pair}&period=2022&freq=A&format=csv${before}`)
  const lines = long.text.trim().split('\r\n')
  t.match(lines[0], /^reporter,partner,period,flow,measure,id,value,.*,refused,checks,worst_verdict,reasons,note$/)
  t.same(
    lines.slice(1).map((line) => line.split(',').slice(3, 5).join(' ')),
    [
      ...['exports reporter_value', 'exports partner_value', 'exports gap', 'exports gap_percent'],
      ...['imports reporter_value', 'imports partner_value', 'imports gap', 'imports gap_percent'],
      ...['total reporter_value', 'total partner_value', 'total gap', 'total gap_percent'],
      ...['total unattributed', 'total unattributed'],
    ],
  )
  t.match(lines[3], /"cif_fob: Exports .* timing: .* coverage: China is without Hong Kong, Macao and Taiwan/)
  t.match(lines[13], /neither side’s/)
  const wide = await ask(`${pair}&period=2024&format=csv&layout=wide&scale=billion`)
  t.match(wide.text, /,unattributed,reasons,note\r\n/)
  t.match(wide.text, /""display"":""260.65""/)
  t.match((await ask(`${pair}&period=2022-01&format=csv&layout=wide`)).text, /timing: /)
  const rows = await ask(`${pair}&period=2024&format=ndjson`)
  t.same(JSON.parse(rows.text), (await ask(`${pair}&period=2024`)).json.data[0])
})
