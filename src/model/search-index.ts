import type { CodeLists } from './catalogue.js'
import { type Entry, entriesOf, type HitKind, type Phrase } from './search-phrases.js'

/** A phrase as it is scored: whose it is, and what all its words weigh together. */
export interface IndexedPhrase extends Phrase {
  entry: number
  weight: number
}

/** Where a word stands: in which phrase, in which place. */
export interface Posting {
  phrase: number
  place: number
}

/** Words, and the codes they lead to. */
export interface SearchIndex {
  entries: readonly { kind: HitKind; code: string }[]
  phrases: readonly IndexedPhrase[]
  postings: ReadonlyMap<string, readonly Posting[]>
  /** What each word weighs: the fewer codes have it, the more. */
  weights: ReadonlyMap<string, number>
  /** What a word weighs that no code has. */
  rarest: number
  /** The words that are no Han characters: those that may be mistyped or begun. */
  spelt: readonly string[]
}

function weightsOf(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { phrases } of entries)
    for (const word of new Set(phrases.flatMap(({ kind, words }) => (kind === 'within' ? [] : words))))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + entries.length / count)]))
}

/** The index of code lists: names in three languages, words, codes and definitions, folded. Pure, made once an edition. */
export function searchIndexOf(lists: CodeLists): SearchIndex {
  const entries = entriesOf(lists)
  const weights = weightsOf(entries)
  const phrases: IndexedPhrase[] = []
  const postings = new Map<string, Posting[]>()
  for (const [i, entry] of entries.entries()) {
    for (const phrase of entry.phrases) {
      let weight = 0
      for (const [place, word] of phrase.words.entries()) {
        weight += weights.get(word) as number
        const list = postings.get(word) ?? []
        list.push({ phrase: phrases.length, place })
        postings.set(word, list)
      }
      phrases.push({ ...phrase, entry: i, weight })
    }
  }
  return {
    entries: entries.map(({ kind, code }) => ({ kind, code })),
    phrases,
    postings,
    weights,
    rarest: Math.log(1 + entries.length),
    spelt: [...weights.keys()].filter((word) => !/\p{Script=Han}/u.test(word)),
  }
}
