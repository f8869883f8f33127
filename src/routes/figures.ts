import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { languageOf } from '../formats/negotiated.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { figureTable } from '../queries/figure-table.js'
import { dataProblems, figuresAnswer, problemAnswers } from '../schemas/answer.js'
import { figureConfig, figureIdSchema } from '../schemas/figure-path.js'
import { accountedSchema } from '../schemas/observation.js'
import { parameters, query } from '../schemas/parameters.js'

const { as_of, edition, format, labels, lang, scale } = parameters
const schema = {
  operationId: 'getFigure',
  summary: 'One figure with its account',
  description:
    'A figure by its id: where it was printed (source, literal, place, digest of the text), the release that stated it, its revisions, what other sources say of the same cell, and the checks that touch it. A derived figure is reckoned again, and told with the figures it draws on. With as_of, as it was known then.',
  tags: ['Figures'],
  params: figureIdSchema,
  querystring: query({}, { as_of, edition, format, labels, lang, scale }),
  response: { 200: figuresAnswer('The figure.', accountedSchema), ...dataProblems, ...problemAnswers(404, 414) },
}

/** GET /v1/figures/{id} */
export function figureRoutes(app: FastifyInstance): void {
  const config = figureConfig('')
  app.get('/v1/figures/:id', { schema, config }, async (request, reply) => {
    const { id } = request.params as { id: string }
    return represent(
      request,
      reply,
      await figureTable(request.db, id, selectionOf(request.query as Words), languageOf(request)),
    )
  })
}
