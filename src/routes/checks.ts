import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { languageOf } from '../formats/negotiated.js'
import { checkWordsAsked } from '../model/check-question.js'
import { limits } from '../model/limits.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { checkList } from '../queries/check-list.js'
import { dataProblems, listAnswer } from '../schemas/answer.js'
import { checkParameters } from '../schemas/check.js'
import { parameters, query } from '../schemas/parameters.js'

const { indicator, reporter, partner, product, unit, source, period, from, to, freq } = parameters
const { as_of, edition, limit, cursor, list_format: format, lang } = parameters
const schema = {
  operationId: 'listChecks',
  summary: 'The audit: figures held against each other',
  description:
    'Every arithmetic check of the figures that are asked for against all that is loaded, as known on a day: what contradicts first, then what cannot be told. Verdicts follow from intervals alone; no tolerance is added.',
  tags: ['Figures'],
  querystring: query(
    {},
    {
      ...{ indicator, reporter, partner, product, unit, source, period, from, to, freq, ...checkParameters },
      ...{ as_of, edition, limit, cursor, format, lang },
    },
  ),
  response: { 200: listAnswer('A row a check.', Type.Array(Type.Ref('Check'))), ...dataProblems },
}

/** GET /v1/checks */
export function checkRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/checks?reporter=VNM&partner=CN-GD' }
  app.get('/v1/checks', { schema, config }, async (request, reply) => {
    const words = request.query as Words
    const question = { selection: selectionOf(words), ...checkWordsAsked(words), language: languageOf(request) }
    return represent(request, reply, await checkList(request.db, question, limits))
  })
}
