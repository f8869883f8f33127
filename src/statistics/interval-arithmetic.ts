import {
  compare,
  type Decimal,
  decimalFrom,
  decimalNumber,
  product as exactProduct,
  quotient as exactQuotient,
  difference as less,
  sum as more,
} from '../model/decimal.js'
import { type Interval, next } from './interval.js'

/** An end of an interval: a value or an infinity, and whether it is not itself in. */
interface End {
  at: Decimal | 'below' | 'above'
  open: boolean
}

const zero: Decimal = { mantissa: 0n, exponent: 0 }
const one: Decimal = { mantissa: 1n, exponent: 0 }

/** All of the line: what is known of a value where nothing is. */
export const anything: Interval = { low: null, high: null }

/** a + b: every sum of a value of each. */
export function sum(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : more(a.low, b.low),
    high: a.high === null || b.high === null ? null : more(a.high, b.high),
    ...openness(a.lowOpen === true || b.lowOpen === true, a.highOpen === true || b.highOpen === true),
  }
}

/** -a. */
export function negative({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: high === null ? null : less(zero, high),
    high: low === null ? null : less(zero, low),
    ...openness(highOpen === true, lowOpen === true),
  }
}

/** a - b. */
export function difference(a: Interval, b: Interval): Interval {
  return sum(a, negative(b))
}

/** a · b: the extremes of a bilinear function lie at the corners. */
export function product(a: Interval, b: Interval): Interval {
  return hull(corners(a, b, times))
}

/** a / b; anything where b may be zero. Bounds that do not end are rounded outward at 34 digits. */
export function quotient(a: Interval, b: Interval): Interval {
  if (isPositive(negative(b))) return quotient(negative(a), negative(b))
  if (!isPositive(b)) return anything
  return hull([...corners(a, b, (x, y) => over(x, y, -1)), ...corners(a, b, (x, y) => over(x, y, 1))])
}

/** a to a whole power from 0 on, exactly. */
export function power(a: Interval, exponent: number): Interval {
  if (exponent === 0) return { low: one, high: one }
  const [low, high] = [end(a, 'low'), end(a, 'high')].map((bound) => raised(bound, exponent)) as [End, End]
  const straddles = exponent % 2 === 0 && !isPositive(a) && !isPositive(negative(a))
  return hull(straddles ? [low, high, { at: zero, open: false }] : [low, high])
}

/** The natural logarithm; null where a may be zero or less. Rounded outward, since Math.log is not exact. */
export function logarithm(a: Interval): Interval | null {
  if (!isPositive(a)) return null
  const of = (bound: Decimal | null, side: 1 | -1) =>
    bound === null ? null : decimalFrom(next(next(Math.log(decimalNumber(bound)), side), side))
  return { low: of(a.low, -1), high: of(a.high, 1), ...openness(a.lowOpen === true, a.highOpen === true) }
}

/** Whether every value in it is greater than zero. */
export function isPositive({ low, lowOpen }: Interval): boolean {
  return low !== null && (low.mantissa > 0n || (low.mantissa === 0n && lowOpen === true))
}

function openness(low: boolean, high: boolean): Pick<Interval, 'lowOpen' | 'highOpen'> {
  return { ...(low ? { lowOpen: true } : {}), ...(high ? { highOpen: true } : {}) }
}

function end({ low, high, lowOpen, highOpen }: Interval, side: 'low' | 'high'): End {
  return side === 'low'
    ? { at: low ?? 'below', open: low === null || lowOpen === true }
    : { at: high ?? 'above', open: high === null || highOpen === true }
}

function corners(a: Interval, b: Interval, of: (x: End, y: End) => End): End[] {
  return (['low', 'high'] as const).flatMap((i) => (['low', 'high'] as const).map((j) => of(end(a, i), end(b, j))))
}

const sign = (at: End['at']): number => (at === 'below' ? -1 : at === 'above' ? 1 : compare(at, zero))

function infinite(signs: number): End {
  return { at: signs > 0 ? 'above' : 'below', open: true }
}

function times(x: End, y: End): End {
  const signs = sign(x.at) * sign(y.at)
  // Nought times anything is nought, and is reached where the nought itself is.
  if (signs === 0) return { at: zero, open: [x, y].every((bound) => bound.open || sign(bound.at) !== 0) }
  if (typeof x.at === 'string' || typeof y.at === 'string') return infinite(signs)
  return { at: exactProduct(x.at, y.at), open: x.open || y.open }
}

// Of a positive divisor, which may come as close to nought as one likes and grow without end.
function over(x: End, y: End, side: 1 | -1): End {
  const signs = sign(x.at)
  if (signs === 0 || typeof y.at === 'string') return { at: zero, open: x.open || signs !== 0 }
  if (typeof x.at === 'string' || sign(y.at) === 0) return infinite(signs)
  return { at: exactQuotient(x.at, y.at, side), open: x.open || y.open }
}

function raised({ at, open }: End, exponent: number): End {
  if (typeof at === 'string') return infinite(at === 'below' && exponent % 2 === 1 ? -1 : 1)
  return { at: { mantissa: at.mantissa ** BigInt(exponent), exponent: at.exponent * exponent }, open }
}

function hull(ends: End[]): Interval {
  const ordered = ends.toSorted((x, y) => order(x.at, y.at))
  const low = closedIfAny(ends, ordered[0] as End)
  const high = closedIfAny(ends, ordered.at(-1) as End)
  return {
    low: typeof low.at === 'string' ? null : low.at,
    high: typeof high.at === 'string' ? null : high.at,
    ...openness(typeof low.at !== 'string' && low.open, typeof high.at !== 'string' && high.open),
  }
}

// Of corners with the same value one that is reached is enough.
function closedIfAny(ends: End[], extreme: End): End {
  return { at: extreme.at, open: ends.every((bound) => order(bound.at, extreme.at) !== 0 || bound.open) }
}

function order(x: End['at'], y: End['at']): number {
  if (typeof x !== 'string' && typeof y !== 'string') return compare(x, y)
  return rank(x) - rank(y)
}

function rank(at: End['at']): number {
  return at === 'below' ? -1 : at === 'above' ? 1 : 0
}
