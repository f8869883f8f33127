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

const view = views.gdp
const schema = {
  operationId: 'getGdp',
  summary: 'Gross domestic product of an area',
  description: 'Real growth on the year before, the level at current prices, and per head.',
  tags: ['National accounts'],
  querystring: query({ area: parameters.area }, viewParameters(view)),
  response: { 200: viewAnswer(view, 'A row an area and period.'), ...dataProblems },
}

/** GET /v1/gdp */
export function gdpRoutes(app: FastifyInstance): void {
  app.get('/v1/gdp', { schema, config: { example: '/v1/gdp?area=VNM&period=2024' } }, async (request, reply) => {
    const selection = selectionOf(request.query as Words)
    const table = await viewTable(request.db, view, { selection, by: null, basis: null }, limits)
    return represent(request, reply, table)
  })
}
