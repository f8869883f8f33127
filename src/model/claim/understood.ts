import type { Indicator } from '../indicator.js'
import type { Names } from '../names.js'
import type { Period } from '../period.js'
import type { ValueReading } from './value.js'

/** A claim whose words are understood: what it says of which cell. */
export interface UnderstoodClaim {
  /** One, unless its words mean several equally well; then those of them that have a figure decide. */
  indicators: readonly Indicator[]
  reporter: string
  /** One, unless none is said: then the world, or none where that has no figure. */
  partners: readonly string[]
  /** null: not said; all products, or none where the indicator has none. */
  product: string | null
  period: Period
  readings: readonly ValueReading[]
  as_of: string | null
}

/** A claim whose words are not: why, and the codes they may mean. */
export interface LostClaim {
  reason: Names
  candidates: readonly string[]
}

/** Whether a claim is one that is understood. */
export function isUnderstood(claim: UnderstoodClaim | LostClaim): claim is UnderstoodClaim {
  return 'readings' in claim
}
