import type { Catalogue } from '../../model/catalogue.js'
import type { Explanation } from '../../model/check.js'
import { sum as added, type Decimal, decimalFrom, scaled } from '../../model/decimal.js'
import type { Figure } from '../../model/figure.js'
import { unitOfLastPlace } from '../../model/precision.js'
import type { UnitKind } from '../../model/unit.js'
import { type Interval, intervalFrom, isPoint, meet, point } from '../interval.js'
import { difference, product } from '../interval-arithmetic.js'
import type { Pending } from './row.js'

type Test = (claim: Figure, implied: Interval, kind: Pending['kind'], counted: boolean) => boolean

// Cut off instead of rounded, the number printed stands for all from it to one unit further from zero.
function cutOff({ value, digits, qualifier }: Figure): Interval | null {
  if (value === null || digits === null || qualifier !== null) return null
  const at = decimalFrom(value)
  const unit = unitOfLastPlace(at, digits)
  const further = added(at, value < 0 ? { mantissa: -unit.mantissa, exponent: unit.exponent } : unit)
  return value < 0 ? { low: further, high: at, lowOpen: true } : { low: at, high: further, highOpen: true }
}

const truncation: Test = (claim, implied) => {
  const interval = cutOff(claim)
  return interval !== null && meet(interval, implied)
}

/** Thousand, million, billion for each other; and the ten thousands and hundred millions of Chinese. */
const powers = [3, 6, 9, 4, 8]
const amounts: readonly Pending['kind'][] = ['sum_of_parts', 'converted_amount', 'bounds']
const countedIn: readonly (UnitKind | undefined)[] = ['currency', 'count']

const times = (interval: Interval, power: number): Interval =>
  product(interval, point(scaled({ mantissa: 1n, exponent: 0 } satisfies Decimal, power)))

// Of what is told in millions: no rank and no percentage is, but the amounts that a share is made of are.
const magnitude: Test = (claim, implied, kind, counted) =>
  (kind === 'share_of_whole' || (counted && amounts.includes(kind))) &&
  powers.some((power) => [power, -power].some((by) => meet(times(intervalFrom(claim), by), implied)))

// A fraction told as a percentage, or the other way round.
const unit: Test = (claim, implied, kind) =>
  (kind === 'share_of_whole' || kind === 'growth_of_levels') &&
  [2, -2].some((by) => meet(times(intervalFrom(claim), by), implied))

// Years counted from one to the other instead of both among them.
const fencepost: Test = (claim, implied, kind) => {
  if (kind !== 'streak' || !isPoint(implied)) return false
  const off = difference(intervalFrom(claim), implied)
  return [1, -1].some((by) => meet(off, point(decimalFrom(by))))
}

/** What would reconcile a figure with what others make of it, tried in order. The tests that need other figures are the engine's. */
const tests: readonly (readonly [Explanation, Test])[] = [
  ['truncation', truncation],
  ['fencepost', fencepost],
  ['unit', unit],
  ['magnitude', magnitude],
]

/** Which slip of the figure itself would reconcile it with what others make of it; null: none that is known. */
export function slipOf({ claim, kind }: Pending, interval: Interval, { units }: Catalogue): Explanation | null {
  const counted = countedIn.includes(units.entries.get(claim.unit)?.kind)
  return tests.find(([, explains]) => explains(claim.figure, interval, kind, counted))?.[0] ?? null
}
