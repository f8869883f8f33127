import { type Decimal, digitsOf, firstPlace, tenTo } from './decimal.js'

// What was reckoned comes with all the digits of a double; what was printed for readers never has so many.
const longest = 9
const told = 6

function halfUp({ mantissa, exponent }: Decimal, place: number): Decimal {
  const unit = tenTo(place - exponent)
  const half = mantissa < 0n ? -unit / 2n : unit / 2n
  return { mantissa: (mantissa + half) / unit, exponent: place }
}

/** Whether a number has more digits than a reader takes in, as 7.03955197123018. */
export function isLong({ mantissa }: Decimal): boolean {
  return digitsOf(mantissa).replace(/0+$/, '').length > longest
}

/** A number as a sentence may quote it: one that is long to its first six digits, or so many more as are needed to tell it from another. */
export function readable(value: Decimal, more = 0): Decimal {
  const place = firstPlace(value) - told - more + 1
  return isLong(value) && place > value.exponent ? halfUp(value, place) : value
}
