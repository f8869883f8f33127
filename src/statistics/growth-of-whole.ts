import { compare, type Decimal } from '../model/decimal.js'
import { type Interval, point } from './interval.js'
import { difference, isPositive, product, quotient, sum } from './interval-arithmetic.js'

const one = point({ mantissa: 1n, exponent: 0 })
const hundred = point({ mantissa: 100n, exponent: 0 })

type Bounded = Interval & { low: Decimal; high: Decimal }

interface Part {
  level: Bounded
  growth: Bounded
}

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
 * The extreme of the growth over all levels: a quotient of two linear functions over a box has it where the parts that grow
 * more than the whole stand at one end of their levels and the others at the other. In order of growth that is one of n + 1 corners.
 */
function extremeOf(parts: readonly Part[], of: 'low' | 'high'): Decimal {
  const [more, fewer] = of === 'high' ? (['high', 'low'] as const) : (['low', 'high'] as const)
  const inOrder = parts.toSorted((a, b) => compare(b.growth[of], a.growth[of]))
  const corners = [...inOrder, null].map(
    (_, split) =>
      growthOf(
        inOrder.map(({ level }, i) => level[i < split ? more : fewer]),
        inOrder.map(({ growth }) => growth[of]),
      )[of] as Decimal,
  )
  return corners.reduce((a, b) => (compare(a, b) < 0 === (of === 'low') ? a : b))
}

/**
 * The growth of a whole in per cent, of the levels and growths of its parts (a, growth of a, b, growth of b, ...). It rises
 * with each growth; in each level, the others held, it goes one way: its extremes lie at the corners. null where a level or
 * growth is unbounded, no level is above zero, or a growth may be -100 % or less.
 */
export function growthOfWhole(inputs: readonly Interval[]): Interval | null {
  if (inputs.length % 2 === 1 || !inputs.every(isBounded)) return null
  const parts = inputs.flatMap((level, i) => (i % 2 === 0 ? [{ level, growth: inputs[i + 1] as Bounded }] : []))
  if (!parts.every(({ level, growth }) => isPositive(level) && isPositive(sum(growth, hundred)))) return null
  return { low: extremeOf(parts, 'low'), high: extremeOf(parts, 'high') }
}
