import type { Catalogue } from '../model/catalogue.js'
import { notApplicable } from '../model/dimensions.js'
import { cellOf, type Wanted } from '../model/stated.js'

type Placed = Parameters<typeof cellOf>[0]

/** The cell of the whole that a figure is part of: the parent of its partner, else of its reporter, in that one's place, or in the place that is named. Null where there is no parent; a site is never part. */
export function parentCell(
  stated: Placed,
  codes: Catalogue,
  place: 'reporter' | 'partner' = stated.partner === notApplicable ? 'reporter' : 'partner',
): Omit<Wanted, 'source'> | null {
  const area = codes.areas.entries.get(stated[place])
  if (area === undefined || area.kind === 'site' || area.parent === null) return null
  return cellOf(stated, { [place]: area.parent })
}
