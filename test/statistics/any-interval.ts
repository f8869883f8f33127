import fc from 'fast-check'
import { compare, type Decimal } from '../../src/model/decimal.js'
import type { Interval } from '../../src/statistics/interval.js'
import { distance, type Fraction, fractionOf, minus, order, per, plus, times, whole } from './fraction.js'

/** Few and small, so that noughts, equal bounds and bounds that touch are frequent. */
const smallDecimal: fc.Arbitrary<Decimal> = fc.record({
  mantissa: fc.bigInt(-6n, 6n),
  exponent: fc.integer({ min: -1, max: 1 }),
})

/** Of any size and number of digits that a double holds. */
export const anyDecimal: fc.Arbitrary<Decimal> = fc.record({
  mantissa: fc.bigInt(-(10n ** 17n), 10n ** 17n),
  exponent: fc.integer({ min: -18, max: 6 }),
})

const chance = fc.integer({ min: 0, max: 3 }).map((n) => n === 0)

function intervalOf(decimal: fc.Arbitrary<Decimal>): fc.Arbitrary<Interval> {
  const parts = { a: decimal, b: decimal, noLow: chance, noHigh: chance, lowOpen: fc.boolean(), highOpen: fc.boolean() }
  return fc.record(parts).map(({ a, b, noLow, noHigh, lowOpen, highOpen }) => {
    const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a]
    const mayOpen = noLow || noHigh || compare(a, b) !== 0
    return {
      low: noLow ? null : low,
      high: noHigh ? null : high,
      ...(lowOpen && mayOpen && !noLow ? { lowOpen } : {}),
      ...(highOpen && mayOpen && !noHigh ? { highOpen } : {}),
    }
  })
}

/** Closed, open, half open or unbounded, never empty. */
export const smallInterval = intervalOf(smallDecimal)
export const anyInterval = fc.oneof(smallInterval, intervalOf(anyDecimal))

/** Closed and bounded, of numbers above zero as figures have them. */
export const anyPositive: fc.Arbitrary<Interval & { low: Decimal; high: Decimal }> = fc
  .record({ low: fc.bigInt(1n, 10n ** 6n), width: fc.bigInt(0n, 10n ** 5n), exponent: fc.integer({ min: -4, max: 9 }) })
  .map(({ low, width, exponent }) => ({ low: { mantissa: low, exponent }, high: { mantissa: low + width, exponent } }))

/** Where in an interval: from 0, its low end, to 16, its high one. */
export const anywhere = fc.integer({ min: 0, max: 16 })

const far = 10n ** 30n
const near: Fraction = { over: 1n, under: 10n ** 27n }

/** A number as good as an end: itself, a little inside where it is open, far away where there is none. */
export function ends({ low, high, lowOpen, highOpen }: Interval): [Fraction, Fraction] {
  return [
    low === null ? whole(-far) : plus(fractionOf(low), lowOpen === true ? near : whole(0)),
    high === null ? whole(far) : minus(fractionOf(high), highOpen === true ? near : whole(0)),
  ]
}

/** A number in the interval. */
export function inside(interval: Interval, where: number): Fraction {
  const [low, high] = ends(interval)
  return plus(low, times(minus(high, low), { over: BigInt(where), under: 16n }))
}

/** Whether a number lies in an interval. */
export function contains({ low, high, lowOpen, highOpen }: Interval, value: Fraction): boolean {
  const above = low === null ? 1 : order(value, fractionOf(low))
  const below = high === null ? 1 : order(fractionOf(high), value)
  return above >= Number(lowOpen === true) && below >= Number(highOpen === true)
}

const size = ({ over, under }: Fraction): Fraction => ({ over: over < 0n ? -over : over, under })
const hair: Fraction = { over: 1n, under: 10n ** 15n }

/**
 * Whether the extremes among these values, reckoned of `ends`, are the interval's bounds: the value itself, or no further from
 * it than a neighbour at so many digits, where the bound is closed; close to it and no more where it is open.
 */
export function isTight(interval: Interval, values: readonly Fraction[], digits?: number): boolean {
  const sorted = values.toSorted(order)
  const neighbour = digits === undefined ? whole(0) : { over: 1n, under: 10n ** BigInt(digits - 1) }
  const isBound = (bound: Decimal | null, open: boolean, value: Fraction): boolean => {
    if (bound === null) return !open && order(size(value), per(whole(1), hair)) > 0
    const away = distance(value, fractionOf(bound))
    if (open) return away.over > 0n && order(away, hair) < 0
    return order(away, times(size(value), neighbour)) <= 0
  }
  const [least, greatest] = [sorted[0] as Fraction, sorted.at(-1) as Fraction]
  const { low, high, lowOpen, highOpen } = interval
  return isBound(low, lowOpen === true, least) && isBound(high, highOpen === true, greatest)
}
