import type { Reader } from '../../db/schema.js'
import { type Evidence, evidenceOf } from '../model/evidence.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { toldDerived } from '../model/told-derived.js'
import type { FoundLeaf } from './derived-found.js'
import { figureFound } from './figure-found.js'
import { figureListing } from './figure-listing.js'
import { accountedFigureOf } from './shape.js'
import { addressOf } from './stored-found.js'

function evidenceAlone({ row, release }: FoundLeaf): Evidence & { figure: string; release: string } {
  const figure = accountedFigureOf(row)
  return { figure: figure.id, release: addressOf(release), ...evidenceOf(figure, release) }
}

/** The evidence of one figure by its id, of the vintage in force on `as_of`; of a derived one, that of each figure it draws on. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureEvidence(
  db: Reader,
  id: string,
  selection: Selection,
  language: Language,
): Promise<Listing> {
  return figureFound(db, id, selection, {
    stored: (found) => figureListing('evidence', evidenceAlone(found), found, selection),
    derived: (found) => {
      const { derived } = toldDerived(found.stated.figure, language)
      const thing = { figure: found.id, derived, inputs: found.leaves.map(evidenceAlone) }
      return figureListing('evidence', thing, found, selection)
    },
  })
}
