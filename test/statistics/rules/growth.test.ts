import t from 'tap'
import { type Period, periodOf } from '../../../src/model/period.js'
import { comparedPeriods, growthOfLevels } from '../../../src/statistics/rules/growth.js'
import { plannedBy } from './planned.js'

const compared = (comparison: Parameters<typeof comparedPeriods>[0], text: string) =>
  comparedPeriods(comparison, periodOf(text) as Period)

t.test('growth compares with the period before, the year before, or the December before', async (t) => {
  t.same(compared('previous_period', '2024-01'), ['2024-01', '2023-12'])
  t.same(compared('year_before', '2024-01/2024-05'), ['2024-01/2024-05', '2023-01/2023-05'])
  t.same(compared('december_before', '2024-03'), ['2024-03', '2023-12'])
  t.same(compared('december_before', '2024'), ['2024-12', '2023-12'])
  for (const [comparison, period] of [
    ['previous_period', '2024-01/2024-05'],
    ['year_before', '2025-01/..'],
    ['december_before', '2024-Q1'],
  ] as const)
    t.equal(compared(comparison, period), null)
})

t.test('growth is reckoned of the two levels it compares', async (t) => {
  t.same(plannedBy(growthOfLevels, { indicator: 'TRADE_GROWTH', unit: 'PERCENT' }), [
    'percent_change A.TRADE.VNM.CHN._T.USD~2024 A.TRADE.VNM.CHN._T.USD~2023',
  ])
  const prices = { partner: '_Z', product: '_Z', unit: 'PERCENT' }
  t.same(plannedBy(growthOfLevels, { ...prices, indicator: 'CPI_CHANGE_DECEMBER' }), [
    'percent_change M.CPI.VNM._Z._Z.INDEX~2024-12 M.CPI.VNM._Z._Z.INDEX~2023-12',
  ])
  t.same(plannedBy(growthOfLevels, { indicator: 'TRADE_GROWTH', unit: 'PERCENT' }, { currency: 'VND' }), [
    'percent_change A.TRADE.VNM.CHN._T.VND~2024 A.TRADE.VNM.CHN._T.VND~2023',
  ])
})

t.test('an average growth is that of years, and a mean change that of no two levels', async (t) => {
  const prices = { partner: '_Z', product: '_Z', unit: 'PERCENT' }
  const average = { ...prices, indicator: 'CPI_CHANGE_AVERAGE' }
  t.same(plannedBy(growthOfLevels, average), ['percent_change A.CPI.VNM._Z._Z.INDEX~2024 A.CPI.VNM._Z._Z.INDEX~2023'])
  for (const period of ['2024-06', '2024-Q2', '2024-S1']) t.same(plannedBy(growthOfLevels, { ...average, period }), [])
  t.equal(plannedBy(growthOfLevels, { ...average, indicator: 'CPI_CHANGE_YEAR', period: '2024-06' }).length, 1)
  for (const period of ['2024-06', '2024-S1', '2024'])
    t.same(plannedBy(growthOfLevels, { ...prices, indicator: 'CPI_CHANGE_MONTH_MEAN', period }), [])
})

t.test('of what grows nobody knows, or of an open period, growth is not reckoned', async (t) => {
  t.same(plannedBy(growthOfLevels, {}), [])
  t.same(plannedBy(growthOfLevels, { indicator: 'BANK_GROWTH' }), [])
  t.same(plannedBy(growthOfLevels, { indicator: 'TRADE_GROWTH', period: '2025-01/..' }), [])
})
