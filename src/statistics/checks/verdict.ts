import type { Verdict } from '../../model/check.js'
import { type Interval, isBounded, meet } from '../interval.js'

/**
 * inconsistent: no value lies in both, whatever is unbounded; consistent: some value lies in both, and both are bounded as
 * far as they were meant to be; cannot_tell: one is not known, or is unbounded where it might have settled it.
 */
export function verdictOf(stated: Interval, implied: Interval | null): Verdict {
  if (implied === null) return 'cannot_tell'
  if (!meet(stated, implied)) return 'inconsistent'
  return isBounded(stated) && isBounded(implied) ? 'consistent' : 'cannot_tell'
}
