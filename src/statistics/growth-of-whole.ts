import { compare, type Decimal } from '../model/decimal.js'
import { type Interval, point } from './interval.js'
import { difference, isPositive, product, quotient, sum } from './interval-arithmetic.js'

const one = point({ mantissa: 1n, exponent: 0 })
const hundred = point({ mantissa: 100n, exponent: 0 })

type Bounded = Interval & { low: Decimal; high: Decimal }

function isBounded(interval: Interval): interval is Bounded {
  return interval.low !== null && interval.high !== null
}

/** The growth of parts taken together, by exactly known levels and growths. */
function growthOf(levels: readonly Decimal[], growths: readonly Decimal[]): Interval {
  const before = levels.map((level, i) =>
    quotient(point(level), sum(one, quotient(point(growths[i] as Decimal), hundred))),
  )
  const now = levels.map(point).reduce(sum)
  return product(difference(quotient(now, before.reduce(sum)), one), hundred)
}

/**
 * The growth of a whole in per cent, of the levels and growths of its parts (a, growth of a, b, growth of b, ...). It rises
 * with each growth; in each level, the others held, it is a quotient of two linear functions and so goes one way: its
 * extremes lie at the corners. null where a level or growth is unbounded, no level is above zero, or a growth may be -100 % or less.
 */
export function growthOfWhole(inputs: readonly Interval[]): Interval | null {
  if (inputs.length % 2 === 1 || !inputs.every(isBounded)) return null
  const levels = inputs.filter((_, i) => i % 2 === 0)
  const growths = inputs.filter((_, i) => i % 2 === 1)
  if (!levels.every(isPositive) || !growths.every((growth) => isPositive(sum(growth, hundred)))) return null
  let low: Decimal | null = null
  let high: Decimal | null = null
  for (let corner = 0; corner < 2 ** levels.length; corner++) {
    const at = levels.map((level, i) => ((corner >> i) & 1 ? level.high : level.low))
    const least = growthOf(
      at,
      growths.map((growth) => growth.low),
    ).low as Decimal
    const greatest = growthOf(
      at,
      growths.map((growth) => growth.high),
    ).high as Decimal
    if (low === null || compare(least, low) < 0) low = least
    if (high === null || compare(greatest, high) > 0) high = greatest
  }
  return { low, high }
}
