import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { languageOf } from '../formats/negotiated.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { figureEvidence } from '../queries/figure-evidence.js'
import { dataProblems, listAnswer, problemAnswers } from '../schemas/answer.js'
import { figureConfig, figureIdSchema } from '../schemas/figure-path.js'
import { derivedEvidenceSchema, evidenceAloneSchema } from '../schemas/observation.js'
import { parameters, query } from '../schemas/parameters.js'

const { as_of, edition, list_format: format, lang } = parameters
const schema = {
  operationId: 'getFigureEvidence',
  summary: 'Where one figure was printed',
  description:
    'The evidence of a figure alone: its literal, the place in the text of its source, the digest of that text and the release that stated it. Of a derived figure, that of each figure it draws on. With as_of, of the vintage that was in force then.',
  tags: ['Figures'],
  params: figureIdSchema,
  querystring: query({}, { as_of, edition, format, lang }),
  response: {
    200: listAnswer('The evidence.', Type.Union([evidenceAloneSchema, derivedEvidenceSchema])),
    ...dataProblems,
    ...problemAnswers(404, 414),
  },
}

/** GET /v1/figures/{id}/evidence */
export function figureEvidenceRoutes(app: FastifyInstance): void {
  const config = figureConfig('/evidence')
  app.get('/v1/figures/:id/evidence', { schema, config }, async (request, reply) => {
    const { id } = request.params as { id: string }
    const evidence = await figureEvidence(request.db, id, selectionOf(request.query as Words), languageOf(request))
    return represent(request, reply, evidence)
  })
}
