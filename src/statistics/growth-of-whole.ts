import { compare, type Decimal } from '../model/decimal.js'
import { type Interval, point } from './interval.js'
import { difference, isPositive, quotient, shifted, sum } from './interval-arithmetic.js'

const one = point({ mantissa: 1n, exponent: 0 })
const growing = (growth: Interval) => sum(one, shifted(growth, -2))

type Side = 'low' | 'high'
type Bounded = Record<Side, Decimal>
interface Part {
  level: Bounded
  growth: Bounded
}

/** The growth of parts taken together, by exactly known levels and growths. */
function growthOf(parts: readonly { level: Decimal; growth: Decimal }[]): Interval {
  const now = parts.map(({ level }) => point(level)).reduce(sum)
  const before = parts.map(({ level, growth }) => quotient(point(level), growing(point(growth)))).reduce(sum)
  return shifted(difference(quotient(now, before), one), 2)
}

/** The growths of the whole among which its least (low) or greatest (high) one is. */
function candidates(parts: readonly Part[], side: Side): Decimal[] {
  const slowestFirst = parts.toSorted((a, b) => compare(a.growth[side], b.growth[side]))
  const otherSide = side === 'low' ? 'high' : 'low'
  return [...slowestFirst.keys()].map((slower) => {
    const corner = slowestFirst.map(({ level, growth }, i) => ({
      level: level[i < slower ? otherSide : side],
      growth: growth[side],
    }))
    return growthOf(corner)[side] as Decimal
  })
}

/**
 * The growth of a whole in per cent, of the levels and growths of its parts (a, growth of a, b, growth of b, ...). It rises
 * with each growth; it rises with the level of a part that grows faster than the whole, and falls with that of a slower one:
 * so it is greatest where the faster have their high levels and the slower their low ones, whichever those are. null where a
 * level or growth is unbounded, a level may be zero or less, or a growth -100 % or less.
 */
export function growthOfWhole(inputs: readonly Interval[]): Interval | null {
  const closed = inputs.map(({ low, high }) => ({ low, high }))
  const isPart = (part: { level: Interval; growth: Interval | undefined }): part is Part =>
    part.growth !== undefined &&
    part.level.high !== null &&
    part.growth.high !== null &&
    isPositive(part.level) &&
    isPositive(growing(part.growth))
  const parts = closed.flatMap((level, i) => (i % 2 === 0 ? [{ level, growth: closed[i + 1] }] : []))
  if (!parts.every(isPart)) return null
  return {
    low: candidates(parts, 'low').reduce((a, b) => (compare(b, a) < 0 ? b : a)),
    high: candidates(parts, 'high').reduce((a, b) => (compare(b, a) > 0 ? b : a)),
  }
}
