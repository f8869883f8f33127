import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { areaList, codeEntry } from '../queries/code-lists.js'
import { codeRoutes } from '../schemas/code-route.js'
import { named, parameters } from '../schemas/parameters.js'

const { kind, parent } = parameters
const code = { description: 'An area code or alias.', example: 'VNM' }
const { list, entry } = codeRoutes('areas', 'area', 'Area', 'Code lists', code, named, { kind, parent })

/** GET /v1/areas and /v1/areas/{code} */
export function areaRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/areas?kind=site' }
  app.get('/v1/areas', { schema: list, config }, async (request, reply) => {
    const { kind = null, parent } = request.query as { kind?: string; parent?: string }
    return represent(request, reply, await areaList(request.db, kind, parent?.split(',') ?? null))
  })
  app.get('/v1/areas/:code', { schema: entry, config: { example: '/v1/areas/VN-HP' } }, async (request, reply) => {
    const { code } = request.params as { code: string }
    return represent(request, reply, await codeEntry(request.db, 'areas', code))
  })
}
