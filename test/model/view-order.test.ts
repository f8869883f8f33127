import t from 'tap'
import type { Figure } from '../../src/model/figure.js'
import { type View, views } from '../../src/model/view.js'
import { ordered, viewOrders } from '../../src/model/view-order.js'
import type { ViewRow } from '../../src/model/view-rows.js'
import { figure } from './small-table.js'

type Claims = Record<string, Partial<Figure> | number>

function row(key: Record<string, string>, claims: Claims = {}, days: Partial<ViewRow> = {}): ViewRow {
  const measured = Object.fromEntries(
    Object.entries(claims).map(([measure, claim]) => [
      measure,
      typeof claim === 'number' ? figure({ value: claim, low: claim, high: claim }) : figure(claim),
    ]),
  )
  return { key, figures: [], starts: '2024-01-01', ends: '2024-12-31', measured, ...days }
}
const partner = (code: string, claims: Claims) => row({ reporter: 'VNM', partner: code, period: '2024' }, claims)
const partnersOf = (rows: ViewRow[], sort: string | null = null, view: View = views.partners) =>
  ordered(view, rows, sort).map(({ key }) => key.partner)
const periodsOf = (rows: ViewRow[], sort: string | null = null) =>
  ordered(views.gdp, rows, sort).map(({ key }) => key.period)

const year = row({ area: 'VNM', period: '2024' })
const half = row({ area: 'VNM', period: '2024-S1' }, {}, { ends: '2024-06-30' })
const before = row({ area: 'VNM', period: '2023' }, {}, { starts: '2023-01-01', ends: '2023-12-31' })

t.test('rankings are sorted by their measures or period, other endpoints by period alone', async (t) => {
  t.same(viewOrders(views.partners), ['period', '-period', 'rank', '-rank', 'value', '-value', 'share', '-share'])
  t.same(viewOrders(views.gdp), ['period', '-period'])
})

t.test('rows come by code, then by when their period begins, then ends', async (t) => {
  const other = row({ area: 'THA', period: '2024' })
  t.same(
    ordered(views.gdp, [year, half, before, other], null).map(({ key }) => `${key.area} ${key.period}`),
    ['THA 2024', 'VNM 2023', 'VNM 2024-S1', 'VNM 2024'],
  )
})

t.test('periods of the same days come by their text', async (t) => {
  t.same(periodsOf([row({ area: 'VNM', period: '2024-B' }), row({ area: 'VNM', period: '2024-A' })]), [
    '2024-A',
    '2024-B',
  ])
})

t.test('sorted by period, rows are turned round with a minus', async (t) => {
  t.same(periodsOf([year, before, half], 'period'), ['2023', '2024-S1', '2024'])
  t.same(periodsOf([before, half, year], '-period'), ['2024', '2024-S1', '2023'])
})

t.test('a ranking comes by rank, unranked rows after by value from the greatest, then by code', async (t) => {
  const rows = [
    partner('THA', {}),
    partner('JPN', { value: 40 }),
    partner('KOR', { value: 80 }),
    partner('USA', { rank: 2, value: 120 }),
    partner('CHN', { rank: 1, value: 260 }),
    partner('AUS', {}),
  ]
  t.same(partnersOf(rows), ['CHN', 'USA', 'KOR', 'JPN', 'AUS', 'THA'])
})

t.test('provinces without a rank come by their total', async (t) => {
  const province = (code: string, total: number) => row({ reporter: 'VNM', partner: 'CHN', province: code }, { total })
  const rows = ordered(views.partnerProvinces, [province('CN-YN', 5), province('CN-GD', 54)], null)
  t.same(
    rows.map(({ key }) => key.province),
    ['CN-GD', 'CN-YN'],
  )
})

t.test('sorted by a measure, rows without a value stand last, whichever way', async (t) => {
  const rows = [
    partner('AUS', {}),
    partner('BRA', { value: { value: null, low: null, high: null, status: 'O' } }),
    partner('CHN', { value: 260 }),
    partner('THA', { value: 20 }),
  ]
  t.same(partnersOf([...rows], 'value'), ['THA', 'CHN', 'AUS', 'BRA'])
  t.same(partnersOf([...rows].reverse(), '-value'), ['CHN', 'THA', 'AUS', 'BRA'])
})

t.test('with a qualifier the interval is what is sorted, an open side as far as can be', async (t) => {
  const rows = [
    partner('AUS', { value: { value: 10, low: 10, high: 11 } }),
    partner('BRA', { value: { value: 10, low: 10, high: null } }),
    partner('CHN', { value: { value: 11, low: null, high: 11 } }),
    partner('THA', { value: { value: 10, low: 9.5, high: 10.5 } }),
  ]
  t.same(partnersOf(rows, 'value'), ['CHN', 'THA', 'AUS', 'BRA'])
})

t.test('rows alike in all else come by list, unit and source', async (t) => {
  const keys: Record<string, string>[] = [
    { by: 'projects', basis: 'stock' },
    { by: 'projects', basis: 'flow', unit: 'VND' },
    { by: 'projects', basis: 'flow', unit: 'USD', source: 'vna-2025' },
    { by: 'projects', basis: 'flow', unit: 'USD', source: 'customs-2024' },
    { by: 'capital', basis: 'stock' },
  ]
  const rows = keys.map((key) => row({ host: 'VNM', origin: 'CHN', period: '2024', ...key }))
  t.same(
    ordered(views.fdiRankings, rows, null).map(({ key }) => key.source ?? key.unit ?? key.by),
    ['capital', 'customs-2024', 'vna-2025', 'VND', 'projects'],
  )
})

t.test('rows that nothing tells apart stay as they stood', async (t) => {
  const [first, second] = [row({ area: 'VNM' }), row({ area: 'VNM' })]
  const rows = ordered(views.gdp, [first, second], null)
  t.equal(rows[0], first)
  t.equal(rows[1], second)
})
