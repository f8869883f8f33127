import { decimalOf, decimalText, scaled } from './decimal.js'
import type { Scale } from './representation.js'
import type { UnitKind } from './unit.js'

const powers: Record<Scale, number> = { thousand: 3, million: 6, billion: 9 }

// Rates, ranks and index numbers have no thousands: they are shown as they are.
const scalable: readonly UnitKind[] = ['currency', 'count', 'physical']

/** A value at a scale, as exact decimal text: 260650000000 in billions is "260.65". null stays null. */
export function displayOf(value: number | null, kind: UnitKind, scale: Scale): string | null {
  // Number's own text turns to exponents at 1e21; this one never does.
  const text = value?.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
  const plain = decimalOf(text ?? '')
  return plain && decimalText(scalable.includes(kind) ? scaled(plain, -powers[scale]) : plain)
}
