import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { codeEntry, codeList } from '../queries/code-lists.js'
import { codeRoutes } from '../schemas/code-route.js'
import { named } from '../schemas/parameters.js'

const code = { description: 'A unit code.', example: 'USD' }
const { list, entry } = codeRoutes('units', 'unit', 'Unit', 'Code lists', code, named)

/** GET /v1/units and /v1/units/{code} */
export function unitRoutes(app: FastifyInstance): void {
  app.get('/v1/units', { schema: list, config: { example: '/v1/units' } }, async (request, reply) =>
    represent(request, reply, await codeList(request.db, 'units', {})),
  )
  app.get('/v1/units/:code', { schema: entry, config: { example: '/v1/units/USD' } }, async (request, reply) => {
    const { code } = request.params as { code: string }
    return represent(request, reply, await codeEntry(request.db, 'units', code))
  })
}
