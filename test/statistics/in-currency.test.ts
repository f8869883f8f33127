import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { refusal } from '../../src/model/refusal.js'
import { inCurrency } from '../../src/statistics/in-currency.js'
import { statedFigure } from './stated-figures.js'

const codes = catalogueOf(codeListsIn())
const of = (source: string, unit: string, value: number) =>
  statedFigure({ id: `${source} ${unit}`, source, unit, value, low: value, high: value }, { unit })
const rate = (unit: string, value: number) =>
  statedFigure(
    { id: unit, source: 'rates', unit, value, low: value, high: value },
    { indicator: 'EXCHANGE_RATE', unit },
  )
const told = (unit: string, figures: ReturnType<typeof of>[], rates = [rate('VND', 25_000), rate('CNY', 7)]) =>
  inCurrency(unit, figures, rates, codes).map(({ stated, origin }) => [
    stated.figure.value,
    stated.unit,
    origin.figure.id,
  ])

t.test('a source is taken as it states an amount in the currency, and converted only for want of that', async (t) => {
  t.same(told('USD', [of('a', 'VND', 50_000), of('a', 'USD', 3), of('b', 'CNY', 14)]), [
    [3, 'USD', 'a USD'],
    [2, 'USD', 'b CNY'],
  ])
  t.same(told('VND', [of('b', 'CNY', 14)]), [[50_000, 'VND', 'b CNY']], 'across the dollar')
})

t.test('of a source that states it in several others one is converted', async (t) => {
  t.same(told('USD', [of('a', 'CNY', 14), of('a', 'VND', 50_000)]), [[2, 'USD', 'a CNY']])
})

t.test('without a rate there is no value, and the figure says so', async (t) => {
  t.same(told('USD', [of('a', 'VND', 50_000)], []), [[null, 'USD', 'a VND']])
  const [amount] = inCurrency('USD', [of('a', 'VND', 50_000)], [], codes)
  t.same(amount?.stated.figure.derived?.refused, refusal('no_rate', '2024', 'VND', 'USD'))
})
