import { type Names, noWords, type SpokenWords } from '../model/names.js'
import { wordsOf } from '../model/question-words.js'
import { hits } from '../model/search-hits.js'
import type { Edition } from './edition.js'
import { editionIndex } from './edition-index.js'

/** A code that a word may mean; `opposite` where it counts the other way, as a deficit is a balance below zero. */
export interface MeantCode {
  code: string
  opposite: boolean
}

/** What a word of a claim may mean: one code, several equally well, or none. */
export type Meant = readonly MeantCode[]

type Kind = 'indicator' | 'area' | 'product'
type NameIndex = Record<Kind, ReadonlyMap<string, Meant>>

const plain = (text: string) =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ')

interface Named {
  code: string
  names: Names
  words?: SpokenWords
  opposite_words?: SpokenWords
}

const all = (words: Names | SpokenWords = noWords) => Object.values(words).flat()

function namesOf(list: readonly Named[]): Map<string, MeantCode[]> {
  const codes = new Map<string, MeantCode[]>()
  for (const { code, names, words, opposite_words } of list) {
    const said = [[...all(names), ...all(words)], all(opposite_words)]
    for (const [i, some] of said.entries()) {
      for (const name of new Set(some.map(plain)))
        codes.set(name, [...(codes.get(name) ?? []), { code, opposite: i === 1 }])
    }
  }
  return codes
}

const held = new WeakMap<Edition, NameIndex>()

function nameIndex(edition: Edition): NameIndex {
  const before = held.get(edition)
  if (before !== undefined) return before
  const { indicators, areas, products } = edition.lists
  const index = { indicator: namesOf(indicators), area: namesOf(areas), product: namesOf(products) }
  held.set(edition, index)
  return index
}

const lists = { indicator: 'indicators', area: 'areas', product: 'products' } as const

/** How much of its words the best hit must answer, and how far it must be ahead. */
const least = 0.6
const ahead = 1.05

function oppositeWords(kind: Kind, code: string, { codes }: Edition): SpokenWords | undefined {
  return kind === 'indicator' ? codes.indicators.entries.get(code)?.opposite_words : undefined
}

function found(kind: Kind, text: string, edition: Edition): Meant {
  const best = hits(editionIndex(edition), text, [kind])
  const [first] = best
  if (first === undefined || first.score < least) return []
  return best
    .filter(({ score }) => score * ahead >= first.score)
    .map(({ code, why }) => ({ code, opposite: all(oppositeWords(kind, code, edition)).includes(why) }))
}

/** Finds what the words of claims mean in an edition: codes and aliases first, then whole names, then free words. Each word is looked for once. */
export function claimWords(edition: Edition): (kind: Kind, text: string) => Meant {
  const known = new Map<string, Meant>()
  const { codes } = edition
  const look = (kind: Kind, text: string): Meant => {
    const { canonical } = codes[lists[kind]]
    const code = canonical.get(text)
    if (code !== undefined) return [{ code, opposite: false }]
    // Nga is Russia before it is Nigeria's NGA in small letters.
    const named = nameIndex(edition)[kind].get(plain(text))
    if (named !== undefined) return named
    const large = canonical.get(text.toUpperCase())
    return large === undefined ? found(kind, text, edition) : [{ code: large, opposite: false }]
  }
  return (kind, text) => {
    const key = `${kind} ${text}`
    const meant = known.get(key) ?? look(kind, text.trim())
    known.set(key, meant)
    return meant
  }
}
