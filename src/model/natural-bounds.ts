import { compare, type Decimal, decimalFrom, difference, digitsOf, firstPlace, roundedTo } from './decimal.js'

// So many digits a reader takes in; what has no more is said in full.
const full = 7
const certain = 12

interface Bounds {
  low: number | null
  high: number | null
}

/** Two bounds as a sentence says them; null: open on that side. */
export interface ToldBounds {
  low: Decimal | null
  high: Decimal | null
}

// What doubles add behind twelve digits is noise: 13.500000000000002 is 13.5. Where more are needed, they are none.
function plain(bound: number, more: number): Decimal | null {
  const { mantissa, exponent } = decimalFrom(more > 0 ? bound : Number(bound.toPrecision(certain)))
  return digitsOf(mantissa).replace(/0+$/, '').length <= full + more ? { mantissa, exponent } : null
}

/**
 * Two bounds as a sentence says them: in full where that is short, else rounded outward, so that nothing they allow is lost,
 * with as many digits as tell them apart to a tenth of their distance, and five at least, or so many more. null: open on
 * that side.
 */
export function naturalBounds({ low, high }: Bounds, more = 0): ToldBounds {
  const [least, most] = [low, high].map((bound) => (bound === null ? null : decimalFrom(bound)))
  const first = Math.max(...[least, most].map((bound) => (bound ? firstPlace(bound) : Number.NEGATIVE_INFINITY)))
  const width = least && most ? difference(most, least) : null
  const apart = width === null || firstPlace(width) < first - certain ? first : firstPlace(width) - 1
  const place = Math.min(first - 4, apart) - more
  const told = (bound: number | null, side: 1 | -1) =>
    bound === null ? null : (plain(bound, more) ?? roundedTo(decimalFrom(bound), place, side))
  return { low: told(low, -1), high: told(high, 1) }
}

const isBelow = (a: ToldBounds, b: ToldBounds) => a.high !== null && b.low !== null && compare(a.high, b.low) < 0
const areApart = (a: ToldBounds, b: ToldBounds) => isBelow(a, b) || isBelow(b, a)
const exactly = ({ low, high }: Bounds): ToldBounds => ({
  low: low === null ? null : decimalFrom(low),
  high: high === null ? null : decimalFrom(high),
})

/** How many more digits than `naturalBounds` gives two pairs of bounds that do not meet need, so that they do not seem to; 0 where they meet. */
export function digitsApart(a: Bounds, b: Bounds): number {
  if (!areApart(exactly(a), exactly(b))) return 0
  let more = 0
  while (!areApart(naturalBounds(a, more), naturalBounds(b, more))) more++
  return more
}
