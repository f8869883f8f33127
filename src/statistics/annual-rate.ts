import { decimalFrom } from '../model/decimal.js'
import { boundsOf, type Interval, next, point } from './interval.js'
import { difference, power, product } from './interval-arithmetic.js'

const one = point(decimalFrom(1))
const hundred = point(decimalFrom(100))

// Beyond this the exact power of a long decimal has thousands of digits.
const exactUpTo = 12

function raised(ratio: Interval, times: number): Interval {
  if (times <= exactUpTo) return power(ratio, times)
  const { low, high } = boundsOf(ratio)
  const bound = (at: number | null, side: 1 | -1) =>
    at === null ? null : decimalFrom(next(next(at ** times, side), side))
  return { low: bound(low, -1), high: bound(high, 1) }
}

/** The yearly rate in per cent that a ratio from one period to the next comes to, compounded: (ratio ^ n - 1) · 100. */
export function annualRate(ratio: Interval, periodsAYear: number): Interval {
  return product(difference(raised(ratio, periodsAYear), one), hundred)
}
