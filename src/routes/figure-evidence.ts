import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { selectionOf, type Words } from '../model/selection.js'
import { figureEvidence } from '../queries/figure-evidence.js'
import { dataProblems, listAnswer, problemAnswers } from '../schemas/answer.js'
import { evidenceAloneSchema, figureIdSchema } from '../schemas/observation.js'
import { parameters, query } from '../schemas/parameters.js'

const { as_of, edition, format } = parameters
const schema = {
  operationId: 'getFigureEvidence',
  summary: 'Where one figure was printed',
  description:
    'The evidence of a figure alone: its literal, the place in the text of its source, the digest of that text and the release that stated it. With as_of, of the vintage that was in force then.',
  tags: ['Figures'],
  params: figureIdSchema,
  querystring: query({}, { as_of, edition, format }),
  response: { 200: listAnswer('The evidence.', evidenceAloneSchema), ...dataProblems, ...problemAnswers(404) },
}

/** GET /v1/figures/{id}/evidence */
export function figureEvidenceRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/figures/A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025/evidence' }
  app.get('/v1/figures/:id/evidence', { schema, config }, async (request, reply) => {
    const { id } = request.params as { id: string }
    return represent(request, reply, await figureEvidence(app.db, id, selectionOf(request.query as Words)))
  })
}
