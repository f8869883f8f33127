import type { Reader } from '../../db/schema.js'
import { type CitedFigure, citationOf } from '../model/citation.js'
import { figureWords } from '../model/figure-words.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Source } from '../model/source.js'
import type { Listing } from '../model/table.js'
import { toldFigure } from '../model/told-figure.js'
import type { FoundLeaf } from './derived-found.js'
import { type Edition, shortDigest } from './edition.js'
import { figureFound } from './figure-found.js'
import { figureListing } from './figure-listing.js'
import { statedOf } from './shape.js'

function citedOf({ row, release }: FoundLeaf, { codes }: Edition, language: Language): CitedFigure {
  const stated = statedOf(row)
  const source = codes.sources.entries.get(row.source) as Source
  return { id: stated.figure.id, text: figureWords(toldFigure(stated, codes), language), source, release }
}

/** How to cite one figure by its id, in a language, as it was known on `as_of`: a derived one by the sources of all it draws on. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureCitation(
  db: Reader,
  id: string,
  selection: Selection,
  language: Language,
): Promise<Listing> {
  const told = (found: { id: string; edition: Edition }, leaves: FoundLeaf[]) => {
    const cited = leaves.map((leaf) => citedOf(leaf, found.edition, language))
    const citation = citationOf(found.id, cited, shortDigest(found.edition), language)
    return figureListing('citation', citation, found, selection)
  }
  return figureFound(db, id, selection, {
    stored: (found) => told(found, [found]),
    derived: (found) => told(found, found.leaves),
  })
}
