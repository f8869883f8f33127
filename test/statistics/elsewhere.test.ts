import t from 'tap'
import { elsewhere } from '../../src/statistics/elsewhere.js'

const figure = (reporter: string, partner: string) => ({
  series: { freq: 'A', indicator: 'TRADE', reporter, partner, product: '_T', unit: 'USD' } as const,
  period: '2024',
  source: 'vna-2025',
})

t.test('an expression is put elsewhere where it is of the area that is left, and nowhere else', async (t) => {
  t.same(elsewhere(figure('VNM', 'CHN'), 'partner', 'CHN', 'THA'), figure('VNM', 'THA'))
  t.same(elsewhere(figure('VNM', 'W00'), 'partner', 'CHN', 'THA'), figure('VNM', 'W00'))
  const share = { operation: 'share', inputs: [figure('VNM', 'CHN'), figure('VNM', 'W00')] }
  const elsewhereShare = { operation: 'share', inputs: [figure('VNM', 'THA'), figure('VNM', 'W00')] }
  t.same(elsewhere(share, 'partner', 'CHN', 'THA'), elsewhereShare)
})
