import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { Problem } from '../errors.js'
import { editionNow, shortDigest } from '../queries/edition.js'
import { problemAnswers } from '../schemas/answer.js'
import { query } from '../schemas/parameters.js'

const answer = (properties: Parameters<typeof Type.Object>[0], description: string) => ({
  200: { description, content: { 'application/json': { schema: Type.Object(properties) } } },
})
const live = {
  operationId: 'isLive',
  summary: 'Whether the process answers',
  description: 'Asks nothing of the database.',
  tags: ['Operation'],
  querystring: query({}, {}),
  response: { ...answer({ status: Type.Enum(['live']) }, 'It does.'), ...problemAnswers(400) },
}
const ready = {
  operationId: 'isReady',
  summary: 'Whether figures can be asked for',
  description:
    'Asks the database which edition is served. 503 says why not: the database is away, or figures are still being loaded.',
  tags: ['Operation'],
  querystring: query({}, {}),
  response: {
    ...answer({ status: Type.Enum(['ready']), edition: Type.String() }, 'They can.'),
    ...problemAnswers(400, 500, 503),
  },
}

/** GET /health/live and /health/ready. `closing` says that the server is on its way out: it goes on answering, but asks for no more. */
export function healthRoutes(app: FastifyInstance, closing: () => boolean): void {
  app.get('/health/live', { schema: live, config: { example: '/health/live' } }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: ready, config: { example: '/health/ready' } }, async (_request, reply) => {
    if (closing()) throw new Problem('NOT_READY', { detail: 'This server is closing.' })
    const edition = shortDigest(await editionNow(app.db))
    return reply.header('cache-control', 'no-store').send({ status: 'ready', edition })
  })
}
