import type { Reader } from '../../db/schema.js'
import { evidenceOf } from '../model/evidence.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { addressOf, figureFound } from './figure-found.js'
import { figureListing } from './figure-listing.js'
import { accountedFigureOf } from './shape.js'

/** The evidence of one figure by its id, of the vintage in force on `as_of`. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureEvidence(db: Reader, id: string, selection: Selection): Promise<Listing> {
  return figureFound(db, id, selection, (found) => {
    const evidence = evidenceOf(accountedFigureOf(found.row), found.release)
    const thing = { figure: found.id, release: addressOf(found.release), ...evidence }
    return figureListing('evidence', thing, found, selection)
  })
}
