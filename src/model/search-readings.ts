import { distance } from 'fastest-levenshtein'
import type { QuestionWord } from './question-words.js'
import type { SearchIndex } from './search-index.js'

/** A known word that one or more words of a question may be, from `first` until before `next`, and how sure that is (0..1). */
export interface Reading {
  word: string
  first: number
  next: number
  quality: number
  /** Whether it may stand for a sign such as VN. */
  sign: boolean
}

const plain = /^[a-z]+$/

/** Typing mistakes between two words: letters wrong, missing or too many, or two neighbours changed over. */
export function mistakes(a: string, b: string): number {
  const far = distance(a, b)
  if (far !== 2 || a.length !== b.length) return far
  const i = [...a].findIndex((letter, place) => letter !== b[place])
  return a[i] === b[i + 1] && a[i + 1] === b[i] ? 1 : 2
}

/** How sure it is that a typed word is one that is known; 0: it is not. A word that is known itself has been mistyped less likely. */
function likeness(typed: string, known: string, itself: boolean): number {
  if (typed === known) return 1
  const begun = known.length > 3 && typed.length > (itself ? 3 : 1) && known.startsWith(typed)
  if (begun) return 0.5 + (0.3 * typed.length) / known.length
  const reach = typed.length < 4 || (itself && typed.length < 6) ? 0 : typed.length < 6 || itself ? 1 : 2
  const near = reach > 0 && known.length > 3 && Math.abs(known.length - typed.length) <= reach
  if (!near || !plain.test(known)) return 0
  const far = mistakes(typed, known)
  if (far > reach) return 0
  return (1 - 0.2 * far) * (itself ? 0.7 : 1)
}

function alike(word: QuestionWord, { weights, spelt }: SearchIndex): { word: string; quality: number }[] {
  const itself = weights.has(word.text)
  if (!plain.test(word.text)) return itself ? [{ word: word.text, quality: 1 }] : []
  const found: { word: string; quality: number }[] = []
  for (const known of spelt) {
    const quality = likeness(word.text, known, itself)
    if (quality > 0) found.push({ word: known, quality })
  }
  return found
}

/** What the words of a question may be: known words, their beginnings, typing mistakes, and neighbours written as one. */
export function readingsOf(words: readonly QuestionWord[], index: SearchIndex): Reading[] {
  const seen = new Map<string, { word: string; quality: number }[]>()
  return words.flatMap((word, first) => {
    const known = seen.get(word.text) ?? alike(word, index)
    seen.set(word.text, known)
    const single = known.map((one) => ({ ...one, first, next: first + 1, sign: word.sign }))
    const several = [2, 3].flatMap((count) => {
      const together = words.slice(first, first + count)
      const text = together.map((one) => one.text).join('')
      const fits = together.length === count && plain.test(text) && text.length > 4 && index.weights.has(text)
      return fits ? [{ word: text, quality: 1, first, next: first + count, sign: false }] : []
    })
    return [...single, ...several]
  })
}
