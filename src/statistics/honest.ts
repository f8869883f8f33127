import { type Decimal, decimalText, difference, digitsOf, tenTo } from '../model/decimal.js'
import { type Interval, isPoint } from './interval.js'

/** A value with no more digits than are known: its text, and how many significant digits are known; digits null: exact. */
export interface Honest {
  text: string
  digits: number | null
}

// Any decimal of so many digits survives a double: more than they hold is never shown of what is not exact.
const most = 15

/**
 * A value rounded, half away from zero, to the finest decimal place whose unit is as wide as its interval or wider, but
 * never beyond its own first digit, or where it may be zero, the first digit of the bound farther from zero; in full where it
 * is exactly known. Null where the interval is unbounded: then no digit is known.
 */
export function honest(value: Decimal, interval: Interval): Honest | null {
  const { low, high } = interval
  if (low === null || high === null) return null
  if (isPoint(interval)) return { text: decimalText(value), digits: null }
  const straddles = low.mantissa < 0n && high.mantissa > 0n
  const first = straddles ? Math.max(leading(low), leading(high)) : leading(value)
  const wide = placeOf(difference(high, low))
  const place = Math.min(Math.max(wide, first - most + 1), first)
  const shown = rounded(value, place)
  // A carry (99.6 to 100) may add a digit in front.
  const known = Math.min(most, leading(shown) - Math.max(wide, place) + 1)
  return { text: decimalText(shown), digits: shown.mantissa === 0n ? 1 : Math.max(1, known) }
}

/** The power of ten of the first digit. */
function leading({ mantissa, exponent }: Decimal): number {
  return digitsOf(mantissa).length - 1 + exponent
}

/** The least power of ten that is at least as wide. */
function placeOf(width: Decimal): number {
  return leading(width) + (/^10*$/.test(digitsOf(width.mantissa)) ? 0 : 1)
}

function rounded({ mantissa, exponent }: Decimal, place: number): Decimal {
  if (place <= exponent) return { mantissa, exponent }
  const unit = tenTo(place - exponent)
  const half = mantissa < 0n ? -unit / 2n : unit / 2n
  return { mantissa: (mantissa + half) / unit, exponent: place }
}
