import type { Catalogue } from '../model/catalogue.js'
import type { Source } from '../model/source.js'
import { cellKey, type Stated } from '../model/stated.js'

const natureRank = { forecast: 1, assumption: 2, plan: 2 }

/** Negative where the first is to be shown before the second: what has a value, an outcome, standing, the later vintage, the code (model.md, section 7). */
function preferred(a: Stated, b: Stated, codes: Catalogue): number {
  const rank = ({ figure: { value, nature } }: Stated) =>
    value === null ? 4 : nature === null ? 0 : natureRank[nature]
  const standing = ({ figure }: Stated) => (codes.sources.entries.get(figure.source) as Source).standing
  const [x, y] = [a.figure, b.figure]
  return (
    rank(a) - rank(b) ||
    standing(a) - standing(b) ||
    (x.known === y.known ? 0 : x.known < y.known ? 1 : -1) ||
    (x.source < y.source ? -1 : 1)
  )
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
