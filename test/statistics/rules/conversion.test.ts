import t from 'tap'
import { conversion, conversionPlans } from '../../../src/statistics/rules/conversion.js'
import { statedFigure } from '../stated-figure.js'
import { codes, near, plannedBy } from './planned.js'

const rate = (unit: string, more = {}) => ({
  ...{ indicator: 'EXCHANGE_RATE', partner: '_Z', product: '_Z', unit, source: 'bank', ...more },
})
const end = (unit: string) => rate(unit, { indicator: 'EXCHANGE_RATE_END' })
const idOf = (given: Parameters<typeof near>[0]) => near(given)[0]?.figure.id
const [vnd, cny] = [idOf(rate('VND')), idOf(rate('CNY'))]
const plans = (from: string, unit: string, rates: Parameters<typeof near>, indicator = 'TRADE') =>
  plannedBy(conversion, { unit, indicator }, { near: near({ unit: from, indicator }), rates: near(...rates) })
const amount = (unit: string) => `A.TRADE.VNM.CHN._T.${unit}~2024~a-2025`
const missing = (unit: string) => `A.EXCHANGE_RATE.VNM._Z._Z.${unit}~2024`
const noRate = `convert ${amount('USD')} ${missing('VND')}: No rate of 2024 between USD and VND is known.`

t.test('an amount is converted by the rate of its period, either way', async (t) => {
  t.same(plans('USD', 'VND', [rate('VND'), rate('CNY')]), [`convert ${amount('USD')} ${vnd}`])
  t.same(plans('VND', 'USD', [rate('VND'), rate('CNY')]), [`convert_back ${amount('VND')} ${vnd}`])
  t.same(plans('USD', 'VND', [rate('VND', { period: '2023' })]), [noRate], 'the rate of another year is none')
})

t.test('between two currencies that a third prices, across both rates of one kind', async (t) => {
  t.same(plans('CNY', 'VND', [rate('VND'), rate('CNY')]), [`convert_across ${amount('CNY')} ${cny} ${vnd}`])
  t.same(
    plans('CNY', 'VND', [rate('VND'), end('CNY')]),
    [
      `convert_across ${amount('CNY')} ${missing('CNY')} ${missing('VND')}: No rate of 2024 between CNY and VND is known.`,
    ],
    'an average and an end are not put together',
  )
})

t.test('what runs through a period takes the average, what stands at its end the rate of the end', async (t) => {
  const kinds = (indicator: string) =>
    plans('USD', 'VND', [end('VND'), rate('VND')], indicator).map((plan) => plan.split(' ')[2])
  t.same(kinds('TRADE'), [vnd, idOf(end('VND'))])
  t.same(kinds('FDI_REGISTERED_STOCK'), [idOf(end('VND')), vnd])
  t.same(kinds('GDP_PER_CAPITA'), [vnd, idOf(end('VND'))])
})

t.test('only the same amount in another currency is converted', async (t) => {
  const others = near(
    ...[{ unit: 'VND' }, { unit: 'PERCENT' }, { indicator: 'EXPORTS' }, { product: 'PASSPORT' }, { partner: 'USA' }],
  )
  t.same(plannedBy(conversion, { unit: 'VND' }, { near: others, rates: near(rate('VND')) }), [])
  t.same(plannedBy(conversion, { indicator: 'TRADE_RANK', unit: 'RANK' }, { near: near({}) }), [])
  t.same(
    plannedBy(conversion, rate('VND'), { near: near(rate('CNY')), rates: near(rate('VND')) }),
    [],
    'a rate is none',
  )
})

t.test('a converted amount stands in the cell of the amount, in the new unit', async (t) => {
  const [plan] = conversionPlans(statedFigure(), 'VND', near(rate('VND')), codes)
  t.match(plan?.cell, { indicator: 'TRADE', partner: 'CHN', period: '2024', unit: 'VND' })
})
