import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { searchQuestionOf } from '../model/search-question.js'
import type { Words } from '../model/words.js'
import { search } from '../queries/search.js'
import { listAnswer, problemAnswers } from '../schemas/answer.js'
import { named, query } from '../schemas/parameters.js'
import { foundSchema, searchParameters } from '../schemas/search.js'

const { q, kind, limit } = searchParameters
const schema = {
  operationId: 'search',
  summary: 'Find indicators, areas, sources and series by words',
  description:
    'What some words may mean, in English, Vietnamese or Chinese, with or without diacritics, typing mistakes forgiven: codes by what they are called, and the series that join them.',
  tags: ['Code lists'],
  querystring: query({ q }, { kind, limit, ...named }),
  response: {
    200: listAnswer('What was found, best first.', Type.Array(foundSchema)),
    ...problemAnswers(400, 406, 429, 500, 503),
  },
}

/** GET /v1/search */
export function searchRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/search?q=xuat%20khau%20viet%20nam%20trung%20quoc' }
  app.get('/v1/search', { schema, config }, async (request, reply) =>
    represent(request, reply, await search(request.db, searchQuestionOf(request.query as Words))),
  )
}
