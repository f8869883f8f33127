import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { limits } from '../model/limits.js'
import { single } from '../queries/code-lists.js'
import { listAnswer, problemAnswers } from '../schemas/answer.js'
import { listed, query } from '../schemas/parameters.js'

const numbers = Object.fromEntries(Object.keys(limits).map((name) => [name, Type.Integer()]))
const schema = {
  operationId: 'getLimits',
  summary: 'The limits in force',
  description: 'How much one question may ask for, as numbers.',
  tags: ['Operation'],
  querystring: query({}, listed),
  response: { 200: listAnswer('The limits.', Type.Object(numbers)), ...problemAnswers(400, 406, 429, 500, 503) },
}

/** GET /v1/limits */
export function limitRoutes(app: FastifyInstance): void {
  app.get('/v1/limits', { schema, config: { example: '/v1/limits' } }, async (request, reply) =>
    represent(request, reply, await single(app.db, 'limits', limits)),
  )
}
