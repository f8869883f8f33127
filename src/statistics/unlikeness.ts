import type { Catalogue } from '../model/catalogue.js'
import { type Refusal, refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'

/** What must be known to be alike of figures before they may be put together in one sum, difference or quotient. */
export type Likeness = 'source' | 'vintage' | 'compiler' | 'unit' | 'base' | 'territory'

type Pair = readonly [first: Stated, other: Stated]

// The later of two has its territory from a day on; what lies before that day is of another area under the same code.
function changed([a, b]: Pair, codes: Catalogue): Refusal | null {
  const [earlier, later] = a.starts < b.starts ? [a, b] : [b, a]
  for (const code of [a.reporter, a.partner]) {
    const change = codes.areas.entries
      .get(code)
      ?.territory.find(({ from }) => earlier.starts < from && from <= later.ends)
    if (change !== undefined) return refusal('other_territory', code, change.from, earlier.period, later.period)
  }
  return later.figure.status === 'B' ? refusal('series_breaks', later.period) : null
}

const tests: Record<Likeness, (pair: Pair, codes: Catalogue) => Refusal | null> = {
  source: ([a, b]) => (a.figure.source === b.figure.source ? null : refusal('other_source', a.figure.id, b.figure.id)),
  vintage: ([a, b]) =>
    a.figure.known === b.figure.known
      ? null
      : refusal('other_vintage', a.figure.id, a.figure.known, b.figure.id, b.figure.known),
  compiler: ([a, b]) =>
    a.figure.source === b.figure.source || (a.figure.compiler !== null && a.figure.compiler === b.figure.compiler)
      ? null
      : refusal('other_compiler', a.figure.id, b.figure.id),
  unit: ([a, b]) => (a.unit === b.unit ? null : refusal('other_unit', a.figure.id, a.unit, b.figure.id, b.unit)),
  base: ([a, b]) =>
    a.figure.base === b.figure.base
      ? null
      : refusal('other_base', a.figure.id, a.figure.base, b.figure.id, b.figure.base),
  territory: changed,
}

/** Why inputs may not be put together by an operation that needs these likenesses: what is not known to be alike; null where they may. */
export function unlikeness(alike: readonly Likeness[], inputs: readonly Stated[], codes: Catalogue): Refusal | null {
  const [first, ...rest] = inputs as [Stated, ...Stated[]]
  for (const other of rest) {
    for (const likeness of alike) {
      const reason = tests[likeness]([first, other], codes)
      if (reason !== null) return reason
    }
  }
  return null
}
