import fc from 'fast-check'
import t from 'tap'
import { type Decimal, decimalFrom, decimalOf, difference, digitsOf, scaled, sum } from '../../src/model/decimal.js'
import { honest } from '../../src/statistics/honest.js'
import { intervalFrom, point } from '../../src/statistics/interval.js'
import { anyDecimal } from './any-interval.js'
import { distance, fractionOf, order, times, whole } from './fraction.js'

const shown = (value: number, low: number | null, high: number | null) =>
  honest(decimalFrom(value), intervalFrom({ low, high }))
const one: Decimal = { mantissa: 1n, exponent: 0 }

t.test('no digit is shown that the interval does not support', async (t) => {
  const rows: [number, number, number, string, number][] = [
    [21.6, 21.58, 21.62, '21.6', 3],
    [229.648e9, 229.542e9, 229.753e9, '230000000000', 3],
    [13.5037, 13.4991, 13.5084, '13.5', 4],
    [1.15, 1.15, 1.25, '1.2', 2],
    [-1.25, -1.3, -1.2, '-1.3', 2],
    [0.05, 0.049, 0.059, '0.05', 1],
    [430000, 430000, 440000, '430000', 2],
    [0, -0.05, 0.05, '0', 1],
    [22, 21.95, 22.05, '22', 3],
  ]
  for (const [value, low, high, text, digits] of rows) t.same(shown(value, low, high), { text, digits }, String(value))
})

t.test('the first digit is shown however wide the interval', async (t) => {
  t.same(shown(5, 3, 20), { text: '5', digits: 1 })
  t.same(shown(9, 8, 10), { text: '9', digits: 1 })
  t.same(shown(9.6, 8, 11), { text: '10', digits: 1 })
  t.same(shown(9.6, 9.4, 9.8), { text: '10', digits: 2 })
  t.same(shown(0.04, 0, 20), { text: '0.04', digits: 1 })
})

t.test('what may as well be nought is shown at the first digit of the farther bound', async (t) => {
  t.same(shown(0.02, -0.5, 0.54), { text: '0', digits: 1 })
  t.same(shown(-0.3, -5, 4), { text: '0', digits: 1 })
  t.same(shown(0.3, -0.1, 0.7), { text: '0.3', digits: 1 })
})

t.test('an exact value is shown in full', async (t) => {
  const value = decimalOf('-12345678901234567890.12345678901234567890') as Decimal
  t.same(honest(value, point(value)), { text: '-12345678901234567890.1234567890123456789', digits: null })
})

t.test('of a value that no decimal ends as many digits are shown as a double holds', async (t) => {
  const third = { mantissa: 3333333333333333333333333333333333n, exponent: -34 }
  const next = { ...third, mantissa: third.mantissa + 1n }
  t.same(honest(third, { low: third, high: next }), { text: '0.333333333333333', digits: 15 })
})

t.test('of an unbounded value no digit is known', async (t) => {
  t.equal(shown(5, 5, null), null)
  t.equal(shown(5, null, 5), null)
})

t.test('the unit of the last digit is as wide as the interval, or the digit is the only one', async (t) => {
  const width = fc.record({ mantissa: fc.bigInt(1n, 10n ** 6n), exponent: fc.integer({ min: -16, max: 20 }) })
  const holds = fc.property(anyDecimal, width, fc.integer({ min: 0, max: 8 }), (value, wide, part) => {
    const below = { mantissa: wide.mantissa * BigInt(part), exponent: wide.exponent }
    const low = difference(value, below)
    const high = sum(low, { mantissa: wide.mantissa * 8n, exponent: wide.exponent })
    const { text, digits } = honest(value, { low, high }) as { text: string; digits: number }
    const printed = decimalOf(text) as Decimal
    if (printed.mantissa === 0n) return digits === 1
    const [, significant = '', zeros = ''] = /^(.*?)(0*)$/.exec(digitsOf(printed.mantissa)) ?? []
    const last = significant.length + zeros.length + printed.exponent - digits
    const unit = fractionOf(scaled(one, last))
    const asWide = order(unit, fractionOf(difference(high, low))) >= 0
    const near = order(times(distance(fractionOf(value), fractionOf(printed)), whole(2)), unit) <= 0
    return (asWide || digits === 1) && near && digits <= 15 && significant.length <= digits
  })
  t.equal(fc.check(holds, { numRuns: 2000 }).counterexample, null)
})
