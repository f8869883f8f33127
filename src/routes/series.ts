import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { selectionOf, type Words } from '../model/selection.js'
import { seriesList } from '../queries/series-list.js'
import { seriesTable } from '../queries/series-table.js'
import { dataProblems, figuresAnswer, listAnswer, problemAnswers } from '../schemas/answer.js'
import { seriesProperties } from '../schemas/code-lists.js'
import { parameters, query, shared } from '../schemas/parameters.js'

const { indicator, reporter, partner, product, unit, source, sort } = parameters
const { freq, as_of, edition, limit, cursor, list_format: format } = parameters
const { derive: _derive, ...ofOne } = shared
const { aggregate, one_currency } = parameters
const list = {
  operationId: 'listSeries',
  summary: 'Series and what they cover',
  description: 'The series that have figures, with their first and last period and who states them.',
  tags: ['Figures'],
  querystring: query(
    {},
    { indicator, reporter, partner, product, unit, source, freq, as_of, edition, limit, cursor, format },
  ),
  response: { 200: listAnswer('A row a series, by key.', Type.Array(Type.Ref('Series'))), ...dataProblems },
}
const entry = {
  operationId: 'getSeries',
  summary: 'One series with its observations',
  description:
    'A series by its key, and its observations by period: as stated, transformed, put together to a coarser freq by aggregate, or its amounts in another currency.',
  tags: ['Figures'],
  params: Type.Object({
    key: Type.String({
      description: 'FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT',
      examples: ['A.TRADE.VNM.CHN._T.USD'],
    }),
  }),
  querystring: query({}, { ...ofOne, unit: one_currency, aggregate, sort }),
  response: {
    200: figuresAnswer(
      'The series.',
      Type.Object({ ...seriesProperties, observations: Type.Array(Type.Ref('Observation')) }),
    ),
    ...dataProblems,
    ...problemAnswers(404),
  },
}

/** GET /v1/series and /v1/series/{key} */
export function seriesRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/series?reporter=VNM&partner=CHN' }
  app.get('/v1/series', { schema: list, config }, async (request, reply) =>
    represent(request, reply, await seriesList(app.db, selectionOf(request.query as Words))),
  )
  const one = { schema: entry, config: { example: '/v1/series/A.TRADE.VNM.CHN._T.USD' } }
  app.get('/v1/series/:key', one, async (request, reply) => {
    const { key } = request.params as { key: string }
    return represent(request, reply, await seriesTable(app.db, key, selectionOf(request.query as Words)))
  })
}
