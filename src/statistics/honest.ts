import { compare, type Decimal, decimalText, digitsOf, scaled } from '../model/decimal.js'
import { type Interval, isPoint } from './interval.js'

const one: Decimal = { mantissa: 1n, exponent: 0 }

/** A value with no more digits than are known: its text, and how many significant digits that has; digits null: exact. */
export interface Honest {
  text: string
  digits: number | null
}

/**
 * A value rounded, half away from zero, to the finest decimal place whose unit is as wide as its interval or wider, but
 * never beyond its own first digit; in full where it is exactly known. Null where the interval is unbounded: then no digit
 * is known.
 */
export function honest(value: Decimal, interval: Interval): Honest | null {
  const { low, high } = interval
  if (low === null || high === null) return null
  if (isPoint(interval)) return { text: decimalText(value), digits: null }
  const shown = rounded(value, Math.min(placeOf(low, high), Math.max(leading(value), leading(low), leading(high))))
  return { text: decimalText(shown), digits: shown.mantissa === 0n ? 1 : digitsOf(shown.mantissa).length }
}

/** The power of ten of the first digit. */
function leading({ mantissa, exponent }: Decimal): number {
  return digitsOf(mantissa).length - 1 + exponent
}

/** The least power of ten whose unit is at least as wide as from low to high. */
function placeOf(low: Decimal, high: Decimal): number {
  const exponent = Math.min(low.exponent, high.exponent)
  const at = ({ mantissa, exponent: own }: Decimal) => mantissa * 10n ** BigInt(own - exponent)
  const width: Decimal = { mantissa: at(high) - at(low), exponent }
  const place = leading(width)
  return compare(scaled(one, place), width) < 0 ? place + 1 : place
}

function rounded({ mantissa, exponent }: Decimal, place: number): Decimal {
  if (place <= exponent) return { mantissa, exponent }
  const unit = 10n ** BigInt(place - exponent)
  const half = mantissa < 0n ? -unit / 2n : unit / 2n
  return { mantissa: (mantissa + half) / unit, exponent: place }
}
