import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'

/** What must be known to be alike of figures before they may be put together in one sum, difference or quotient. */
export type Likeness = 'source' | 'compiler' | 'unit' | 'base' | 'territory'

type Pair = readonly [first: Stated, other: Stated]

// The later of two has its territory from a day on; what lies before that day is of another area under the same code.
function changed([a, b]: Pair, codes: Catalogue): string | null {
  const [earlier, later] = a.starts < b.starts ? [a, b] : [b, a]
  for (const code of [a.reporter, a.partner]) {
    const change = codes.areas.entries
      .get(code)
      ?.territory.find(({ from }) => earlier.starts < from && from <= later.ends)
    if (change !== undefined)
      return `${code} has covered another territory since ${change.from}: ${earlier.period} and ${later.period} cannot be compared.`
  }
  return later.figure.status === 'B' ? `The series breaks at ${later.period} (status B).` : null
}

const tests: Record<Likeness, (pair: Pair, codes: Catalogue) => string | null> = {
  source: ([a, b]) =>
    a.figure.source === b.figure.source
      ? null
      : `${a.figure.id} and ${b.figure.id} come from different sources; both ends must come from one.`,
  compiler: ([a, b]) =>
    a.figure.source === b.figure.source || (a.figure.compiler !== null && a.figure.compiler === b.figure.compiler)
      ? null
      : `${a.figure.id} and ${b.figure.id} are not known to be alike: they share neither source nor compiler.`,
  unit: ([a, b]) => (a.unit === b.unit ? null : `${a.figure.id} is in ${a.unit} and ${b.figure.id} in ${b.unit}.`),
  base: ([a, b]) =>
    a.figure.base === b.figure.base
      ? null
      : `${a.figure.id} has the base ${a.figure.base} and ${b.figure.id} the base ${b.figure.base}.`,
  territory: changed,
}

/** Why inputs may not be put together by an operation that needs these likenesses: a sentence that says what is not known to be alike; null where they may. */
export function unlikeness(alike: readonly Likeness[], inputs: readonly Stated[], codes: Catalogue): string | null {
  const [first, ...rest] = inputs as [Stated, ...Stated[]]
  for (const other of rest) {
    for (const likeness of alike) {
      const reason = tests[likeness]([first, other], codes)
      if (reason !== null) return reason
    }
  }
  return null
}
