import type { Reason } from './figure.js'
import type { Nature } from './status.js'

/** What decides between the figures of several sources for one cell. */
export interface Candidate {
  value: number | null
  nature: Nature | null
  /** Of its source. */
  standing: number
  known: string
  source: string
}

const natureRank = ({ nature }: Candidate) => (nature === null ? 0 : nature === 'forecast' ? 1 : 2)
const inOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const rules: readonly (readonly [Reason, (a: Candidate, b: Candidate) => number])[] = [
  ['has_value', (a, b) => Number(a.value === null) - Number(b.value === null)],
  ['outcome', (a, b) => natureRank(a) - natureRank(b)],
  ['standing', (a, b) => a.standing - b.standing],
  ['vintage', (a, b) => inOrder(b.known, a.known)],
  ['code', (a, b) => inOrder(a.source, b.source)],
]

/** Which of two figures of a cell is chosen first (model.md, section 7): an order for sorting. */
export function byChoice(a: Candidate, b: Candidate): number {
  for (const [, order] of rules) {
    const before = order(a, b)
    if (before !== 0) return before
  }
  return 0
}

/** Why the first of some candidates in order was chosen before the second; null where there is no second. */
export function chosenBecause([first, second]: readonly Candidate[]): Reason | null {
  if (first === undefined || second === undefined) return null
  return rules.find(([, order]) => order(first, second) !== 0)?.[0] ?? null
}
