import t from 'tap'
import { derivedRow, sortedObservations } from '../../src/queries/observation-rows.js'
import { statedFigure } from '../statistics/stated-figure.js'

t.test('a figure is keyed by its codes and period, and nobody printed it', async (t) => {
  t.match(derivedRow(statedFigure()), {
    key: { indicator: 'TRADE', freq: 'A', reporter: 'VNM', partner: 'CHN', product: '_T', period: '2024' },
    figures: [{ value: 100, literal: null, start: null, end: null, worded: false, note: null }],
  })
})

t.test('figures come by series and period, or by period and series, and the other way round', async (t) => {
  const figures = [
    statedFigure({ partner: 'USA', period: '2022' }),
    ...[
      statedFigure({ period: '2024' }),
      statedFigure({ period: '2023', source: 'b' }),
      statedFigure({ period: '2023' }),
    ],
  ]
  const order = (sort: string | null) =>
    sortedObservations(figures, sort).map(({ partner, period, figure }) => `${partner} ${period} ${figure.source}`)
  const byKey = ['CHN 2023 a-2025', 'CHN 2023 b', 'CHN 2024 a-2025', 'USA 2022 a-2025']
  t.same(order(null), byKey)
  t.same(order('-key'), byKey.toReversed())
  const byPeriod = ['USA 2022 a-2025', 'CHN 2023 a-2025', 'CHN 2023 b', 'CHN 2024 a-2025']
  t.same(order('period'), byPeriod)
  t.same(order('-period'), byPeriod.toReversed())
})
