import { Type } from 'typebox'
import { limits } from '../model/limits.js'
import { searchKinds } from '../model/search-question.js'
import { orNull } from './figure.js'

/** The parameters of a search. */
export const searchParameters = {
  q: Type.String({
    minLength: 1,
    maxLength: limits.search_letters_at_most,
    description: 'Words for what is looked for, in English, Vietnamese or Chinese.',
    examples: ['gdp growth viet nam'],
  }),
  kind: Type.String({
    pattern: '^[^,]+(,[^,]+)*$',
    maxLength: 100,
    description: `Only things of these kinds: ${searchKinds.join(' ')}.`,
    examples: ['series'],
  }),
  limit: Type.Integer({
    minimum: 1,
    maximum: limits.found_at_most,
    description: `How many of the best: ${limits.found_by_default} unless asked.`,
    examples: [5],
  }),
} as const

/** A thing that a search found. */
export const foundSchema = Type.Object(
  {
    code: Type.String({ description: 'The code; of a source or series its key.' }),
    name: Type.String({ description: 'Its name in the language asked for.' }),
    kind: Type.Enum([...searchKinds], { description: 'What it is.' }),
    names: Type.Ref('Names'),
    parent: {
      ...orNull(Type.String()),
      description: 'Of an area: what it lies in, which tells namesakes apart.',
    },
    score: Type.Number({ minimum: 0, maximum: 1, description: 'How much of the words it answers.' }),
    why: Type.String({ description: 'The name or word it was found by; of a series, those of its codes.' }),
    path: Type.String({ description: 'Where it is.' }),
  },
  { additionalProperties: false },
)
