import { distance } from 'fastest-levenshtein'

const sorted = (word: string) => [...word].toSorted().join('')

/**
 * The word that was probably meant: the one nearest by edit distance, letter case aside, the first of several.
 * At most 2 letters may differ, 1 in words of up to 4 letters, and two that changed places count as one; undefined where none is that near or the word itself is there.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const asked = word.toLowerCase()
  // Some letter must be right: of freq=X nothing can be guessed.
  let reach = Math.min(asked.length > 4 ? 2 : 1, asked.length - 1)
  let found: string | undefined
  for (const candidate of words) {
    if (candidate === word) return undefined
    // The distance of two words is at least that of their lengths: endless words cost nothing.
    if (Math.abs(candidate.length - asked.length) > reach) continue
    const said = candidate.toLowerCase()
    const apart = distance(asked, said)
    // Two letters that changed places are one mistake: form for from.
    const far = apart === 2 && sorted(said) === sorted(asked) ? 1 : apart
    if (far > reach || (found !== undefined && far === reach)) continue
    found = candidate
    reach = far
  }
  return found
}
