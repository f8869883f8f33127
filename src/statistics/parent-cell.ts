import type { Catalogue } from '../model/catalogue.js'
import { notApplicable } from '../model/dimensions.js'
import { cellOf, type Wanted } from '../model/stated.js'

/** The cell of the whole that a figure is part of: its partner's parent in the place of the partner, else its reporter's. Null where that has no parent; a site is never part. */
export function parentCell(stated: Parameters<typeof cellOf>[0], codes: Catalogue): Omit<Wanted, 'source'> | null {
  const place = stated.partner === notApplicable ? 'reporter' : 'partner'
  const area = codes.areas.entries.get(stated[place])
  if (area === undefined || area.kind === 'site' || area.parent === null) return null
  return cellOf(stated, { [place]: area.parent })
}
