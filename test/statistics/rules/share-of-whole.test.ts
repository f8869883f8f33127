import t from 'tap'
import { shareOfWhole } from '../../../src/statistics/rules/share-of-whole.js'
import { plannedBy } from './planned.js'

const own = { partner: '_Z', product: '_Z' }

t.test('a share is of the whole that the partner is part of', async (t) => {
  t.same(plannedBy(shareOfWhole, { indicator: 'TRADE_SHARE', partner: 'CN-GD', unit: 'PERCENT' }), [
    'share A.TRADE.VNM.CN-GD._T.USD~2024 A.TRADE.VNM.CHN._T.USD~2024',
  ])
  t.same(plannedBy(shareOfWhole, { indicator: 'TRADE_SHARE', partner: 'W00', unit: 'PERCENT' }), [])
})

t.test('a ratio in per cent is of trade with all the world, also as exports and imports added', async (t) => {
  const [trade, exports, imports, gdp] = [
    ...['TRADE', 'EXPORTS', 'IMPORTS'].map((code) => `A.${code}.VNM.W00._T.USD~2024`),
    'A.GDP.VNM._Z._Z.USD~2024',
  ]
  t.same(plannedBy(shareOfWhole, { ...own, indicator: 'TRADE_TO_GDP', unit: 'PERCENT_OF_GDP' }), [
    `ratio_percent ${trade} ${gdp}`,
    `sum_ratio_percent ${exports} ${imports} ${gdp}`,
  ])
  t.same(plannedBy(shareOfWhole, { ...own, indicator: 'EXPORTS_GOODS_SERVICES_TO_GDP', unit: 'PERCENT_OF_GDP' }), [
    `ratio_percent A.EXPORTS_GOODS_SERVICES.VNM._Z._Z.USD~2024 ${gdp}`,
  ])
})

t.test('a ratio per head keeps its currency', async (t) => {
  t.same(plannedBy(shareOfWhole, { ...own, indicator: 'GDP_PER_CAPITA', unit: 'VND' }), [
    'ratio A.GDP.VNM._Z._Z.VND~2024 A.POPULATION.VNM._Z._Z.PERSONS~2024',
  ])
})

t.test('nothing else is reckoned so', async (t) => {
  for (const indicator of ['TRADE', 'TRADE_GROWTH', 'TRADE_RANK']) t.same(plannedBy(shareOfWhole, { indicator }), [])
})
