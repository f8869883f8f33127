import { compare, type Decimal, difference, digitsOf, scaled, sum } from './decimal.js'
import type { Measure } from './indicator.js'

/** The words beside a number that change what it claims. */
export const qualifiers = ['exact', 'over', 'nearly', 'about', 'at_least', 'up_to', 'top'] as const
export type Qualifier = (typeof qualifiers)[number]

/** A number as printed, in full, and how exactly it was meant. */
export interface Claim {
  value: Decimal
  /** Significant digits the print claims; null: exact. */
  digits: number | null
  qualifier: Qualifier | null
  measure: Measure
}

/** The values a claim allows, bounds inclusive; null: open on that side. */
export interface Interval {
  low: Decimal | null
  high: Decimal | null
}

/** A rank is at least 1, a count at least 0. */
const naturalLimits: Partial<Record<Measure, Decimal>> = {
  rank: { mantissa: 1n, exponent: 0 },
  count: { mantissa: 0n, exponent: 0 },
}

/**
 * What a print allows, u being one unit of its last claimed place: nothing said value ± u/2, over value .. value + u,
 * nearly value - u .. value, about value ± u, at_least value and up, up_to and top (of a rank) from the natural limit to
 * value. Over and nearly speak of size: of a negative value, over is u further from zero and nearly u closer to it.
 * Null where the claim makes no sense: over, nearly or about without digits, digits that are no whole number from 1 on,
 * digits beside exact, top of anything but a rank, up to less than the natural limit.
 */
export function intervalOf({ value, digits, qualifier, measure }: Claim): Interval | null {
  if (digits !== null && (!Number.isInteger(digits) || digits < 1 || qualifier === 'exact')) return null
  if (qualifier === 'at_least') return { low: value, high: null }
  if (qualifier === 'top') return measure === 'rank' ? upTo(value, measure) : null
  if (qualifier === 'up_to') return upTo(value, measure)
  if (digits !== null) return rounded(value, unitOfLastPlace(value, digits), qualifier)
  return qualifier === null || qualifier === 'exact' ? { low: value, high: value } : null
}

/** One unit of the last place that `digits` significant digits of a value claim; of zero, of its last printed place. */
export function unitOfLastPlace({ mantissa, exponent }: Decimal, digits: number): Decimal {
  const places = mantissa === 0n ? 0 : digitsOf(mantissa).length - digits
  return { mantissa: 1n, exponent: exponent + places }
}

function upTo(value: Decimal, measure: Measure): Interval | null {
  const low = naturalLimits[measure] ?? null
  return low !== null && compare(low, value) > 0 ? null : { low, high: value }
}

function rounded(value: Decimal, unit: Decimal, qualifier: Qualifier | null): Interval {
  const upward = { low: value, high: sum(value, unit) }
  const downward = { low: difference(value, unit), high: value }
  const negative = value.mantissa < 0n
  if (qualifier === 'over') return negative ? downward : upward
  if (qualifier === 'nearly') return negative ? upward : downward
  if (qualifier === 'about') return { low: downward.low, high: upward.high }
  const half = scaled({ mantissa: 5n, exponent: unit.exponent }, -1)
  return { low: difference(value, half), high: sum(value, half) }
}
