import { compare, type Decimal, decimalFrom, decimalNumber } from '../model/decimal.js'

/** All values a statement allows. A bound is inclusive unless said to be open; null: unbounded on that side. Exact decimals. */
export interface Interval {
  low: Decimal | null
  high: Decimal | null
  lowOpen?: boolean
  highOpen?: boolean
}

/** What may be said of two values of which only intervals are known. */
export type Comparison = 'less' | 'equal' | 'greater' | 'cannot_tell'

/** The interval of one exactly known value. */
export function point(value: Decimal): Interval {
  return { low: value, high: value }
}

/** The interval of a figure's bounds, as JSON and the database hold them: doubles, read as the decimals they print. */
export function intervalFrom({ low, high }: { low: number | null; high: number | null }): Interval {
  return { low: low === null ? null : decimalFrom(low), high: high === null ? null : decimalFrom(high) }
}

/**
 * The bounds as doubles, rounded outward where a bound lies between two, so that nothing the interval holds is lost. What
 * is known of openness is lost: a figure's bounds are inclusive. A bound beyond all doubles is null.
 */
export function boundsOf({ low, high }: Interval): { low: number | null; high: number | null } {
  return { low: low === null ? null : outward(low, -1), high: high === null ? null : outward(high, 1) }
}

/** Whether some value lies in both; two that only touch do so where neither is open there. */
export function meet(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a)
}

/** Whether a value lies in it. */
export function holds(interval: Interval, value: Decimal): boolean {
  return meet(interval, point(value))
}

/** Whether all of `inner` lies in `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  return (
    (outer.low === null ||
      (inner.low !== null &&
        notPast(compare(outer.low, inner.low), outer.lowOpen === true && inner.lowOpen !== true))) &&
    (outer.high === null ||
      (inner.high !== null &&
        notPast(compare(inner.high, outer.high), outer.highOpen === true && inner.highOpen !== true)))
  )
}

/** How two values compare, as far as their intervals tell: equal only where both are exactly known. */
export function compared(a: Interval, b: Interval): Comparison {
  if (isBelow(a, b)) return 'less'
  if (isBelow(b, a)) return 'greater'
  return isPoint(a) && isPoint(b) ? 'equal' : 'cannot_tell'
}

/** Whether it holds exactly one value. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && compare(low, high) === 0
}

/** Whether both sides are bounded. */
export function isBounded({ low, high }: Interval): boolean {
  return low !== null && high !== null
}

function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  return !notPast(compare(b.low, a.high), a.highOpen === true || b.lowOpen === true)
}

function notPast(order: number, strictly: boolean): boolean {
  return strictly ? order < 0 : order <= 0
}

// Of an outer double there may be none: past the greatest the line has no end. Nought has one sign.
function outward(bound: Decimal, side: 1 | -1): number | null {
  const nearest = decimalNumber(bound) + 0
  if (!Number.isFinite(nearest)) return null
  const outer = compare(decimalFrom(nearest), bound) * side < 0 ? next(nearest, side) : nearest
  return Number.isFinite(outer) ? outer : null
}

const view = new DataView(new ArrayBuffer(8))

/** The next double on that side; past the greatest an infinity. */
export function next(value: number, side: 1 | -1): number {
  if (value === 0) return side * Number.MIN_VALUE
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 === side > 0 ? 1n : -1n))
  return view.getFloat64(0)
}
