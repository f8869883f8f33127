import fc from 'fast-check'
import t from 'tap'
import { annualRate } from '../../src/statistics/annual-rate.js'
import { boundsOf, type Interval, intervalFrom } from '../../src/statistics/interval.js'
import { anyPositive, anywhere, contains, ends, inside, isTight } from './any-interval.js'
import { type Fraction, minus, raisedTo, times, whole } from './fraction.js'

const inAYear = fc.constantFrom(1, 2, 4, 12, 52, 365)
const rateOf = (ratio: Fraction, n: number) => times(minus(raisedTo(ratio, n), whole(1)), whole(100))
const at = (low: number | null, high: number | null) => intervalFrom({ low, high })

t.test('a yearly rate lies where the ratio of a period allows it', async (t) => {
  const holds = fc.property(anyPositive, inAYear, anywhere, (ratio, n, where) =>
    contains(annualRate(ratio, n) as Interval, rateOf(inside(ratio, where), n)),
  )
  t.equal(fc.check(holds, { numRuns: 300 }).counterexample, null)
})

t.test('its bounds are those of the bounds of the ratio', async (t) => {
  const ratio = fc
    .record({ low: fc.bigInt(101n, 300n), width: fc.bigInt(0n, 99n) })
    .map(({ low, width }) => ({ low: { mantissa: low, exponent: -2 }, high: { mantissa: low + width, exponent: -2 } }))
  const holds = fc.property(ratio, inAYear, (r, n) =>
    isTight(
      annualRate(r, n) as Interval,
      ends(r).map((bound) => rateOf(bound, n)),
      27,
    ),
  )
  t.equal(fc.check(holds, { numRuns: 300 }).counterexample, null)
})

t.test('a hundredth more each month is 12.68 % a year', async (t) => {
  const { low, high } = boundsOf(annualRate(at(1.01, 1.01), 12) as Interval)
  t.same([low?.toFixed(12), high?.toFixed(12)], ['12.682503013197', '12.682503013197'])
})

t.test('a rate past all doubles has no high bound, and a ratio that may be below zero no rate', async (t) => {
  t.same(boundsOf(annualRate(at(0, 1e300), 365) as Interval), { low: -100, high: null })
  t.same(boundsOf(annualRate(at(1, null), 365) as Interval), { low: 0, high: null })
  t.equal(annualRate(at(-0.5, 2), 4), null)
  t.equal(annualRate(at(null, 2), 4), null)
})
