import type { Reader } from '../../db/schema.js'
import type { Area } from '../model/area.js'
import { type CitedFigure, citationOf } from '../model/citation.js'
import { allProducts, notApplicable } from '../model/dimensions.js'
import { figureWords, type ToldFigure } from '../model/figure-words.js'
import type { Indicator } from '../model/indicator.js'
import type { Language } from '../model/names.js'
import type { Product } from '../model/product.js'
import type { Selection } from '../model/selection.js'
import type { Source } from '../model/source.js'
import type { Listing } from '../model/table.js'
import type { Unit } from '../model/unit.js'
import { type Edition, type LoadedRelease, shortDigest } from './edition.js'
import { figureFound } from './figure-found.js'
import { figureListing } from './figure-listing.js'
import type { FigureRow } from './figures.js'
import { figureOf } from './shape.js'

// A figure's codes stand in the lists: nothing else is loaded.
function toldFigureOf(row: FigureRow, { codes }: Edition): ToldFigure {
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

function citedOf(row: FigureRow, release: LoadedRelease, edition: Edition, language: Language): CitedFigure {
  const source = edition.codes.sources.entries.get(row.source) as Source
  return { id: figureOf(row).id, text: figureWords(toldFigureOf(row, edition), language), source, release }
}

/** How to cite one figure by its id, in a language, as it was known on `as_of`: a derived one is cited by the sources of all it draws on. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureCitation(
  db: Reader,
  id: string,
  selection: Selection,
  language: Language,
): Promise<Listing> {
  const told = (found: { id: string; edition: Edition }, drawn: { row: FigureRow; release: LoadedRelease }[]) => {
    const cited = drawn.map(({ row, release }) => citedOf(row, release, found.edition, language))
    const citation = citationOf(found.id, cited, shortDigest(found.edition), language)
    return figureListing('citation', citation, found, selection)
  }
  return figureFound(db, id, selection, {
    stored: (found) => told(found, [found]),
    derived: (found) => told(found, found.leaves),
  })
}
