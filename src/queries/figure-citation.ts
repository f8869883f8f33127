import type { Reader } from '../../db/schema.js'
import type { Area } from '../model/area.js'
import { citationOf } from '../model/citation.js'
import { allProducts, notApplicable } from '../model/dimensions.js'
import { figureWords, type ToldFigure } from '../model/figure-words.js'
import type { Indicator } from '../model/indicator.js'
import type { Language } from '../model/names.js'
import type { Product } from '../model/product.js'
import type { Selection } from '../model/selection.js'
import type { Source } from '../model/source.js'
import type { Listing } from '../model/table.js'
import type { Unit } from '../model/unit.js'
import { type Edition, shortDigest } from './edition.js'
import { type FoundFigure, figureFound } from './figure-found.js'
import { figureListing } from './figure-listing.js'
import { figureOf } from './shape.js'

// A figure's codes stand in the lists: nothing else is loaded.
function toldFigureOf(row: FoundFigure['row'], { codes }: Edition): ToldFigure {
  const partners = row.partner === notApplicable ? [] : [row.partner]
  const counted = row.product !== notApplicable && row.product !== allProducts
  return {
    ...figureOf(row),
    indicator: (codes.indicators.entries.get(row.indicator) as Indicator).names,
    areas: [row.reporter, ...partners].map((code) => (codes.areas.entries.get(code) as Area).names),
    product: counted ? (codes.products.entries.get(row.product) as Product).names : null,
    period: row.period,
    unit: codes.units.entries.get(row.unit) as Unit,
  }
}

/** How to cite one figure by its id, in a language, as the figure was known on `as_of`. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureCitation(
  db: Reader,
  id: string,
  selection: Selection,
  language: Language,
): Promise<Listing> {
  return figureFound(db, id, selection, (found) => {
    const { row, release, edition } = found
    const source = edition.codes.sources.entries.get(row.source) as Source
    const text = figureWords(toldFigureOf(row, edition), language)
    const citation = citationOf(found.id, [{ id: found.id, text, source, release }], shortDigest(edition), language)
    return figureListing('citation', citation, found, selection)
  })
}
