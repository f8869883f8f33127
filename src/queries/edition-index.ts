import { type SearchIndex, searchIndexOf } from '../model/search-index.js'
import type { Edition } from './edition.js'

const held = new WeakMap<Edition, SearchIndex>()

/** The index of an edition's code lists; made when it is first asked for, and held as long as the edition. */
export function editionIndex(edition: Edition): SearchIndex {
  const before = held.get(edition)
  if (before !== undefined) return before
  const index = searchIndexOf(edition.lists)
  held.set(edition, index)
  return index
}
