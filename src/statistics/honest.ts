import { type Decimal, decimalText, difference, digitsOf, firstPlace, tenTo } from '../model/decimal.js'
import { holds, type Interval, isPoint } from './interval.js'

/** A value with no more digits than are known: its text, and how many significant digits are known; digits null: exact. */
export interface Honest {
  text: string
  digits: number | null
}

// Any decimal of so many digits survives a double: more than they hold is never shown of what is not exact.
const most = 15

/**
 * A value rounded, half away from zero, to the fewest digits that still lie in its interval: one fewer would name a number
 * that the inputs rule out, one more would say what they do not tell. It keeps its first digit, or where it may be zero the
 * place of the first digit of the bound farther from zero, and has at most 15; in full where it is exactly known. Null where
 * the interval is unbounded: then no digit is known.
 */
export function honest(value: Decimal, interval: Interval): Honest | null {
  const { low, high } = interval
  if (low === null || high === null) return null
  if (isPoint(interval)) return { text: decimalText(value), digits: null }
  const straddles = low.mantissa < 0n && high.mantissa > 0n
  const first = straddles ? Math.max(firstPlace(low), firstPlace(high)) : firstPlace(value)
  const finest = first - most + 1
  let place = first
  while (place > finest && !holds(interval, rounded(value, place))) place--
  const shown = rounded(value, place)
  if (shown.mantissa === 0n) return { text: decimalText(shown), digits: 1 }
  const known = Math.min(lastPlace(shown), Math.max(placeOf(difference(high, low)), finest))
  return { text: decimalText(shown), digits: firstPlace(shown) - known + 1 }
}

/** The power of ten of the last digit that is no zero. */
function lastPlace({ mantissa, exponent }: Decimal): number {
  const digits = digitsOf(mantissa)
  return exponent + digits.length - digits.replace(/0+$/, '').length
}

/** The least power of ten that is at least as wide. */
function placeOf(width: Decimal): number {
  return firstPlace(width) + (/^10*$/.test(digitsOf(width.mantissa)) ? 0 : 1)
}

function rounded({ mantissa, exponent }: Decimal, place: number): Decimal {
  if (place <= exponent) return { mantissa, exponent }
  const unit = tenTo(place - exponent)
  const half = mantissa < 0n ? -unit / 2n : unit / 2n
  return { mantissa: (mantissa + half) / unit, exponent: place }
}
