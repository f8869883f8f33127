import { type QuestionWord, wordsOf } from './question-words.js'
import type { IndexedPhrase, SearchIndex } from './search-index.js'
import { type Claimed, claimsOf, type Match, matchesOf } from './search-matches.js'
import { type HitKind, hitKinds } from './search-phrases.js'
import { readingsOf } from './search-readings.js'

/** A code that a text in free words may mean. */
export interface Hit {
  kind: HitKind
  code: string
  /** How much of the text it answers, 0 to 1: rarer words weigh more, whole names more than parts of them. */
  score: number
  /** Which words of the text it answers: places in `wordsOf(text)`, ascending. */
  matched: number[]
  /** The name or word by which it was found. */
  why: string
  /** How much of the score comes from each word of the text. */
  parts: readonly number[]
}

const worth = { name: 1, sign: 1, within: 0.4, account: 0.25 } as const

/** How good an answer a matched phrase is to one of the words it covers. */
function gainOf({ kind }: IndexedPhrase, { covered, share, order, words, han, large }: Match, claimed: number): number {
  const whole = kind === 'account' ? 1 : 0.4 + 0.6 * share * (0.7 + 0.3 * order)
  // One character of a longer word says little, and so does one word of several that are a name together.
  const stray = han && share < 1 && (words.length === 1 || order === 0) ? (kind === 'account' ? 0 : 0.5) : 1
  // Nga is Russia, NGA is Nigeria.
  const small = kind === 'sign' && !large ? 0.999 : 1
  return worth[kind] * small * whole * stray * (covered.length < claimed ? 0.4 : 1)
}

interface Found {
  gains: number[]
  best: number
  why: string
  whole: boolean
}

function addTo(found: Found, phrase: IndexedPhrase, match: Match, claims: Claimed): void {
  let sum = 0
  for (const { at, quality } of match.covered) {
    const gain = quality * gainOf(phrase, match, claims[at] as number)
    sum += gain
    found.gains[at] = Math.max(found.gains[at] as number, gain)
  }
  if (sum > found.best) {
    found.best = sum
    found.why = phrase.kind === 'account' ? match.words.join(' ') : phrase.text
  }
}

// What a thing answers by the way, in its definition, is not what is asked of it.
function matchedOf(gains: readonly number[], words: readonly QuestionWord[]): number[] {
  const most = Math.max(...gains)
  return gains.flatMap((gain, at) => (gain > 0 && gain >= (words[at]?.joins ? 0.9 : 0.5) * most ? [at] : []))
}

const byScore = (a: Hit, b: Hit) =>
  b.score - a.score || hitKinds.indexOf(a.kind) - hitKinds.indexOf(b.kind) || (a.code < b.code ? -1 : 1)

/**
 * The codes that a text in free words may mean, best first, ties by kind and code: in any of the three languages, with or
 * without diacritics, typing mistakes forgiven. What answers far less than the best of them is left out. Pure: the same
 * index and text always give the same hits.
 */
export function hits(index: SearchIndex, text: string, kinds: readonly HitKind[] = hitKinds): Hit[] {
  const words = wordsOf(text)
  const readings = readingsOf(words, index)
  const matches = matchesOf(readings, words, index)
  const claims = claimsOf(matches, words.length)
  const weights = words.map(({ text, joins }, at) => {
    const near = readings.find(({ first, next }) => first <= at && at < next)
    return (index.weights.get(text) ?? index.weights.get(near?.word ?? '') ?? index.rarest) * (joins ? 0.1 : 1)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const found = new Map<number, Found>()
  // What a thing lies in only helps to tell it from its namesakes: first comes what it is called itself.
  const first = matches.toSorted((a, b) => Number(a.phrase.kind === 'within') - Number(b.phrase.kind === 'within'))
  for (const { phrase, match } of first) {
    const one = found.get(phrase.entry) ?? { gains: words.map(() => 0), best: 0, why: '', whole: false }
    if (phrase.kind === 'within' && !one.whole) continue
    one.whole ||= match.whole
    addTo(one, phrase, match, claims)
    found.set(phrase.entry, one)
  }
  const all = [...found].flatMap(([entry, { gains, why }]): Hit[] => {
    const { kind, code } = index.entries[entry] as { kind: HitKind; code: string }
    if (!kinds.includes(kind)) return []
    const parts = gains.map((gain, at) => (gain * (weights[at] as number)) / total)
    const score = Math.round(parts.reduce((sum, part) => sum + part, 0) * 1e6) / 1e6
    return [{ kind, code, score, matched: matchedOf(gains, words), why, parts }]
  })
  const best = Math.max(0, ...all.map(({ score }) => score))
  return all.filter(({ score }) => score > 0 && score >= 0.15 * best).toSorted(byScore)
}
