import type { QuestionWord } from './question-words.js'
import type { IndexedPhrase, SearchIndex } from './search-index.js'
import type { Reading } from './search-readings.js'

/** How a phrase matches a question. */
export interface Match {
  /** The words of the question it covers, and how surely each. */
  covered: { at: number; quality: number }[]
  /** The words of the phrase that are there. */
  words: string[]
  /** How much of the phrase is there, by the weight of its words (0..1). */
  share: number
  /** How many of its words follow one another as they do in the phrase (0..1). */
  order: number
  /** Whether it is there all but whole, in order. */
  whole: boolean
  han: boolean
  /** Whether all its words are written in capitals on purpose. */
  large: boolean
}

export interface Matched {
  phrase: IndexedPhrase
  match: Match
}

/** For each word of a question, how many words the longest name around it has. */
export type Claimed = readonly number[]

/** The readings that fill the places of a phrase, each word of the question once, neighbours rather than words apart. */
function chosenAlong(byPlace: readonly (readonly Reading[] | undefined)[]): (Reading & { place: number })[] {
  const chosen: (Reading & { place: number })[] = []
  const used = new Set<number>()
  for (const [place, candidates = []] of byPlace.entries()) {
    const value = ({ quality, first }: Reading) => quality + (first === chosen.at(-1)?.next ? 0.5 : 0)
    let best: Reading | undefined
    for (const one of candidates) {
      if (used.has(one.first) || used.has(one.next - 1)) continue
      if (best === undefined || value(one) > value(best)) best = one
    }
    if (best === undefined) continue
    chosen.push({ ...best, place })
    for (let at = best.first; at < best.next; at++) used.add(at)
  }
  return chosen
}

function matchOf(
  phrase: IndexedPhrase,
  byPlace: readonly (readonly Reading[] | undefined)[],
  words: readonly QuestionWord[],
  weights: ReadonlyMap<string, number>,
): Match {
  const chosen = chosenAlong(byPlace)
  let weight = 0
  let following = 0
  for (const [i, { word, quality, first, place }] of chosen.entries()) {
    weight += (weights.get(word) as number) * quality
    const before = chosen[i - 1]
    if (before?.next === first && before.place === place - 1) following++
  }
  const share = weight / phrase.weight
  const order = chosen.length > 1 ? following / (chosen.length - 1) : 1
  return {
    covered: chosen.flatMap(({ first, next, quality }) =>
      words.slice(first, next).map((_, i) => ({ at: first + i, quality })),
    ),
    words: chosen.map(({ word }) => word),
    share,
    order,
    whole: phrase.kind !== 'account' && share > 0.79 && order === 1,
    han: chosen.every(({ first }) => words[first]?.han),
    large: chosen.every(({ first }) => words[first]?.large),
  }
}

/** The phrases that have words of a question, and how they match it. */
export function matchesOf(
  readings: readonly Reading[],
  words: readonly QuestionWord[],
  { postings, phrases, weights }: SearchIndex,
): Matched[] {
  const found = new Map<number, Reading[][]>()
  for (const reading of readings) {
    for (const { phrase, place } of postings.get(reading.word) as readonly { phrase: number; place: number }[]) {
      const { kind } = phrases[phrase] as IndexedPhrase
      if (kind === 'sign' && !reading.sign) continue
      // What is told of a thing is full of words: those that only join, or are near to others, say nothing.
      if (kind === 'account' && (words[reading.first]?.joins || reading.quality < 0.8)) continue
      const byPlace = found.get(phrase) ?? []
      byPlace[place] = [...(byPlace[place] ?? []), reading]
      found.set(phrase, byPlace)
    }
  }
  return [...found].map(([at, byPlace]) => {
    const phrase = phrases[at] as IndexedPhrase
    return { phrase, match: matchOf(phrase, byPlace, words, weights) }
  })
}

/** For each word of a question, how many words the longest name has that is there whole. */
export function claimsOf(matches: readonly Matched[], count: number): Claimed {
  const claims = new Array<number>(count).fill(1)
  for (const { match } of matches)
    if (match.whole)
      for (const { at } of match.covered) claims[at] = Math.max(claims[at] as number, match.covered.length)
  return claims
}
