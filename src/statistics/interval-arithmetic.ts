import {
  compare,
  type Decimal,
  product as exactProduct,
  quotient as exactQuotient,
  sum as more,
  power as raised,
  scaled,
} from '../model/decimal.js'
import { type Interval, point } from './interval.js'
import { naturalLogarithm } from './natural-logarithm.js'

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
  return between(
    a.low === null || b.low === null ? null : more(a.low, b.low),
    a.high === null || b.high === null ? null : more(a.high, b.high),
    a.lowOpen === true || b.lowOpen === true,
    a.highOpen === true || b.highOpen === true,
  )
}

/** -a. */
export function negative({ low, high, lowOpen, highOpen }: Interval): Interval {
  return between(high && turned(high), low && turned(low), highOpen === true, lowOpen === true)
}

/** a - b. */
export function difference(a: Interval, b: Interval): Interval {
  return sum(a, negative(b))
}

/** a · 10^power: moves the point. */
export function shifted({ low, high, lowOpen, highOpen }: Interval, power: number): Interval {
  return between(low && scaled(low, power), high && scaled(high, power), lowOpen === true, highOpen === true)
}

/** a · b: the extremes of a bilinear function lie at the corners. */
export function product(a: Interval, b: Interval): Interval {
  const ends = (['low', 'high'] as const).flatMap((side) => [
    times(end(a, side), end(b, 'low')),
    times(end(a, side), end(b, 'high')),
  ])
  return joined(ends.reduce(extreme(-1)), ends.reduce(extreme(1)))
}

/** a / b; anything where b may be zero. Bounds that do not end are rounded outward at 34 digits. */
export function quotient(a: Interval, b: Interval): Interval {
  if (isPositive(b)) return joined(over(end(a, 'low'), b, -1), over(end(a, 'high'), b, 1))
  return isPositive(negative(b)) ? quotient(negative(a), negative(b)) : anything
}

/** a to a whole power from 0 on. Bounds of more than 34 digits are rounded outward. */
export function power(a: Interval, exponent: number): Interval {
  if (exponent === 0) return point(one)
  const [low, high] = [end(a, 'low'), end(a, 'high')]
  const to = (bound: End, side: 1 | -1): End =>
    typeof bound.at === 'string' ? infinite(side) : { at: raised(bound.at, exponent, side), open: bound.open }
  if (exponent % 2 === 1 || sign(low.at) >= 0) return joined(to(low, -1), to(high, 1))
  if (sign(high.at) <= 0) return power(negative(a), exponent)
  return joined({ at: zero, open: false }, extreme(1)(to(low, 1), to(high, 1)))
}

/** The natural logarithm, rounded outward at 34 digits; null where a may be zero or less. */
export function logarithm(a: Interval): Interval | null {
  if (!isPositive(a)) return null
  const [low, high] = [a.low as Decimal, a.high]
  return between(
    low.mantissa === 0n ? null : naturalLogarithm(low, -1),
    high && naturalLogarithm(high, 1),
    a.lowOpen === true,
    a.highOpen === true,
  )
}

/** Whether every value in it is greater than zero. */
export function isPositive({ low, lowOpen }: Interval): boolean {
  return low !== null && (low.mantissa > 0n || (low.mantissa === 0n && lowOpen === true))
}

// Only a bound can be open.
function between(low: Decimal | null, high: Decimal | null, lowOpen: boolean, highOpen: boolean): Interval {
  const interval: Interval = { low, high }
  if (lowOpen && low !== null) interval.lowOpen = true
  if (highOpen && high !== null) interval.highOpen = true
  return interval
}

function joined(low: End, high: End): Interval {
  return between(
    typeof low.at === 'string' ? null : low.at,
    typeof high.at === 'string' ? null : high.at,
    low.open,
    high.open,
  )
}

function turned({ mantissa, exponent }: Decimal): Decimal {
  return { mantissa: -mantissa, exponent }
}

function end({ low, high, lowOpen, highOpen }: Interval, side: 'low' | 'high'): End {
  return side === 'low'
    ? { at: low ?? 'below', open: low === null || lowOpen === true }
    : { at: high ?? 'above', open: high === null || highOpen === true }
}

function sign(at: End['at']): number {
  if (typeof at === 'string') return at === 'below' ? -1 : 1
  return at.mantissa < 0n ? -1 : Number(at.mantissa > 0n)
}

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

// Of a positive divisor, which may come as close to nought as one likes and grow without end: the small one takes an end
// away from nought, the great one towards it.
function over(x: End, b: Interval, side: 1 | -1): End {
  const outward = sign(x.at) * side
  if (outward === 0) return { at: zero, open: x.open }
  const y = end(b, outward > 0 ? 'low' : 'high')
  if (y.at === 'above') return { at: zero, open: true }
  if (typeof x.at === 'string' || sign(y.at) === 0) return infinite(side)
  return { at: exactQuotient(x.at, y.at as Decimal, side), open: x.open || y.open }
}

// Of ends with the same value one that is reached is enough.
function extreme(side: 1 | -1): (x: End, y: End) => End {
  return (x, y) => {
    const order = ordered(x.at, y.at) * side
    return order === 0 ? { at: x.at, open: x.open && y.open } : order > 0 ? x : y
  }
}

function ordered(x: End['at'], y: End['at']): number {
  if (typeof x !== 'string' && typeof y !== 'string') return compare(x, y)
  return rank(x) - rank(y)
}

function rank(at: End['at']): number {
  return at === 'below' ? -1 : Number(at === 'above')
}
