import { Type } from 'typebox'

/** One code or several by comma. */
export const codes = (description: string, example: string) =>
  Type.String({ pattern: '^[^,]+(,[^,]+)*$', maxLength: 8000, description, examples: [example] })
/** Codes of areas. */
export const areas = (description: string, example: string) =>
  codes(
    `${description} One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.`,
    example,
  )
/** One of some words. */
export const oneOf = (words: readonly string[], description: string, example: string) =>
  Type.Enum([...words], { description, examples: [example] })
