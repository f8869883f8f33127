import { type Decimal, decimalFrom } from '../model/decimal.js'
import { type Interval, point } from './interval.js'
import { difference, isPositive, product, quotient, shifted, sum } from './interval-arithmetic.js'

const one = point(decimalFrom(1))
const hundred = point(decimalFrom(100))

/** Changes needed: from the second month of the year before to the last of the year. */
export const changesNeeded = 23

function averageOf(changes: readonly Decimal[]): Interval {
  const index = [one]
  for (const change of changes) index.push(product(index.at(-1) as Interval, sum(one, shifted(point(change), -2))))
  const before = index.slice(0, 12).reduce(sum)
  const after = index.slice(12).reduce(sum)
  return shifted(difference(quotient(after, before), one), 2)
}

/**
 * The change of an annual average in per cent, of the 23 monthly changes from February of the year before to December. A
 * change early on raises the year before less than the year, since January of the year before stays: the result rises with
 * each, so its bounds are those of all lows and of all highs. null where a change is unbounded, or may be -100 % or less.
 */
export function averageChange(changes: readonly Interval[]): Interval | null {
  const [lows, highs] = [changes.map(({ low }) => low), changes.map(({ high }) => high)]
  if (changes.length !== changesNeeded || !changes.every((change) => isPositive(sum(change, hundred)))) return null
  const least = averageOf(lows as Decimal[])
  const greatest = highs.every((high) => high !== null) ? averageOf(highs) : null
  return { low: least.low, high: greatest?.high ?? null }
}
