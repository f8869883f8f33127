import t from 'tap'
import { levelFromGrowth } from '../../../src/statistics/rules/level-from-growth.js'
import { plannedBy } from './planned.js'

t.test('a level is reckoned of the one a year after and its growth, or of the one a year before', async (t) => {
  t.same(plannedBy(levelFromGrowth, { period: '2023' }), [
    'level_before A.TRADE.VNM.CHN._T.USD~2024 A.TRADE_GROWTH.VNM.CHN._T.PERCENT~2024',
    'level_after A.TRADE.VNM.CHN._T.USD~2022 A.TRADE_GROWTH.VNM.CHN._T.PERCENT~2023',
  ])
})

t.test('growth on the month before leads from month to month, that on December nowhere', async (t) => {
  const prices = { indicator: 'CPI', partner: '_Z', product: '_Z', unit: 'INDEX', period: '2024-12' }
  const plans = plannedBy(levelFromGrowth, prices)
  t.ok(plans.includes('level_before M.CPI.VNM._Z._Z.INDEX~2025-01 M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~2025-01'))
  t.ok(plans.includes('level_after M.CPI.VNM._Z._Z.INDEX~2023-12 M.CPI_CHANGE_YEAR.VNM._Z._Z.PERCENT~2024-12'))
  t.notOk(plans.some((plan) => /CPI_CHANGE_(DECEMBER|AVERAGE|MONTH_MEAN)/.test(plan)))
  const yearly = plannedBy(levelFromGrowth, { ...prices, period: '2023' })
  t.ok(yearly.includes('level_before A.CPI.VNM._Z._Z.INDEX~2024 A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT~2024'))
})

t.test('of an open period or a rank no level is reckoned', async (t) => {
  t.same(plannedBy(levelFromGrowth, { period: '2025-01/..' }), [])
  t.same(plannedBy(levelFromGrowth, { indicator: 'TRADE_RANK' }), [])
})
