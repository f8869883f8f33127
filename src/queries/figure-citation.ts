import type { Reader } from '../../db/schema.js'
import { citationOf } from '../model/citation.js'
import { figureWords } from '../model/figure-words.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Source } from '../model/source.js'
import type { Listing } from '../model/table.js'
import { toldFigure } from '../model/told-figure.js'
import { shortDigest } from './edition.js'
import { figureFound } from './figure-found.js'
import { figureListing } from './figure-listing.js'
import { statedOf } from './shape.js'

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
    const text = figureWords(toldFigure(statedOf(row), edition.codes), language)
    const citation = citationOf(found.id, [{ id: found.id, text, source, release }], shortDigest(edition), language)
    return figureListing('citation', citation, found, selection)
  })
}
