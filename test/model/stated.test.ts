import t from 'tap'
import { byCell, cellKey, cellOf, periodOfStated, pick, type Stated } from '../../src/model/stated.js'
import { statedFigure } from '../statistics/stated-figure.js'

const series = { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }

t.test('a cell is known by its series and period', async (t) => {
  t.equal(cellKey({ series, period: '2024' }), 'A.TRADE.VNM.CHN._T.USD~2024')
})

t.test('of a cell the chosen figure is found, or that of a source', async (t) => {
  const [chosen, other, before] = [{}, { source: 'b-2025' }, { period: '2023' }].map(statedFigure) as [
    Stated,
    Stated,
    Stated,
  ]
  const found = byCell([chosen, before, other])
  t.same([...found.keys()], ['A.TRADE.VNM.CHN._T.USD~2024', 'A.TRADE.VNM.CHN._T.USD~2023'])
  const picked = (period: string, source: string | null) => pick(found, { series, period, source })
  t.equal(picked('2024', null), chosen)
  t.equal(picked('2024', 'b-2025'), other)
  t.equal(picked('2023', null), before)
  t.equal(picked('2023', 'b-2025'), undefined)
  t.equal(picked('2022', null), undefined)
  t.equal(picked('2022', 'b-2025'), undefined)
})

t.test('a period ends, unless it is open', async (t) => {
  t.same(periodOfStated(statedFigure()), { text: '2024', freq: 'A', starts: '2024-01-01', ends: '2024-12-31' })
  const open: Stated = { ...statedFigure(), freq: '_O', period: '2025-01/..', starts: '2025-01-01', ends: '2025-07-10' }
  t.same(periodOfStated(open), { text: '2025-01/..', freq: '_O', starts: '2025-01-01', ends: null })
})

t.test('the cell of a figure may be looked for in another period, or with other codes', async (t) => {
  const stated = statedFigure()
  t.same(cellOf(stated, {}), { series, period: '2024' })
  t.same(cellOf(stated, { period: '2023' }), { series, period: '2023' })
  t.same(cellOf(stated, { indicator: 'EXPORTS', partner: 'W00' }), {
    series: { ...series, indicator: 'EXPORTS', partner: 'W00' },
    period: '2024',
  })
})
