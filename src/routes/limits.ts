import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { limits } from '../model/limits.js'
import { single } from '../queries/code-lists.js'
import { listAnswer, problemAnswers } from '../schemas/answer.js'
import { orNull } from '../schemas/figure.js'
import { listed, query } from '../schemas/parameters.js'

const numbers = Object.fromEntries(Object.keys(limits).map((name) => [name, Type.Integer()]))
const ofThisServer = {
  milliseconds_at_most: Type.Integer({ description: 'How long one question to the database may take.' }),
  requests_a_minute_at_most: orNull(Type.Integer({ description: 'Of one client; null: any number.' })),
}
const schema = {
  operationId: 'getLimits',
  summary: 'The limits in force',
  description: 'How much one question may ask for, as numbers.',
  tags: ['Operation'],
  querystring: query({}, listed),
  response: {
    200: listAnswer('The limits.', Type.Object({ ...numbers, ...ofThisServer })),
    ...problemAnswers(400, 406, 429, 500, 503),
  },
}

/** GET /v1/limits */
export function limitRoutes(app: FastifyInstance, perMinute: number): void {
  const all = {
    ...limits,
    milliseconds_at_most: app.db.secondsAtMost * 1000,
    requests_a_minute_at_most: perMinute === 0 ? null : perMinute,
  }
  app.get('/v1/limits', { schema, config: { example: '/v1/limits' } }, async (request, reply) =>
    represent(request, reply, await single(request.db, 'limits', all)),
  )
}
