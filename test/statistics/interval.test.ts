import fc from 'fast-check'
import t from 'tap'
import { compare, decimalFrom, decimalOf } from '../../src/model/decimal.js'
import {
  boundsOf,
  compared,
  holds,
  type Interval,
  intervalFrom,
  isBounded,
  isPoint,
  meet,
  next,
  point,
  within,
} from '../../src/statistics/interval.js'
import { anyDecimal, anyInterval, anywhere, contains, ends, inside, smallInterval } from './any-interval.js'
import { fractionOf, order } from './fraction.js'

const d = decimalFrom
const closed = (low: number | null, high: number | null) => intervalFrom({ low, high })
const runs = { numRuns: 3000 }
const double = fc.double({ noNaN: true, noDefaultInfinity: true })

t.test('what is known of two figures is told of all their values, and no more', async (t) => {
  const told = fc.property(smallInterval, smallInterval, (a, b) => {
    const [aLow, aHigh] = ends(a)
    const [bLow, bHigh] = ends(b)
    if (order(aHigh, bLow) < 0) return compared(a, b) === 'less'
    if (order(aLow, bHigh) > 0) return compared(a, b) === 'greater'
    const known = order(aLow, aHigh) === 0 && order(bLow, bHigh) === 0
    return compared(a, b) === (known ? 'equal' : 'cannot_tell')
  })
  t.equal(fc.check(told, runs).counterexample, null)
  const never = fc.property(anyInterval, anyInterval, anywhere, anywhere, (a, b, i, j) => {
    const signs = { less: [-1], equal: [0], greater: [1], cannot_tell: [-1, 0, 1] }
    return signs[compared(a, b)].includes(order(inside(a, i), inside(b, j)))
  })
  t.equal(fc.check(never, runs).counterexample, null)
  t.equal(compared({ ...closed(1, 2), highOpen: true }, closed(2, 3)), 'less')
  t.equal(compared(closed(1, 2), { ...closed(2, 3), lowOpen: true }), 'less')
  t.equal(compared(closed(1, 2), closed(2, 3)), 'cannot_tell')
})

t.test('two intervals meet where some value lies in both', async (t) => {
  const told = fc.property(smallInterval, smallInterval, (a, b) => {
    const [[aLow, aHigh], [bLow, bHigh]] = [ends(a), ends(b)]
    return meet(a, b) === (order(aHigh, bLow) >= 0 && order(bHigh, aLow) >= 0) && meet(a, b) === meet(b, a)
  })
  t.equal(fc.check(told, runs).counterexample, null)
  const value = fc.property(smallInterval, anyDecimal, (a, x) => holds(a, x) === contains(a, fractionOf(x)))
  t.equal(fc.check(value, runs).counterexample, null)
})

t.test('an interval lies within another where all its values do', async (t) => {
  const told = fc.property(smallInterval, smallInterval, (inner, outer) => {
    const [low, high] = ends(inner)
    const reaches = (side: 'low' | 'high') => outer[side] === null || inner[side] !== null
    return within(inner, outer) === (reaches('low') && reaches('high') && contains(outer, low) && contains(outer, high))
  })
  t.equal(fc.check(told, runs).counterexample, null)
  t.ok(within({ ...closed(1, 2), lowOpen: true, highOpen: true }, { ...closed(1, 2), lowOpen: true, highOpen: true }))
  t.notOk(within(closed(1, 2), { ...closed(1, 2), highOpen: true }))
})

t.test('the bounds of a figure are read as they print, and given back the same', async (t) => {
  const same = fc.property(double, double, (a, b) => {
    const [low, high] = a < b ? [a + 0, b + 0] : [b + 0, a + 0]
    const bounds = boundsOf(closed(low, high))
    return Object.is(bounds.low, low) && Object.is(bounds.high, high)
  })
  t.equal(fc.check(same, runs).counterexample, null)
  t.same(boundsOf(closed(null, 0.3)), { low: null, high: 0.3 })
  t.same(boundsOf(closed(0.1, null)), { low: 0.1, high: null })
})

t.test('bounds between two doubles are rounded outward, by one double at most', async (t) => {
  const outward = fc.property(anyDecimal, fc.integer({ min: -340, max: 330 }), ({ mantissa, exponent }, power) => {
    const bound = { mantissa: mantissa * 10n ** 20n + 1n, exponent: exponent + power - 20 }
    const { low, high } = boundsOf(point(bound))
    const below = low === null ? compare(bound, d(-Number.MAX_VALUE)) < 0 || high === null : compare(d(low), bound) <= 0
    const above = high === null ? compare(bound, d(Number.MAX_VALUE)) > 0 || low === null : compare(d(high), bound) >= 0
    return below && above && (low === null || high === null || high === low || next(low, 1) + 0 === high)
  })
  t.equal(fc.check(outward, runs).counterexample, null)
})

t.test('a bound past all doubles is none', async (t) => {
  t.same(boundsOf(point({ mantissa: 1n, exponent: 400 })), { low: null, high: null })
  const justPast = { mantissa: 17976931348623157n * 10n ** 4n + 1n, exponent: 288 }
  t.same(boundsOf(point(justPast)), { low: Number.MAX_VALUE, high: null })
  t.same(boundsOf(point({ ...justPast, mantissa: -justPast.mantissa })), { low: null, high: -Number.MAX_VALUE })
})

t.test('a bound next to nought is nought or the least double', async (t) => {
  const bounds = boundsOf({ low: { mantissa: -1n, exponent: -400 }, high: { mantissa: 1n, exponent: -400 } })
  t.same(bounds, { low: -Number.MIN_VALUE, high: Number.MIN_VALUE })
  const { low, high } = boundsOf(point({ mantissa: -1n, exponent: -400 }))
  t.ok(Object.is(low, -Number.MIN_VALUE) && Object.is(high, 0))
})

t.test('between a double and the next one on a side lies none', async (t) => {
  t.equal(next(1, 1), 1 + Number.EPSILON)
  t.equal(next(1, -1), 1 - Number.EPSILON / 2)
  t.equal(next(-1, 1), -1 + Number.EPSILON / 2)
  t.equal(next(0, -1), -Number.MIN_VALUE)
  t.equal(next(Number.MAX_VALUE, 1), Number.POSITIVE_INFINITY)
  const between = fc.property(double, (x) => {
    const above = next(x, 1)
    const middle = x / 2 + above / 2
    return above > x && next(above, -1) === x && (middle <= x || middle >= above)
  })
  t.equal(fc.check(between, runs).counterexample, null)
})

t.test('a point is one value, and bounded', async (t) => {
  const row: [Interval, boolean, boolean][] = [
    [point(d(7)), true, true],
    [{ low: d(7.1), high: decimalOf('7.10') }, true, true],
    [closed(1, 2), false, true],
    [closed(1, null), false, false],
    [closed(null, 1), false, false],
  ]
  for (const [interval, exact, bounded] of row) t.same([isPoint(interval), isBounded(interval)], [exact, bounded])
})
