import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { releaseEntry, releaseList } from '../queries/code-lists.js'
import { codeRoutes } from '../schemas/code-route.js'
import { listed } from '../schemas/parameters.js'

const code = { description: 'The address <source>~<vintage>.', example: 'vna-2025~2025-07-10' }
const { list, entry } = codeRoutes('releases', 'release', 'Release', 'Figures', code, listed)

/** GET /v1/releases and /v1/releases/{code} */
export function releaseRoutes(app: FastifyInstance): void {
  app.get('/v1/releases', { schema: list, config: { example: '/v1/releases' } }, async (request, reply) =>
    represent(request, reply, await releaseList(request.db)),
  )
  const one = { schema: entry, config: { example: '/v1/releases/vna-2025~2025-07-10' } }
  app.get('/v1/releases/:code', one, async (request, reply) => {
    const { code } = request.params as { code: string }
    return represent(request, reply, await releaseEntry(request.db, code))
  })
}
