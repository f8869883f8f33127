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

const view = views.bilateral
const schema = {
  operationId: 'getBilateralTrade',
  summary: 'Trade between a reporter and a partner',
  description:
    'Goods trade as the reporter’s sources tell it: total, exports, imports, balance, growth on the year before, and the partner’s rank. A partner may be a province (CN-GD). What nobody states is null.',
  tags: ['Trade'],
  querystring: query({ reporter: parameters.reporter, partner: parameters.partner }, viewParameters(view)),
  response: { 200: viewAnswer(view, 'A row a pair and period.'), ...dataProblems },
}

/** GET /v1/trade/bilateral */
export function tradeBilateralRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2024' }
  app.get('/v1/trade/bilateral', { schema, config }, async (request, reply) => {
    const selection = selectionOf(request.query as Words)
    const table = await viewTable(request.db, view, { selection, by: null, basis: null }, limits)
    return represent(request, reply, table)
  })
}
