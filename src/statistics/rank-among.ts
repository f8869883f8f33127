import { compare, type Decimal, decimalFrom, decimalNumber } from '../model/decimal.js'
import { compared, type Interval } from './interval.js'
import { difference, isPositive, quotient, sum } from './interval-arithmetic.js'

const zero: Decimal = { mantissa: 0n, exponent: 0 }

/** How many that nobody told of may be greater still: so many as what the listed leave of the total holds of more than the value. null: any number. */
function unseen(own: Interval, listed: readonly Interval[], total: Interval): number | null {
  const left = difference(total, listed.reduce(sum)).high
  if (left === null || own.low === null || !isPositive({ low: own.low, high: null })) return null
  if (compare(left, zero) <= 0) return 0
  const most = quotient({ low: left, high: left }, { low: own.low, high: own.low }).high as Decimal
  // Each is greater than the value, so what would hold exactly so many does not.
  return Math.ceil(decimalNumber(most)) - 1
}

/**
 * The ranks a value may have among others, 1 being the greatest; equals share the better rank. Where the list is not known to
 * be whole `total` is what all together make, none of them below zero: what it leaves may belong to some that are greater. It
 * is open at the worse end where that may be any number. `most` is how many there are to be ranked in all, where that is known.
 */
export function rankAmong(own: Interval, others: readonly Interval[], total?: Interval, most?: number): Interval {
  const greater = others.filter((other) => compared(own, other) === 'less')
  const perhaps = others.filter(({ high }) => high === null || own.low === null || compare(high, own.low) > 0)
  const more = total === undefined ? 0 : unseen(own, [own, ...others], total)
  const worst = Math.min(
    more === null ? Number.POSITIVE_INFINITY : 1 + perhaps.length + more,
    most ?? Number.POSITIVE_INFINITY,
  )
  return {
    low: decimalFrom(1 + greater.length),
    high: Number.isFinite(worst) ? decimalFrom(worst) : null,
  }
}
