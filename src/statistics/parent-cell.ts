import type { Catalogue } from '../model/catalogue.js'
import { notApplicable, type SeriesDimensions } from '../model/dimensions.js'
import { cellOf, type Wanted } from '../model/stated.js'

/** Which of a figure's two areas is looked at. */
export type Side = 'reporter' | 'partner'

/** The area by which a figure is part of a whole: its partner, else its reporter. */
export function partSide({ partner }: Pick<SeriesDimensions, 'partner'>): Side {
  return partner === notApplicable ? 'reporter' : 'partner'
}

/** The cell of the whole that a figure is part of: the parent of its partner, else of its reporter, in that one's place, or in the place that is named. Null where there is no parent; a site is never part. */
export function parentCell(
  stated: Parameters<typeof cellOf>[0],
  codes: Catalogue,
  place: Side = partSide(stated),
): Omit<Wanted, 'source'> | null {
  const area = codes.areas.entries.get(stated[place])
  if (area === undefined || area.kind === 'site' || area.parent === null) return null
  return cellOf(stated, { [place]: area.parent })
}
