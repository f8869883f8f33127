import type { Difference } from '../model/change.js'
import { decimalFrom, decimalNumber, difference } from '../model/decimal.js'
import type { Figure } from '../model/figure.js'
import { boundsOf, intervalFrom } from './interval.js'
import { difference as intervalDifference } from './interval-arithmetic.js'

/**
 * New minus old, in their unit, with the interval of the difference: from new.low - old.high to new.high - old.low, null
 * where a side is open. null where one of them is missing or has no value, or where their bases differ: values of two bases
 * are not compared (model.md, section 6).
 */
export function differenceOf(old: Figure | null, now: Figure | null): Difference | null {
  if (old === null || now === null || old.base !== now.base || old.value === null || now.value === null) return null
  const value = decimalNumber(difference(decimalFrom(now.value), decimalFrom(old.value)))
  return { value, ...boundsOf(intervalDifference(intervalFrom(now), intervalFrom(old))) }
}
