import { distance } from 'fastest-levenshtein'

/**
 * The word that was probably meant: the one nearest by edit distance, letter case aside, the first of several.
 * At most 2 letters may differ, 1 in words of up to 3 letters; undefined where none is that near or the word itself is there.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const asked = word.toLowerCase()
  // Some letter must be right: of freq=X nothing can be guessed.
  let reach = Math.min(asked.length > 3 ? 2 : 1, asked.length - 1)
  let found: string | undefined
  for (const candidate of words) {
    if (candidate === word) return undefined
    // The distance of two words is at least that of their lengths: endless words cost nothing.
    if (Math.abs(candidate.length - asked.length) > reach) continue
    const far = distance(asked, candidate.toLowerCase())
    if (far > reach || (found !== undefined && far === reach)) continue
    found = candidate
    reach = far
  }
  return found
}
