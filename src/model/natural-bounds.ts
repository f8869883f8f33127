import { type Decimal, decimalFrom, difference, digitsOf, firstPlace, roundedTo } from './decimal.js'

// So many digits a reader takes in; what has no more is said in full.
const readable = 6
const certain = 12

// What doubles add behind twelve digits is noise: 13.500000000000002 is 13.5.
function plain(bound: number): Decimal | null {
  const { mantissa, exponent } = decimalFrom(Number(bound.toPrecision(certain)))
  return digitsOf(mantissa).replace(/0+$/, '').length <= readable ? { mantissa, exponent } : null
}

/**
 * Two bounds as a sentence says them: in full where that is short, else rounded outward, so that nothing they allow is lost,
 * with as many digits as tell them apart to a tenth of their distance, and five at least. null: open on that side.
 */
export function naturalBounds({ low, high }: { low: number | null; high: number | null }): {
  low: Decimal | null
  high: Decimal | null
} {
  const [least, most] = [low, high].map((bound) => (bound === null ? null : decimalFrom(bound)))
  const first = Math.max(...[least, most].map((bound) => (bound ? firstPlace(bound) : Number.NEGATIVE_INFINITY)))
  const width = least && most ? difference(most, least) : null
  const apart = width === null || firstPlace(width) < first - certain ? first : firstPlace(width) - 1
  const place = Math.min(first - 4, apart)
  const told = (bound: number | null, side: 1 | -1) =>
    bound === null ? null : (plain(bound) ?? roundedTo(decimalFrom(bound), place, side))
  return { low: told(low, -1), high: told(high, 1) }
}
