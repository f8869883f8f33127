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

const view = views.partnerProvinces
const schema = {
  operationId: 'getProvincialTrade',
  summary: 'The provinces of a partner in the trade of a pair',
  description:
    'What each province of the partner (or, with side=reporter, of the reporter) trades with the other side: total, share of its country’s part, and rank among its provinces.',
  tags: ['Trade'],
  querystring: query(
    { reporter: parameters.reporter, partner: parameters.partner },
    { side: parameters.side, ...viewParameters(view) },
  ),
  response: { 200: viewAnswer(view, 'A row a province and period, by rank.'), ...dataProblems },
}

/** GET /v1/trade/provinces */
export function tradeProvincesRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/trade/provinces?reporter=VNM&partner=CHN&period=2024' }
  app.get('/v1/trade/provinces', { schema, config }, async (request, reply) => {
    const words = request.query as Words
    const side = words.side === 'reporter' ? views.reporterProvinces : view
    const question = { selection: selectionOf(words), by: null, basis: null }
    return represent(request, reply, await viewTable(request.db, side, question, limits))
  })
}
