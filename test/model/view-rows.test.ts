import t from 'tap'
import { catalogueOf } from '../../src/model/catalogue.js'
import type { Figure } from '../../src/model/figure.js'
import type { Stated } from '../../src/model/stated.js'
import { placesOf, views } from '../../src/model/view.js'
import { type Telling, viewRows } from '../../src/model/view-rows.js'
import { smallCodes } from './small-codes.js'
import { figure } from './small-table.js'

const codes = catalogueOf(smallCodes)
const all = { by: null, basis: null }
const usd: Telling = { units: ['USD'], freq: false, source: false }

function stated(indicator: string, figureSays: Partial<Figure>, more: Partial<Stated> = {}): Stated {
  const shown = figure(figureSays)
  return {
    freq: 'A',
    indicator,
    reporter: 'VNM',
    partner: 'CHN',
    product: '_T',
    unit: shown.unit,
    period: '2024',
    starts: '2024-01-01',
    ends: '2024-12-31',
    figure: shown,
    ...more,
  }
}
const total = stated('TRADE', { value: 260650000000 })
const growth = stated('TRADE_GROWTH', { value: 13.5, unit: 'PERCENT' })
const dong = stated('TRADE', { value: 6.5e15, unit: 'VND' })
const bilateral = (figures: Stated[], telling = usd) =>
  viewRows(views.bilateral, figures, placesOf(views.bilateral, all, codes), codes, telling)

t.test('the figures of a pair and period stand in one row, each under its measure', async (t) => {
  const rows = bilateral([total, growth])
  t.equal(rows.length, 1)
  t.same(rows[0]?.key, { reporter: 'VNM', partner: 'CHN', period: '2024' })
  t.same(
    rows[0]?.figures.map((one) => one?.value ?? null),
    [260650000000, null, null, null, 13.5, null],
  )
  t.same(Object.keys(rows[0]?.measured ?? {}), ['total', 'growth'])
  t.match(rows[0], { starts: '2024-01-01', ends: '2024-12-31' })
})

t.test('another period makes another row', async (t) => {
  const earlier = stated('TRADE', {}, { period: '2023', starts: '2023-01-01', ends: '2023-12-31' })
  t.same(
    bilateral([total, earlier]).map(({ key }) => key.period),
    ['2024', '2023'],
  )
})

t.test('the first figure of a cell is the chosen one', async (t) => {
  const [row] = bilateral([total, stated('TRADE', { value: 1 })])
  t.equal(row?.figures[0]?.value, 260650000000)
})

t.test('what the endpoint does not show is left out', async (t) => {
  t.same(bilateral([stated('GDP_GROWTH', { unit: 'PERCENT' })]), [])
})

t.test('amounts in a currency that is not asked for are no cell of the row', async (t) => {
  t.same(
    bilateral([dong, growth]).map(({ measured }) => Object.keys(measured)),
    [['growth']],
  )
})

t.test(
  'where several units are asked for, each that is stated has its row, with what has no currency beside it',
  async (t) => {
    const rows = bilateral([total, dong, growth], { ...usd, units: ['VND', 'USD', 'EUR'] })
    t.same(
      rows.map(({ key, measured }) => [key.unit, measured.total?.value, measured.growth?.value]),
      [
        ['VND', 6.5e15, 13.5],
        ['USD', 260650000000, 13.5],
      ],
    )
  },
)

t.test('a row without amounts stands once, under the first unit asked for', async (t) => {
  t.same(
    bilateral([growth], { ...usd, units: ['VND', 'USD'] }).map(({ key }) => key.unit),
    ['VND'],
  )
})

t.test('rows say their frequency or source where several of those may stand side by side', async (t) => {
  const other = stated('TRADE', { value: 205, source: 'vna-2025' })
  const rows = bilateral([total, other], { ...usd, freq: true, source: true })
  t.same(
    rows.map(({ key, measured }) => [key.freq, key.source, measured.total?.value]),
    [
      ['A', 'customs-2024', 260650000000],
      ['A', 'vna-2025', 205],
    ],
  )
})

t.test('a ranking of FDI has a row for each list, counts without a currency among them', async (t) => {
  const capital = stated('FDI_REGISTERED_STOCK', { value: 90e9 }, { product: '_Z' })
  const projects = stated('FDI_PROJECTS', { value: 955, unit: 'PROJECTS' }, { product: '_Z' })
  const rows = viewRows(views.fdiRankings, [capital, projects], placesOf(views.fdiRankings, all, codes), codes, usd)
  t.same(
    rows.map(({ key, measured }) => [key.host, key.origin, key.by, key.basis, measured.value?.value]),
    [
      ['VNM', 'CHN', 'registered_capital', 'stock', 90e9],
      ['VNM', 'CHN', 'projects', 'flow', 955],
    ],
  )
})
