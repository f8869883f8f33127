import { limits } from './limits.js'
import { known, listed, type Words } from './words.js'

/** The kinds of things a search answers with. */
export const searchKinds = ['indicator', 'area', 'source', 'series'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What is searched for, as a value. `kinds` null: all. */
export interface SearchQuestion {
  q: string
  kinds: SearchKind[] | null
  limit: number
}

/** Takes the words of a search apart. Throws UNKNOWN_VALUE (400) for a kind that is none. */
export function searchQuestionOf(words: Words): SearchQuestion {
  return {
    q: String(words.q),
    kinds: known('kind', listed(words, 'kind'), searchKinds),
    limit: Number(words.limit ?? limits.found_by_default),
  }
}
