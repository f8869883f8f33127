import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { codeEntry, codeList } from '../queries/code-lists.js'
import { codeRoutes } from '../schemas/code-route.js'
import { named, parameters } from '../schemas/parameters.js'

const code = { description: 'An indicator code or alias.', example: 'GDP_GROWTH' }
const { topic } = parameters
const { list, entry } = codeRoutes('indicators', 'indicator', 'Indicator', 'Code lists', code, named, { topic })

/** GET /v1/indicators and /v1/indicators/{code} */
export function indicatorRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/indicators?topic=travel' }
  app.get('/v1/indicators', { schema: list, config }, async (request, reply) => {
    const { topic } = request.query as { topic?: string }
    const wanted = (indicator: { topic: string }) => topic === undefined || indicator.topic === topic
    const applied = topic === undefined ? {} : { topic }
    return represent(request, reply, await codeList(request.db, 'indicators', applied, wanted))
  })
  const one = { schema: entry, config: { example: '/v1/indicators/GDP_GROWTH' } }
  app.get('/v1/indicators/:code', one, async (request, reply) => {
    const { code } = request.params as { code: string }
    return represent(request, reply, await codeEntry(request.db, 'indicators', code))
  })
}
