import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { seriesList } from '../queries/series-list.js'
import { seriesTable } from '../queries/series-table.js'
import { severalSeries } from '../queries/several-series.js'
import { dataProblems, figuresAnswer, listAnswer, problemAnswers } from '../schemas/answer.js'
import { apart } from '../schemas/apart.js'
import { seriesProperties } from '../schemas/code-lists.js'
import { parameters, query, shared } from '../schemas/parameters.js'

const { series, indicator, reporter, partner, product, unit, source, sort, format } = parameters
const { freq, as_of, edition, limit, cursor, aggregate, one_currency } = parameters
const { freq: _freq, derive: _derive, ...ofOne } = shared
const ofList = { indicator, reporter, partner, product, unit, source, freq, as_of, edition, limit, cursor, format }
const ofSeveral = { ...ofOne, sort }
const covered = listAnswer('A row a series, by key.', Type.Array(Type.Ref('Series')))
const observed = figuresAnswer(
  'A row a series, by key; with series, those series, each with its observations.',
  Type.Array(Type.Object({ ...seriesProperties, observations: Type.Array(Type.Ref('Observation')) })),
)
const json = 'application/json'
const either = { schema: Type.Union([covered.content[json].schema, observed.content[json].schema]) }
const list = {
  operationId: 'listSeries',
  summary: 'Series and what they cover',
  description:
    'The series that have figures, with their first and last period and who states them. With series, those alone, each with its observations as /v1/series/{key} has them; flat faces have a row a figure.',
  tags: ['Figures'],
  querystring: query({}, { series, ...ofList, ...ofSeveral }),
  response: { 200: { ...observed, content: { ...observed.content, [json]: either } }, ...dataProblems },
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
  querystring: query({}, { ...ofSeveral, unit: one_currency, freq, aggregate }),
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
  const config = {
    example: '/v1/series?reporter=VNM&partner=CHN',
    examples: ['/v1/series?series=A.TRADE.VNM.CHN._T.USD,A.TRADE_GROWTH.VNM.CHN._T.PERCENT'],
  }
  app.get('/v1/series', { schema: list, config }, async (request, reply) => {
    const words = request.query as Words
    apart(words, 'series', { without: ofList, beside: ofSeveral })
    const selection = selectionOf(words)
    const { series: keys } = selection
    return represent(
      request,
      reply,
      keys === null ? await seriesList(request.db, selection) : await severalSeries(request.db, keys, selection),
    )
  })
  const one = { schema: entry, config: { example: '/v1/series/A.TRADE.VNM.CHN._T.USD' } }
  app.get('/v1/series/:key', one, async (request, reply) => {
    const { key } = request.params as { key: string }
    return represent(request, reply, await seriesTable(request.db, key, selectionOf(request.query as Words)))
  })
}
