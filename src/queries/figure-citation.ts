import type { Reader } from '../../db/schema.js'
import { type CitedFigure, type CitedId, citationOf } from '../model/citation.js'
import { expressionOf, type Operated } from '../model/expression.js'
import type { Derived } from '../model/figure.js'
import { figureWords } from '../model/figure-words.js'
import type { Language, Names } from '../model/names.js'
import { operationWords } from '../model/operation-words.js'
import type { Face } from '../model/representation.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { toldFigure } from '../model/told-figure.js'
import type { FoundDerived, FoundLeaf } from './derived-found.js'
import { type Edition, shortDigest, sourceAsTold } from './edition.js'
import { figureFound } from './figure-found.js'
import { figureListing } from './figure-listing.js'
import { statedOf } from './shape.js'

function citedOf({ row, release }: FoundLeaf, edition: Edition, language: Language): CitedFigure {
  const { codes } = edition
  const stated = statedOf(row)
  const source = sourceAsTold(edition, { source: row.source, vintage: release.vintage })
  const { id, printed } = stated.figure
  return { id, text: figureWords(toldFigure(stated, codes), language), printed, source, release }
}

// As it may be shown: with no more digits than its interval supports.
function derivedOf({ id, stated }: FoundDerived, { codes }: Edition, language: Language): CitedId['derived'] {
  const { derived, display } = stated.figure
  const value = display == null ? null : Number(display)
  const { operation } = expressionOf(id) as Operated
  const kind = (operationWords[operation] as Names)[language]
  const colon = language === 'zh' ? '：' : ': '
  const text = kind + colon + figureWords({ ...toldFigure(stated, codes), value }, language)
  return { text, formula: (derived as Derived).formula }
}

/** How to cite one figure by its id, in a language, as it was known on `as_of`: a derived one as ours, with the sources of all it draws on; `origin` is where this API is asked. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureCitation(
  db: Reader,
  id: string,
  selection: Selection,
  { language, origin }: Pick<Face, 'language' | 'origin'>,
): Promise<Listing> {
  const told = (found: { id: string; edition: Edition }, leaves: FoundLeaf[], derived: CitedId['derived']) => {
    const cited = leaves.map((leaf) => citedOf(leaf, found.edition, language))
    const what = { id: found.id, address: `${origin}/v1/figures/${found.id}`, derived }
    const citation = citationOf(what, cited, shortDigest(found.edition), language)
    return figureListing('citation', citation, found, selection)
  }
  return figureFound(db, id, selection, {
    stored: (found) => told(found, [found], null),
    derived: (found) => told(found, found.leaves, derivedOf(found, found.edition, language)),
  })
}
