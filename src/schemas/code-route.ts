import { type TSchema, Type } from 'typebox'
import { listAnswer, problemAnswers } from './answer.js'
import { query } from './parameters.js'

/** The schemas of a list and of one of its entries, that are alike for all code lists. */
export function codeRoutes(
  name: string,
  one: string,
  schemaId: string,
  tag: string,
  code: { description: string; example: string },
  faces: Record<string, TSchema>,
  filters: Record<string, TSchema> = {},
) {
  const operation = name[0]?.toUpperCase() + name.slice(1)
  return {
    list: {
      operationId: `list${operation}`,
      summary: `All ${name}`,
      description: `The ${name} in force, with all that is known of them.`,
      tags: [tag],
      querystring: query({}, { ...filters, ...faces }),
      response: {
        200: listAnswer(`The ${name}.`, Type.Array(Type.Ref(schemaId))),
        ...problemAnswers(400, 406, 500, 503),
      },
    },
    entry: {
      operationId: `get${schemaId}`,
      summary: `One ${one}`,
      description: `One ${one}, by its code or by another that leads to it.`,
      tags: [tag],
      params: Type.Object({
        code: Type.String({ minLength: 1, description: code.description, examples: [code.example] }),
      }),
      querystring: query({}, faces),
      response: { 200: listAnswer(`The ${one}.`, Type.Ref(schemaId)), ...problemAnswers(400, 404, 406, 500, 503) },
    },
  }
}
