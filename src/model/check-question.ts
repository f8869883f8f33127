import { checkKinds, verdicts } from './check.js'
import { known, listed, type Words } from './words.js'

/** The kinds and verdicts that are asked for; null: all. Throws UNKNOWN_VALUE (400). */
export function checkWordsAsked(words: Words): { kinds: readonly string[] | null; verdicts: readonly string[] | null } {
  return {
    kinds: known('check', listed(words, 'check'), checkKinds),
    verdicts: known('verdict', listed(words, 'verdict'), verdicts),
  }
}
