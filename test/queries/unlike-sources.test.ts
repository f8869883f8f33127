import t from 'tap'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const customs = (indicator: string, partner: string, value: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator, freq: 'A', reporter: 'VNM', partner, product: '_T', period: '2024', unit: 'USD', value, ...more },
})

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...[customs('TRADE', 'CHN', '205200000000'), customs('TRADE', 'CN-GX', '37800000000')],
      ...[customs('EXPORTS', 'CHN', '61200000000'), customs('IMPORTS', 'CHN', '144000000000')],
      customs('TRADE', 'CHN', '171800000000', { period: '2023' }),
    ],
  },
])

t.test('the figures of an article are not held against those of customs', async (t) => {
  const { json } = await ask('/v1/checks?reporter=VNM&partner=CHN&source=techgeekwire-2025')
  const verdicts = json.data.map(({ check, verdict }: Record<string, string>) => `${verdict} ${check}`)
  for (const check of ['sum_of_parts', 'growth_of_levels']) t.ok(verdicts.includes(`cannot_tell ${check}`), check)
  t.notOk(verdicts.some((told: string) => told.startsWith('inconsistent')))
  const sum = json.data.find(({ check }: { check: string }) => check === 'sum_of_parts')
  t.match(sum.explanation, /share neither source nor compiler\.$/)
})

t.test('a derived rank is as bad as what is left of the total allows, here and by its id', async (t) => {
  const { json } = await ask('/v1/trade/provinces?reporter=VNM&partner=CHN&period=2024')
  const { rank } = json.data.find(({ province }: { province: string }) => province === 'CN-GX')
  // 205.2 - 37.8 leaves 167.4 billion: four more of 37.8.
  t.match(rank, { value: 1, low: 1, high: 5, out_of: 1 })
  const again = await ask(`/v1/figures/${encodeURIComponent(rank.id)}`)
  t.match(again.json.data, { id: rank.id, value: 1, low: 1, high: 5 })
})

t.test('why a figure is not told is said in the language asked for, wherever it is shown', async (t) => {
  const path = '/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2024&source=office&unit=VND'
  const [row] = (await ask(`${path}&lang=zh`)).json.data
  t.equal(row.total.derived.refused, '没有USD与VND之间2024的汇率。')
  t.match((await ask(`${path}&lang=vi&format=csv`)).text, 'Không có tỷ giá 2024 giữa USD và VND.')
  const id = 'log(sum(A.TRADE.VNM.CHN._T.USD~2024~office,A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025))'
  for (const rest of ['', '/evidence']) {
    const { data } = (await ask(`/v1/figures/${encodeURIComponent(id)}${rest}?lang=vi`)).json
    t.match(data.derived.refused, /^A\.TRADE\S+ thuộc ô đã có; sum chỉ nhận mỗi ô một lần\.$/, rest)
  }
  const { revisions } = (await ask(`/v1/figures/${encodeURIComponent(id)}/revisions?lang=zh`)).json.data
  t.match(revisions.at(-1), { value: null, reason: null, derived: { refused: /所在的单元已计入/ } })
})
