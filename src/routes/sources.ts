import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { codeEntry, codeList } from '../queries/code-lists.js'
import { codeRoutes } from '../schemas/code-route.js'
import { listed } from '../schemas/parameters.js'

const code = { description: 'A source code.', example: 'vna-2025' }
const { list, entry } = codeRoutes('sources', 'source', 'Source', 'Code lists', code, listed)

/** GET /v1/sources and /v1/sources/{code} */
export function sourceRoutes(app: FastifyInstance): void {
  app.get('/v1/sources', { schema: list, config: { example: '/v1/sources' } }, async (request, reply) =>
    represent(request, reply, await codeList(request.db, 'sources', {})),
  )
  app.get(
    '/v1/sources/:code',
    { schema: entry, config: { example: '/v1/sources/vna-2025' } },
    async (request, reply) => {
      const { code } = request.params as { code: string }
      return represent(request, reply, await codeEntry(request.db, 'sources', code))
    },
  )
}
