import { Type } from 'typebox'

/** A parameter that takes one of some words. */
export function oneOf(words: readonly string[], description: string, example: string) {
  return Type.Enum([...words], { description, examples: [example] })
}
