import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { currentEdition, editionList } from '../queries/edition-list.js'
import { listAnswer, problemAnswers } from '../schemas/answer.js'
import { currentEditionSchema, editionSchema } from '../schemas/edition.js'
import { listed, query } from '../schemas/parameters.js'

const refused = problemAnswers(400, 406, 429, 500, 503)
const list = {
  operationId: 'listEditions',
  summary: 'All editions',
  description: 'The editions in the order they were announced, each with the releases that came with it.',
  tags: ['Figures'],
  querystring: query({}, listed),
  response: { 200: listAnswer('An edition a row.', Type.Array(editionSchema)), ...refused },
}
const current = {
  operationId: 'getCurrentEdition',
  summary: 'The edition that is served',
  description: 'What is loaded now: how many figures of how many sources, and where all of it is downloaded.',
  tags: ['Figures'],
  querystring: query({}, listed),
  response: { 200: listAnswer('The edition.', currentEditionSchema), ...refused },
}

/** GET /v1/editions and /v1/editions/current */
export function editionRoutes(app: FastifyInstance): void {
  app.get('/v1/editions', { schema: list, config: { example: '/v1/editions' } }, async (request, reply) =>
    represent(request, reply, await editionList(request.db)),
  )
  app.get(
    '/v1/editions/current',
    { schema: current, config: { example: '/v1/editions/current' } },
    async (request, reply) => represent(request, reply, await currentEdition(request.db)),
  )
}
