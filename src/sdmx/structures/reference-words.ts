import { Problem } from '../../errors.js'
import type { ArtefactType } from '../../formats/sdmx/artefact.js'
import type { RequestWords } from '../request-words.js'
import { type TypeWords, typesNamed } from './type-words.js'

/** What `references` asks for: one of the words that a version of REST has for it, or types of structures by comma. Throws UNKNOWN_VALUE (400). */
export function referencesAsked(
  { parameters }: RequestWords,
  types: TypeWords,
  words: readonly string[],
): string | readonly ArtefactType[] {
  const word = parameters.get('references') ?? 'none'
  if (words.includes(word)) return word
  try {
    return word.split(',').flatMap((type) => (types.others.includes(type) ? [] : typesNamed(type, types)))
  } catch {
    throw new Problem('UNKNOWN_VALUE', {
      detail: `references is ${words.join(', ')} or types of structures, not "${word.slice(0, 100)}".`,
      param: 'references',
      allowed: words,
    })
  }
}
