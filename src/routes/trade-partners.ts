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

const view = views.partners
const { period: _all, from: _from, to: _to, latest: _latest, freq: _freq, ...own } = viewParameters(view)
const schema = {
  operationId: 'getTradePartners',
  summary: 'The partners of a reporter, ranked',
  description:
    'Partner countries in one period by total trade, exports or imports, with their share. Where no source states a rank or share, it is reckoned and marked as derived.',
  tags: ['Trade'],
  querystring: query(
    { reporter: parameters.reporter, period: parameters.one_period },
    { by: parameters.by_trade, ...own },
  ),
  response: { 200: viewAnswer(view, 'A row a partner, by rank.'), ...dataProblems },
}

/** GET /v1/trade/partners */
export function tradePartnersRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/trade/partners?reporter=VNM&period=2024' }
  app.get('/v1/trade/partners', { schema, config }, async (request, reply) => {
    const words = request.query as Words
    const question = { selection: selectionOf(words), by: String(words.by ?? 'total'), basis: null }
    return represent(request, reply, await viewTable(request.db, view, question, limits))
  })
}
