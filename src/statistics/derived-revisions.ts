import type { Catalogue } from '../model/catalogue.js'
import type { Difference, RevisionKind } from '../model/change.js'
import { type Expression, figuresIn, idOf } from '../model/expression.js'
import type { Figure } from '../model/figure.js'
import { type Refusal, refusal } from '../model/refusal.js'
import { byCell, type Stated } from '../model/stated.js'
import { differenceOf } from './difference.js'
import { evaluated } from './evaluation.js'

/** What was said of a stored figure from a day on, or that it was taken back. */
export interface State {
  known: string
  withdrawn: boolean
  stated: Stated
}

/** What a derived figure came to from a day on. */
export interface DerivedRevision {
  stated: Stated
  change: RevisionKind
  difference: Difference | null
  /** Why it was withdrawn. */
  reason: Refusal | null
}

interface Day extends Pick<DerivedRevision, 'stated' | 'reason'> {
  /** The bases of what it draws on. */
  bases: string
}

const told = ({ value, low, high, digits, status, nature, compiler, derived }: Figure) =>
  JSON.stringify([value, low, high, digits, status, nature, compiler, derived?.refused])

function changeOf(before: Day | undefined, now: Day): RevisionKind {
  if (now.reason !== null) return 'withdrawn'
  if (before === undefined || before.reason !== null) return 'added'
  if (before.bases !== now.bases) return 'rebased'
  return told(before.stated.figure) === told(now.stated.figure) ? 'restated' : 'revised'
}

// What was told is told no more: one of what it draws on is gone.
function gone({ figure, ...place }: Stated, reason: Refusal, known: string): Stated {
  const nothing = {
    value: null,
    low: null,
    high: null,
    digits: null,
    display: null,
    status: 'O' as const,
    nature: null,
  }
  const derived = { formula: '', inputs: [], ...figure.derived, refused: reason }
  return { ...place, figure: { ...figure, ...nothing, known, derived } }
}

/**
 * What a derived figure came to on each day on which anything it draws on or is ranked among became known, changed or was
 * taken back, oldest first, from the first day on which all of it was known. `states` are in the order of their days.
 */
export function derivedRevisions(
  expression: Expression,
  states: readonly State[],
  codes: Catalogue,
): DerivedRevision[] {
  const leaves = [...new Set(figuresIn(expression).map(idOf))]
  const held = new Map<string, Stated>()
  const days: Day[] = []
  for (const day of new Set(states.map(({ known }) => known))) {
    for (const { known, withdrawn, stated } of states) {
      if (known !== day) continue
      if (withdrawn) held.delete(stated.figure.id)
      else held.set(stated.figure.id, stated)
    }
    const missing = leaves.find((id) => !held.has(id))
    const last = days.at(-1)
    if (missing === undefined) {
      const bases = JSON.stringify(leaves.map((id) => held.get(id)?.figure.base))
      const stated = evaluated(expression, byCell([...held.values()]), codes)
      // What another of a list was taken back from is known from then on.
      days.push({ stated: { ...stated, figure: { ...stated.figure, known: day } }, reason: null, bases })
    } else if (last !== undefined && last.reason === null) {
      const reason = refusal('withdrawn', missing)
      days.push({ stated: gone(last.stated, reason, day), reason, bases: last.bases })
    }
  }
  return days.map((now, i) => {
    const before = days[i - 1]
    const change = changeOf(before, now)
    const difference =
      before === undefined || change === 'rebased' ? null : differenceOf(before.stated.figure, now.stated.figure)
    return { stated: now.stated, change, difference, reason: now.reason }
  })
}
