import type { Refusal } from '../../src/model/refusal.js'
import { refusalWords } from '../../src/model/refusal-words.js'

/** A reason in English, where there is one. */
export function inEnglish(refused: Refusal | null | undefined): string | null {
  return refused === null || refused === undefined ? null : refusalWords(refused, 'en')
}
