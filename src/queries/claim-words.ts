import type { Names, SpokenWords } from '../model/names.js'
import { wordsOf } from '../model/question-words.js'
import { hits } from '../model/search-hits.js'
import type { Edition } from './edition.js'
import { editionIndex } from './edition-index.js'

/** What a word of a claim may mean: one code, several equally well, or none. */
export type Meant = readonly string[]

type Kind = 'indicator' | 'area' | 'product'
type NameIndex = Record<Kind, ReadonlyMap<string, readonly string[]>>

const plain = (text: string) =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ')

function namesOf(list: readonly { code: string; names: Names; words?: SpokenWords }[]): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const { code, names, words } of list) {
    for (const name of new Set([...Object.values(names), ...Object.values(words ?? {}).flat()].map(plain)))
      codes.set(name, [...(codes.get(name) ?? []), code])
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

function found(kind: Kind, text: string, edition: Edition): Meant {
  const best = hits(editionIndex(edition), text, [kind])
  const [first] = best
  if (first === undefined || first.score < least) return []
  return best.filter(({ score }) => score * ahead >= first.score).map(({ code }) => code)
}

/** Finds what the words of claims mean in an edition: codes and aliases first, then whole names, then free words. Each word is looked for once. */
export function claimWords(edition: Edition): (kind: Kind, text: string) => Meant {
  const known = new Map<string, Meant>()
  const { codes } = edition
  const look = (kind: Kind, text: string): Meant => {
    const { canonical } = codes[lists[kind]]
    const code = canonical.get(text)
    if (code !== undefined) return [code]
    // Nga is Russia before it is Nigeria's NGA in small letters.
    const named = nameIndex(edition)[kind].get(plain(text))
    if (named !== undefined) return named
    const large = canonical.get(text.toUpperCase())
    return large === undefined ? found(kind, text, edition) : [large]
  }
  return (kind, text) => {
    const key = `${kind} ${text}`
    const meant = known.get(key) ?? look(kind, text.trim())
    known.set(key, meant)
    return meant
  }
}
