import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { limits } from '../model/limits.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { mirrorTable } from '../queries/mirror-table.js'
import { dataProblems } from '../schemas/answer.js'
import { mirrorAnswer, mirrorParameters } from '../schemas/mirror.js'
import { parameters, query } from '../schemas/parameters.js'

const schema = {
  operationId: 'getTradeMirror',
  summary: 'What both sides of a pair tell of their trade',
  description:
    'The reporter’s exports face the partner’s imports, its imports the partner’s exports, total faces total. Only a figure that its own reporter compiled is a side, and the sides are never mixed; a figure of which nothing says so, or that a third party compiled, is neither side’s and stands apart under `unattributed`. The gap is the partner’s value less the reporter’s, in per cent of the reporter’s, with the interval of both; `reasons` tells what may make it, by what the figures say of themselves and the arithmetic. Amounts that a side tells in another currency are converted by a rate of their period.',
  tags: ['Trade'],
  querystring: query({ reporter: parameters.reporter, partner: parameters.partner }, mirrorParameters),
  response: { 200: mirrorAnswer, ...dataProblems },
}

/** GET /v1/trade/mirror */
export function tradeMirrorRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/trade/mirror?reporter=VNM&partner=CHN&period=2024' }
  app.get('/v1/trade/mirror', { schema, config }, async (request, reply) => {
    const words = request.query as Words
    const flow = (words.flow ?? null) as string | null
    return represent(request, reply, await mirrorTable(request.db, { selection: selectionOf(words), flow }, limits))
  })
}
