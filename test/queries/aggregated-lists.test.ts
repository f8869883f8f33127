import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const months = ['2024-01', '2024-02', '2024-03']
const monthly = (indicator: string, partner: string, value: number, more: MadeRow = {}): MadeRow[] =>
  months.map((period) => ({
    ...{ indicator, freq: 'M', partner, product: '_T', unit: 'USD', period, value: `${value}`, ...more },
  }))
const own = (partner: string, reporter: string): MadeRow => ({ reporter, partner, compiler: reporter })

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...monthly('TRADE', 'CHN', 20),
      ...monthly('TRADE', 'THA', 30),
      ...monthly('TRADE', 'LAO', 5).slice(1),
      ...monthly('TRADE', 'W00', 60),
      { ...monthly('TRADE', 'JPN', 0)[0], freq: 'Q', period: '2024-Q1', value: '40' },
      { ...monthly('TRADE_RANK', 'KOR', 0)[0], freq: 'Q', period: '2024-Q1', value: '7', unit: 'RANK' },
      ...['CHN', 'SGP', 'W00'].flatMap((from, i) =>
        monthly('FDI_PROJECTS', from, 3 + i, { product: '_Z', unit: 'PROJECTS' }),
      ),
      ...monthly('TRADE', 'CN-GD', 4),
      ...monthly('TRADE', 'CN-GX', 6),
      ...monthly('EXPORTS', 'SGP', 10, own('SGP', 'VNM')),
    ],
  },
  { source: 'census', rows: monthly('IMPORTS', 'VNM', 11, own('VNM', 'SGP')) },
])
const told = async (path: string) => (await ask(path)).json

t.test('partners are ranked by what is put together, beside what is stated so', async (t) => {
  const { data, meta } = await told('/v1/trade/partners?reporter=VNM&period=2024-Q1&aggregate=sum')
  t.match(meta.applied, { freq: ['Q'], aggregate: 'sum' })
  const rows: Record<string, { value: object; rank: object; share: object }> = Object.fromEntries(
    data.map((row: { partner: string }) => [row.partner, row]),
  )
  t.match(rows.THA, { value: { value: 90 }, rank: { value: 1, out_of: 3 }, share: { value: 50 } })
  t.match(
    rows.CHN,
    { value: { value: 60 }, rank: { value: 2, out_of: 3 } },
    'the 40 that are stated of the quarter count',
  )
  t.match(rows.LAO, { value: { value: null }, rank: { value: null } }, 'a month is missing')
  t.match(rows.KOR, { value: null, rank: { value: 7, derived: undefined } })
  const figures = ['THA', 'CHN'].flatMap((area) =>
    Object.values(rows[area] ?? {}).filter((cell) => typeof cell === 'object'),
  )
  t.equal(figures.length, 6)
  for (const { id, value, low, high } of figures as unknown as Record<string, unknown>[])
    t.match((await told(`/v1/figures/${id}`)).data, { id, value, low, high }, `${id}`)
})

t.test('a list that is asked for in part is ranked in the whole', async (t) => {
  const { data } = await told('/v1/fdi/rankings?host=VNM&origin=CHN&by=projects&freq=Q&aggregate=sum')
  t.match(data, [{ origin: 'CHN', value: { value: 9 }, rank: { value: 2, out_of: 2 } }])
})

t.test('provinces are ranked so', async (t) => {
  const { data } = await told('/v1/trade/provinces?reporter=VNM&partner=CHN&freq=Q&aggregate=sum')
  t.match(data, [
    { province: 'CN-GX', total: { value: 18 }, rank: { value: 1 }, share: { value: 30 } },
    { province: 'CN-GD', total: { value: 12 }, rank: { value: 2 }, share: { value: 20 } },
  ])
})

t.test('both sides of a mirror are put together, each by itself', async (t) => {
  const path = '/v1/trade/mirror?reporter=VNM&partner=SGP&flow=exports&freq=Q&aggregate=sum'
  const { data } = await told(path)
  t.match(data, [
    {
      ...{ period: '2024-Q1', reporter_value: { value: 30, source: 'office' } },
      ...{ partner_value: { value: 33, source: 'census' }, gap: { value: 3 }, gap_percent: { value: 10 } },
    },
  ])
  t.match((await told(`/v1/figures/${data[0].gap.id}`)).data, { value: 3 })
  t.match(await told(path.replace('freq=Q', 'freq=M')), {
    data: [],
    meta: { empty_because: 'outside_coverage', hint: 'Figures of frequency M are stated: ask without aggregate.' },
  })
  t.match(await ask(path.replace('sum', 'mean')), { status: 400, json: { code: 'NOT_DERIVABLE', param: 'aggregate' } })
})

t.test('of what is part of no whole neither rank nor share is told, however it was reckoned', async (t) => {
  const lists = codeListsIn()
  const areas = lists.areas.map((area) => (area.code === 'CHN' ? { ...area, parent: null } : area))
  const sources = (await told('/v1/sources')).data
  await load(database.writer, { ...lists, sources, areas }, [])
  const { data } = await told('/v1/fdi/rankings?host=VNM&origin=CHN&by=projects&freq=Q&aggregate=sum')
  t.match(data, [{ origin: 'CHN', value: { value: 9 }, rank: null, share: null }])
})
