import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { shortDigest } from './edition.js'
import type { FoundFigure } from './stored-found.js'

/** One thing that is told of a figure, in the envelope. */
export function figureListing(
  name: string,
  thing: object,
  { id, edition }: Pick<FoundFigure, 'id' | 'edition'>,
  selection: Selection,
): Listing {
  return {
    name,
    things: [thing],
    single: true,
    meta: {
      edition: shortDigest(edition),
      as_of: selection.as_of,
      total: 1,
      complete: true,
      next: null,
      applied: { id },
      empty_because: null,
    },
  }
}
