import t from 'tap'
import { cellOf, periodOfStated, type Stated, wantedKey } from '../../src/model/stated.js'
import { statedFigure } from '../statistics/stated-figure.js'

t.test('a wanted figure is found by its series, period and source, or by none of the last', async (t) => {
  const { figure, starts, ends, ...series } = statedFigure()
  const { period, ...codes } = series
  t.equal(wantedKey({ series: codes, period, source: 'a-2025' }), 'A.TRADE.VNM.CHN._T.USD~2024~a-2025')
  t.equal(wantedKey({ series: codes, period, source: null }), 'A.TRADE.VNM.CHN._T.USD~2024~')
  t.same([figure.unit, starts, ends], ['USD', '2024-01-01', '2024-12-31'])
})

t.test('a period ends, unless it is open', async (t) => {
  t.same(periodOfStated(statedFigure()), { text: '2024', freq: 'A', starts: '2024-01-01', ends: '2024-12-31' })
  const open: Stated = { ...statedFigure(), freq: '_O', period: '2025-01/..', starts: '2025-01-01', ends: '2025-07-10' }
  t.same(periodOfStated(open), { text: '2025-01/..', freq: '_O', starts: '2025-01-01', ends: null })
})

t.test('the cell of a figure may be looked for in another period, or with other codes', async (t) => {
  const stated = statedFigure()
  const series = { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }
  t.same(cellOf(stated, {}), { series, period: '2024' })
  t.same(cellOf(stated, { period: '2023' }), { series, period: '2023' })
  t.same(cellOf(stated, { indicator: 'EXPORTS', partner: 'W00' }), {
    series: { ...series, indicator: 'EXPORTS', partner: 'W00' },
    period: '2024',
  })
})
