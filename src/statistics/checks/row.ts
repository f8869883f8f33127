import type { CheckKind } from '../../model/check.js'
import type { CheckHow } from '../../model/check-how.js'
import type { Refusal } from '../../model/refusal.js'
import type { Found, Stated, Wanted } from '../../model/stated.js'
import type { Interval } from '../interval.js'
import type { Surroundings } from '../rules/rule.js'

/** What a check may look at beside the figure it is about. */
export interface CheckSurroundings extends Surroundings {
  /** Figures of the same series, of whatever period and source. */
  series: readonly Stated[]
}

/** What other figures make of a cell that somebody states. */
export interface Implied {
  /** null: it cannot be told, and `refused` says why. */
  interval: Interval | null
  refused: Refusal | null
  /** The figures it was made of. */
  inputs: readonly Stated[]
  /** How it was made of them, in their order. */
  how: CheckHow
  /** The id of the derived figure it is, where it is one. */
  derived: string | null
}

/** A check that waits for figures: `imply` answers when they were looked for; nothing where there is then nothing to check. */
export interface Pending {
  kind: CheckKind
  claim: Stated
  wanted: readonly Wanted[]
  imply(found: Found): readonly Implied[]
}

/** A kind of check: what is to be held against a stated figure. It names no indicator; what applies follows from their facts. */
export interface CheckRow {
  kind: CheckKind
  pending(claim: Stated, around: CheckSurroundings): Pending[]
}
