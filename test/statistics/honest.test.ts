import fc from 'fast-check'
import t from 'tap'
import { compare, type Decimal, decimalFrom, decimalOf, difference, digitsOf, sum } from '../../src/model/decimal.js'
import { honest } from '../../src/statistics/honest.js'
import { holds, intervalFrom, point } from '../../src/statistics/interval.js'
import { anyDecimal } from './any-interval.js'

const shown = (value: number, low: number | null, high: number | null) =>
  honest(decimalFrom(value), intervalFrom({ low, high }))

t.test('the fewest digits are shown that the interval holds', async (t) => {
  const rows: [number, number, number, string, number][] = [
    [21.6, 21.58, 21.62, '21.6', 3],
    [229.648e9, 229.542e9, 229.753e9, '229600000000', 4],
    [-49.39, -49.445, -49.335, '-49.4', 3],
    [13.7, 13.45, 13.95, '13.7', 3],
    [19.44, 19.377, 19.505, '19.4', 3],
    [21.7, 21, 22.4, '22', 2],
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
  t.same(shown(9.6, 9.4, 9.8), { text: '9.6', digits: 2 }, '10 is not among them')
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

/** A number to so many significant digits, by another way than the one under test. */
function toDigits({ mantissa, exponent }: Decimal, count: number): Decimal {
  const drop = digitsOf(mantissa).length - count
  if (drop <= 0) return { mantissa, exponent }
  const unit = 10n ** BigInt(drop)
  const size = mantissa < 0n ? -mantissa : mantissa
  const near = ((size * 2n) / unit + 1n) / 2n
  return { mantissa: mantissa < 0n ? -near : near, exponent: exponent + drop }
}

t.test('what is shown lies in the interval, and what has one digit fewer does not', async (t) => {
  const width = fc.record({ mantissa: fc.bigInt(1n, 10n ** 6n), exponent: fc.integer({ min: -12, max: 20 }) })
  const inside = fc.property(anyDecimal, width, fc.integer({ min: 0, max: 8 }), (value, wide, part) => {
    const low = difference(value, { mantissa: wide.mantissa * BigInt(part), exponent: wide.exponent })
    const high = sum(low, { mantissa: wide.mantissa * 8n, exponent: wide.exponent })
    const { text, digits } = honest(value, { low, high }) as { text: string; digits: number }
    const printed = decimalOf(text) as Decimal
    const counted = digitsOf(printed.mantissa).replace(/0+$/, '').length
    if (counted > digits || digits > 16) return false
    if (!holds({ low, high }, printed)) return compare(printed, toDigits(value, 15)) === 0
    // A carry shortens what was rounded to more digits: 9.96 is 10 to two and to one.
    const fewer = [...Array(Math.max(0, counted - 1)).keys()].map((i) => toDigits(value, i + 1))
    return fewer.every((one) => !holds({ low, high }, one) || (low.mantissa < 0n && high.mantissa > 0n))
  })
  t.equal(fc.check(inside, { numRuns: 3000 }).counterexample, null)
})
