import t from 'tap'
import { averageOfMonths } from '../../../src/statistics/rules/average-of-months.js'
import { plannedBy } from './planned.js'

const prices = { partner: '_Z', product: '_Z', unit: 'PERCENT' }

t.test('annual average inflation is reckoned of 23 changes on the month before', async (t) => {
  const [plan = '', ...rest] = plannedBy(averageOfMonths, { ...prices, indicator: 'CPI_CHANGE_AVERAGE' })
  t.same(rest, [], 'means of months are no changes of months')
  const [operation, first, ...months] = plan.split(' ')
  t.same([operation, first], ['average_change', 'M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~2023-02'])
  t.equal(months.length, 22)
  t.equal(months.at(-1), 'M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~2024-12')
})

t.test('it is for growth of a yearly average alone', async (t) => {
  const others = ['CPI', 'BANK_GROWTH', 'CPI_CHANGE_MONTH', 'CPI_CHANGE_YEAR']
  for (const indicator of others) t.same(plannedBy(averageOfMonths, { ...prices, indicator }), [], indicator)
  t.same(plannedBy(averageOfMonths, { ...prices, indicator: 'CPI_CHANGE_AVERAGE', period: '2024-03' }), [])
})
