import type { Catalogue } from '../model/catalogue.js'
import type { Reason } from '../model/figure.js'
import type { Source } from '../model/source.js'
import { cellKey, type Stated } from '../model/stated.js'

const natureRank = { forecast: 1, assumption: 2, plan: 2 }
const natureOf = ({ figure: { nature } }: Stated) => (nature === null ? 0 : natureRank[nature])
const standingOf = ({ figure }: Stated, codes: Catalogue) =>
  (codes.sources.entries.get(figure.source) as Source).standing

// model.md, section 7, each negative where the first of two comes first by it.
const criteria: readonly (readonly [Reason, (a: Stated, b: Stated, codes: Catalogue) => number])[] = [
  ['has_value', (a, b) => Number(a.figure.value === null) - Number(b.figure.value === null)],
  ['outcome', (a, b) => natureOf(a) - natureOf(b)],
  ['standing', (a, b, codes) => standingOf(a, codes) - standingOf(b, codes)],
  ['vintage', ({ figure: a }, { figure: b }) => (a.known === b.known ? 0 : a.known < b.known ? 1 : -1)],
]

/** Why the first of two figures of a cell is shown before the second; `code` where nothing but the source's key tells them apart. */
export function reasonOf(a: Stated, b: Stated, codes: Catalogue): Reason {
  return criteria.find(([, order]) => order(a, b, codes) !== 0)?.[0] ?? 'code'
}

/** Negative where the first is to be shown before the second: what has a value, an outcome, standing, the later vintage, the code (model.md, section 7). */
function preferred(a: Stated, b: Stated, codes: Catalogue): number {
  for (const [, order] of criteria) {
    const told = order(a, b, codes)
    if (told !== 0) return told
  }
  return a.figure.source < b.figure.source ? -1 : 1
}

/** The chosen figure of each cell, of figures in memory that each come of one source. */
export function chosen(figures: readonly Stated[], codes: Catalogue): Stated[] {
  const best = new Map<string, Stated>()
  for (const stated of figures) {
    const key = cellKey({ series: stated, period: stated.period })
    const before = best.get(key)
    if (before === undefined || preferred(stated, before, codes) < 0) best.set(key, stated)
  }
  return [...best.values()]
}
