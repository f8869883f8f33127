import fc from 'fast-check'
import t from 'tap'
import { compare, type Decimal, decimalFrom, decimalNumber } from '../../src/model/decimal.js'
import { naturalLogarithm } from '../../src/statistics/natural-logarithm.js'
import { distance, type Fraction, fractionOf, order, times, whole } from './fraction.js'

// Of e^-700, the least of the numbers here, it keeps some 90 digits.
const unit = 10n ** 400n

/** e^y by its series, of the 2^20th part of y, squared twenty times. */
function exponential(y: Decimal): Fraction {
  const { over, under } = fractionOf(y)
  const part = (over * unit) / (under * 2n ** 20n)
  let [total, term] = [0n, unit]
  for (let n = 1n; term !== 0n; n++) [total, term] = [total + term, (term * part) / (n * unit)]
  for (let i = 0; i < 20; i++) total = (total * total) / unit
  return { over: total, under: unit }
}

const near = (a: Fraction, b: Fraction, digits: number): boolean =>
  order(times(distance(a, b), whole(10n ** BigInt(digits))), b) <= 0

t.test('the logarithm of 1 is exactly 0', async (t) => {
  for (const side of [-1, 1] as const) {
    t.same(naturalLogarithm({ mantissa: 1n, exponent: 0 }, side), { mantissa: 0n, exponent: 0 })
    t.same(naturalLogarithm({ mantissa: 100n, exponent: -2 }, side), { mantissa: 0n, exponent: 0 })
  }
})

t.test('a number lies between the powers of its two logarithms, and close to both', async (t) => {
  const any = fc.record({ mantissa: fc.bigInt(1n, 10n ** 20n), exponent: fc.integer({ min: -300, max: 300 }) })
  const about = fc.record({ mantissa: fc.bigInt(10n ** 20n - 999n, 10n ** 20n + 999n), exponent: fc.constant(-20) })
  const holds = fc.property(fc.oneof(any, about), (d) => {
    const [low, high] = [naturalLogarithm(d, -1), naturalLogarithm(d, 1)]
    if (compare(low, high) === 0) return compare(d, { mantissa: 1n, exponent: 0 }) === 0
    const [least, greatest, exact] = [exponential(low), exponential(high), fractionOf(d)]
    return order(least, exact) < 0 && order(exact, greatest) < 0 && near(least, exact, 30) && near(greatest, exact, 30)
  })
  t.equal(fc.check(holds, { numRuns: 300 }).counterexample, null)
})

t.test('its nearest double is that of the other way to reckon it, or a neighbour', async (t) => {
  const holds = fc.property(fc.double({ min: 2.3e-308, noNaN: true, noDefaultInfinity: true }), (x) => {
    const log = decimalNumber(naturalLogarithm(decimalFrom(x), 1))
    return Math.abs(log - Math.log(x)) <= Math.abs(log) * 2 ** -51 + 2 ** -52
  })
  t.equal(fc.check(holds, { numRuns: 1000 }).counterexample, null)
  t.equal(decimalNumber(naturalLogarithm(decimalFrom(10), -1)), Math.LN10)
})
