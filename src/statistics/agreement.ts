import { type ClaimQualifier, openEnds } from '../model/claim/claim-qualifier.js'
import { compare, type Decimal, decimalFrom, difference } from '../model/decimal.js'
import type { Measure } from '../model/indicator.js'
import { intervalOf, type Qualifier, unitOfLastPlace } from '../model/precision.js'
import { type Interval, intervalFrom, isBounded, isPoint, meet, within } from './interval.js'

/** A claimed number: in full, with the significant digits it is written with (null: a place in words, or "exactly"). */
export interface ClaimedNumber {
  value: Decimal
  digits: number | null
  qualifier: ClaimQualifier | null
  /** Whether it is a whole number written out in full. */
  plain: boolean
}

/** What is known of a figure. */
export interface KnownNumber {
  value: Decimal
  /** Over and nearly leave out the number itself. */
  interval: Interval
  digits: number | null
  measure: Measure
}

/**
 * How a claim and a figure agree: `match` they share more than an end and the claim says no more than is known; `finer` they do and it says more;
 * `truncated` they are disjoint, but the claim is the figure cut off instead of rounded; `outside` they are disjoint.
 */
export type Agreement = 'match' | 'finer' | 'truncated' | 'outside'

/** What a claim is held against, as far as its own interval depends on that. */
type Held = Pick<KnownNumber, 'measure' | 'interval'>

const thousand: Decimal = { mantissa: 1n, exponent: 3 }

/** What an answer shows of a figure that has a value. */
export interface ShownNumber {
  value: number
  low: number | null
  high: number | null
  digits: number | null
  qualifier: Qualifier | null
}

/** A figure as it is known, of what an answer shows of it. */
export function knownNumber(figure: ShownNumber, measure: Measure): KnownNumber {
  const interval = { ...intervalFrom(figure), ...openEnds(figure.qualifier, figure.value < 0) }
  return { value: decimalFrom(figure.value), interval, digits: figure.digits, measure }
}

/**
 * The digits a claim is meant with, held against a figure; null: exactly. Ranks are exact, and so are counts under a thousand written out in full where the
 * figure itself is exact (17 agreements are not about 20).
 */
export function digitsMeant(
  { value, digits, qualifier, plain }: ClaimedNumber,
  { measure, interval }: Held,
): number | null {
  const rounds = qualifier === 'over' || qualifier === 'nearly' || qualifier === 'about'
  if (rounds) return digits
  if (measure === 'rank') return null
  return measure === 'count' && plain && compare(value, thousand) < 0 && isPoint(interval) ? null : digits
}

/** The values a claim allows where it is made of this figure; null where it makes no sense, as a rank under 1. */
export function claimedInterval(claim: ClaimedNumber, known: Held): Interval | null {
  const { value, qualifier } = claim
  const digits = digitsMeant(claim, known)
  const closed = qualifier === 'below' ? 'up_to' : qualifier === 'above' ? 'at_least' : qualifier
  const interval = intervalOf({ value, digits, qualifier: closed, measure: known.measure })
  // Nothing is below the least there is.
  if (interval === null || (qualifier === 'below' && isPoint(interval))) return null
  return { ...interval, ...openEnds(qualifier, value.mantissa < 0n) }
}

// Of zero, as of all else, the width of what the print allows is a unit of its last place.
function unitOf({ value, interval: { low, high } }: KnownNumber, digits: number): Decimal {
  return value.mantissa === 0n ? difference(high as Decimal, low as Decimal) : unitOfLastPlace(value, digits)
}

function isFiner({ value, digits }: ClaimedNumber, claimed: Interval, known: KnownNumber): boolean {
  if (within(known.interval, claimed)) return false
  if (known.digits === null || !isBounded(known.interval)) return within(claimed, known.interval)
  return digits === null || compare(unitOfLastPlace(value, digits), unitOf(known, known.digits)) < 0
}

function cutAt({ mantissa, exponent }: Decimal, place: number): Decimal {
  return place <= exponent
    ? { mantissa, exponent }
    : { mantissa: mantissa / 10n ** BigInt(place - exponent), exponent: place }
}

function isCut({ value, digits, qualifier }: ClaimedNumber, exactly: boolean, known: KnownNumber): boolean {
  if (digits === null || qualifier !== null || exactly) return false
  return compare(cutAt(known.value, unitOfLastPlace(value, digits).exponent), value) === 0
}

// Prints a unit apart share the end between them (13.4 and 13.5 share 13.45), as do "at least 35" and "up to 35": they do
// not agree by that alone. One value that is exactly known has no more to share.
function agree(claimed: Interval, known: Interval): boolean {
  if (isPoint(claimed) || isPoint(known)) return meet(claimed, known)
  return meet({ ...claimed, lowOpen: true, highOpen: true }, known)
}

/**
 * How a claim agrees with a figure, by their intervals alone: what the claim's writing allows (model.md, section 2) against
 * what the figure's print allows. A claim made by rounding the figure to any of its digits always matches.
 */
export function agreement(claim: ClaimedNumber, known: KnownNumber): Agreement {
  const claimed = claimedInterval(claim, known)
  if (claimed === null) return 'outside'
  if (!agree(claimed, known.interval))
    return isCut(claim, digitsMeant(claim, known) === null, known) ? 'truncated' : 'outside'
  return isFiner(claim, claimed, known) ? 'finer' : 'match'
}
