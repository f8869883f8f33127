import fc from 'fast-check'
import t from 'tap'
import { decimalFrom } from '../../src/model/decimal.js'
import { type Interval, point } from '../../src/statistics/interval.js'
import {
  anything,
  difference,
  isPositive,
  logarithm,
  negative,
  power,
  product,
  quotient,
  shifted,
  sum,
} from '../../src/statistics/interval-arithmetic.js'
import { anyInterval, anywhere, contains, ends, inside, isTight, smallInterval } from './any-interval.js'
import { type Fraction, fractionOf, minus, order, per, plus, raisedTo, times, whole } from './fraction.js'

const d = decimalFrom
const interval = (low: number | null, high: number | null, open = ''): Interval => ({
  low: low === null ? null : d(low),
  high: high === null ? null : d(high),
  ...(open.includes('(') ? { lowOpen: true } : {}),
  ...(open.includes(')') ? { highOpen: true } : {}),
})
const same = (a: Interval, b: Interval): boolean =>
  (['low', 'high'] as const).every((side) => {
    const [x, y] = [a[side], b[side]]
    return x === null || y === null ? x === y : order(fractionOf(x), fractionOf(y)) === 0
  }) &&
  a.lowOpen === b.lowOpen &&
  a.highOpen === b.highOpen
const runs = { numRuns: 2000 }

type Binary = [
  name: string,
  (a: Interval, b: Interval) => Interval,
  (x: Fraction, y: Fraction) => Fraction,
  digits?: number,
]
const binary: Binary[] = [
  ['sum', sum, plus],
  ['difference', difference, minus],
  ['product', product, times],
  ['quotient', quotient, per, 34],
]

for (const [name, of, exactly, digits] of binary) {
  const mayDivide = (b: Interval) => of !== quotient || isPositive(b) || isPositive(negative(b))

  t.test(`a ${name} of numbers in two intervals lies in the ${name} of the intervals`, async (t) => {
    const holds = fc.property(anyInterval, anyInterval, anywhere, anywhere, (a, b, i, j) => {
      const y = inside(b, j)
      return y.over === 0n ? mayDivide(b) || of(a, b) === anything : contains(of(a, b), exactly(inside(a, i), y))
    })
    t.equal(fc.check(holds, runs).counterexample, null)
  })

  t.test(`the bounds of a ${name} are reached, or come as close to as one likes where they are open`, async (t) => {
    const holds = fc.property(smallInterval, smallInterval, (a, b) => {
      if (!mayDivide(b)) return of(a, b) === anything
      const corners = ends(a).flatMap((x) => ends(b).map((y) => exactly(x, y)))
      return isTight(of(a, b), [...corners, ...(of === product ? noughts(a, b) : [])], digits)
    })
    t.equal(fc.check(holds, runs).counterexample, null)
  })
}

// A product is nought wherever one of the two is.
function noughts(a: Interval, b: Interval): Fraction[] {
  return [a, b].some((one) => contains(one, whole(0))) ? [whole(0)] : []
}

t.test('a power of a number in an interval lies in the power of the interval, whose bounds are reached', async (t) => {
  const exponents = fc.integer({ min: 0, max: 5 })
  const holds = fc.property(anyInterval, exponents, anywhere, (a, exponent, i) =>
    contains(power(a, exponent), raisedTo(inside(a, i), exponent)),
  )
  t.equal(fc.check(holds, runs).counterexample, null)
  const tight = fc.property(smallInterval, exponents, (a, exponent) => {
    const zero = exponent > 0 ? noughts(a, a) : []
    return isTight(power(a, exponent), [...ends(a).map((x) => raisedTo(x, exponent)), ...zero], 34)
  })
  t.equal(fc.check(tight, runs).counterexample, null)
})

t.test('a high power has 34 digits, next to the exact one', async (t) => {
  const holds = fc.property(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.integer({ min: 12, max: 365 }), (mantissa, n) => {
    const base = { mantissa, exponent: -17 }
    const { low, high } = power(point(base), n)
    const exact = raisedTo(fractionOf(base), n)
    return low !== null && high !== null && isTight({ low, high }, [exact], 31) && contains({ low, high }, exact)
  })
  t.equal(fc.check(holds).counterexample, null)
})

t.test('a logarithm of an interval has the logarithms of its bounds', async (t) => {
  t.ok(same(logarithm(interval(1, 1)) as Interval, interval(0, 0)))
  const { low, high } = logarithm(interval(1, 2)) as Interval
  t.same([low?.mantissa, high?.exponent], [0n, -34])
  t.ok(same(logarithm(interval(0, 1, '(')) as Interval, interval(null, 0)))
  t.ok(same(logarithm(interval(1, null, '(')) as Interval, interval(0, null, '(')))
  t.ok(
    same(logarithm(interval(0.5, 1, ')')) as Interval, {
      ...(logarithm(interval(0.5, 1)) as Interval),
      highOpen: true,
    }),
  )
  for (const a of [interval(0, 1), interval(-1, 1), anything]) t.equal(logarithm(a), null)
})

t.test('moving the point keeps what is open', async (t) => {
  t.ok(same(shifted(interval(1.5, 2, '(]'), 2), interval(150, 200, '(')))
  t.ok(same(shifted(interval(null, 2, ')'), -2), interval(null, 0.02, ')')))
  t.ok(same(shifted(anything, 2), anything))
})

t.test('an open end is told only of a bound that is there', async (t) => {
  t.same(sum({ low: null, high: d(1), lowOpen: true }, interval(1, 2)), { low: null, high: d(3) })
  t.same(negative(interval(1, null, '(')), { low: null, high: d(-1), highOpen: true })
})
