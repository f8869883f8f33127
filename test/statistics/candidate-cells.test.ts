import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { seriesKeyOf } from '../../src/model/dimensions.js'
import type { Indicator } from '../../src/model/indicator.js'
import { candidateCells, relatedIndicators } from '../../src/statistics/candidate-cells.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const indicatorOf = (code: string) => codes.indicators.entries.get(code) as Indicator
const related = (code: string) => relatedIndicators(indicatorOf(code), codes).toSorted()
type Given = Parameters<typeof statedFigure>[0]
const cells = (code: string, near: Given[], units = ['USD']) =>
  candidateCells(indicatorOf(code), near.map(statedFigure), units, codes).map(
    (cell) => `${seriesKeyOf(cell)}~${cell.period}`,
  )
const whole = { partner: '_Z', product: '_Z' }

t.test(
  'an indicator is reckoned of its parts and wholes, of what it speaks of, and of what speaks of it',
  async (t) => {
    t.same(related('TRADE'), ['EXPORTS', 'IMPORTS', 'TRADE', 'TRADE_GROWTH'])
    t.same(related('EXPORTS'), ['EXPORTS', 'EXPORTS_GROWTH', 'IMPORTS', 'TRADE'])
    t.same(related('TRADE_BALANCE'), ['EXPORTS', 'IMPORTS', 'TRADE_BALANCE'])
    t.same(related('GDP_PER_CAPITA'), ['GDP', 'GDP_PER_CAPITA', 'POPULATION'])
    t.same(related('TRADE_TO_GDP'), ['EXPORTS', 'GDP', 'IMPORTS', 'TRADE', 'TRADE_GROWTH', 'TRADE_TO_GDP'])
    t.ok(related('CPI_CHANGE_AVERAGE').includes('CPI_CHANGE_MONTH'))
    t.notOk(related('TRADE_SHARE').includes('parent'))
  },
)

t.test(
  'a cell stands with the codes and the period of what it is reckoned of, in the currencies asked for',
  async (t) => {
    const near = [{ indicator: 'EXPORTS' }, { indicator: 'IMPORTS' }, { indicator: 'IMPORTS', period: '2023-Q1' }]
    t.same(cells('TRADE', near), ['A.TRADE.VNM.CHN._T.USD~2024', 'Q.TRADE.VNM.CHN._T.USD~2023-Q1'])
    t.same(cells('TRADE', near.slice(0, 1), ['VND', 'CNY']), [
      'A.TRADE.VNM.CHN._T.VND~2024',
      'A.TRADE.VNM.CHN._T.CNY~2024',
    ])
    t.same(cells('TRADE_SHARE', [{}], ['VND']), ['A.TRADE_SHARE.VNM.CHN._T.PERCENT~2024'])
  },
)

t.test('an open period ends where that of the figure does', async (t) => {
  const [cell] = candidateCells(indicatorOf('EXPORTS'), [statedFigure({ period: '2025-01/..' })], ['USD'], codes)
  t.match(cell, { period: '2025-01/..', starts: '2025-01-01', ends: '2025-07-10' })
})

t.test('growth also leads to the level of the period it compares with', async (t) => {
  t.same(cells('TRADE', [{ indicator: 'TRADE_GROWTH', unit: 'PERCENT' }]), [
    'A.TRADE.VNM.CHN._T.USD~2024',
    'A.TRADE.VNM.CHN._T.USD~2023',
  ])
  const open = { indicator: 'TRADE_GROWTH', unit: 'PERCENT', period: '2025-01/..' }
  t.same(cells('TRADE', [open]), ['_O.TRADE.VNM.CHN._T.USD~2025-01/..'])
  t.same(cells('CPI', [{ indicator: 'CPI_CHANGE_DECEMBER', ...whole, period: '2024' }]), [
    'A.CPI.VNM._Z._Z.INDEX~2024',
    'M.CPI.VNM._Z._Z.INDEX~2023-12',
  ])
  const unsaid = { indicator: 'BANK_GROWTH', ...whole, unit: 'PERCENT' }
  t.same(cells('CPI', [unsaid]), ['A.CPI.VNM._Z._Z.INDEX~2024'])
})

t.test('changes of months lead to the average of their year', async (t) => {
  const month = { indicator: 'CPI_CHANGE_MONTH', ...whole, period: '2024-03', unit: 'PERCENT' }
  t.same(cells('CPI_CHANGE_AVERAGE', [month]), [
    'M.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT~2024-03',
    'A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT~2024',
  ])
  t.same(cells('CPI_CHANGE_YEAR', [month]), ['M.CPI_CHANGE_YEAR.VNM._Z._Z.PERCENT~2024-03'])
})

t.test('of trade with the world, and of no other partner, a figure of the area itself is made', async (t) => {
  t.same(cells('TRADE_TO_GDP', [{ partner: 'W00' }]), ['A.TRADE_TO_GDP.VNM._Z._Z.PERCENT_OF_GDP~2024'])
  t.same(cells('TRADE_TO_GDP', [{ partner: 'CHN' }]), [])
  t.same(cells('TRADE_TO_GDP', [{ partner: 'W00', product: 'PASSPORT' }]), [], 'of one product none is made')
  t.same(cells('TRADE', [{ indicator: 'GDP', ...whole }]), [], 'GDP says no partner')
  t.same(cells('FDI_REGISTERED', [{ partner: 'CHN', product: '_T' }]), ['A.FDI_REGISTERED.VNM.CHN._Z.USD~2024'])
})
