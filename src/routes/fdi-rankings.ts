import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { limits } from '../model/limits.js'
import { selectionOf } from '../model/selection.js'
import { views } from '../model/view.js'
import type { Words } from '../model/words.js'
import { viewTable } from '../queries/view-table.js'
import { dataProblems } from '../schemas/answer.js'
import { parameters, query } from '../schemas/parameters.js'
import { viewAnswer, viewParameters } from '../schemas/view.js'

const view = views.fdiRankings
const schema = {
  operationId: 'getFdiRankings',
  summary: 'Where foreign direct investment in a host comes from, ranked',
  description:
    'Origins of foreign direct investment by registered or disbursed capital or by the number of projects, as a standing at the end of the period (stock) or as added during it (flow). All lists unless asked; rows say which. A year-end stock has the year as its period.',
  tags: ['Investment'],
  querystring: query(
    { host: parameters.host },
    { origin: parameters.origin, by: parameters.by, basis: parameters.basis, ...viewParameters(view) },
  ),
  response: { 200: viewAnswer(view, 'A row an origin, period and list, by rank.'), ...dataProblems },
}

/** GET /v1/fdi/rankings */
export function fdiRankingsRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/fdi/rankings?host=VNM&period=2024' }
  app.get('/v1/fdi/rankings', { schema, config }, async (request, reply) => {
    const words = request.query as Words
    const { by = null, basis = null } = words as { by?: string; basis?: string }
    const table = await viewTable(request.db, view, { selection: selectionOf(words), by, basis }, limits)
    return represent(request, reply, table)
  })
}
