import type { Catalogue } from '../model/catalogue.js'
import { byChoice, type Candidate, chosenBecause } from '../model/choice.js'
import type { Reason } from '../model/figure.js'
import type { Source } from '../model/source.js'
import { cellKey, type Stated } from '../model/stated.js'

function candidateOf({ figure: { value, nature, known, source } }: Stated, codes: Catalogue): Candidate {
  const { standing } = codes.sources.entries.get(source) as Source
  return { value, nature, standing, known, source }
}

/** Why the first of two figures of a cell is shown before the second; `code` where nothing but the source's key tells them apart. */
export function reasonOf(a: Stated, b: Stated, codes: Catalogue): Reason {
  return chosenBecause([candidateOf(a, codes), candidateOf(b, codes)]) ?? 'code'
}

/** The chosen figure of each cell, of figures in memory that each come of one source. */
export function chosen(figures: readonly Stated[], codes: Catalogue): Stated[] {
  const best = new Map<string, Stated>()
  for (const stated of figures) {
    const key = cellKey({ series: stated, period: stated.period })
    const before = best.get(key)
    if (before === undefined || byChoice(candidateOf(stated, codes), candidateOf(before, codes)) < 0)
      best.set(key, stated)
  }
  return [...best.values()]
}
