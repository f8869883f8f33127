import { decimalFrom } from '../model/decimal.js'
import { type Interval, point } from './interval.js'
import { difference, power, shifted } from './interval-arithmetic.js'

const one = point(decimalFrom(1))

/**
 * The yearly rate in per cent that a ratio from one period to the next comes to, compounded: (ratio ^ n - 1) · 100. null where
 * the ratio may be below zero: an even power would make growth of a fall.
 */
export function annualRate(ratio: Interval, periodsAYear: number): Interval | null {
  const grows = ratio.low !== null && ratio.low.mantissa >= 0n
  return grows ? shifted(difference(power(ratio, periodsAYear), one), 2) : null
}
