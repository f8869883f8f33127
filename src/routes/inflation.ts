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

const view = views.inflation
const schema = {
  operationId: 'getInflation',
  summary: 'Consumer prices of an area',
  description:
    'The annual average against the average before, the change on the same month a year before, and the change on the month before (its mean where the period is longer than a month). Forecasts and assumptions say so in status and nature.',
  tags: ['Prices'],
  querystring: query({ area: parameters.area }, viewParameters(view)),
  response: { 200: viewAnswer(view, 'A row an area and period.'), ...dataProblems },
}

/** GET /v1/inflation */
export function inflationRoutes(app: FastifyInstance): void {
  app.get('/v1/inflation', { schema, config: { example: '/v1/inflation?area=VNM' } }, async (request, reply) => {
    const selection = selectionOf(request.query as Words)
    const table = await viewTable(request.db, view, { selection, by: null, basis: null }, limits)
    return represent(request, reply, table)
  })
}
