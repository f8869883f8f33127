import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { languageOf } from '../formats/negotiated.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { revisionList } from '../queries/revision-list.js'
import { dataProblems, figureListAnswer, problemAnswers } from '../schemas/answer.js'
import { revisionsSchema } from '../schemas/change.js'
import { figureConfig, figureIdSchema } from '../schemas/figure-path.js'
import { parameters, query } from '../schemas/parameters.js'

const { as_of, edition, list_format: format, lang } = parameters
const schema = {
  operationId: 'listRevisions',
  summary: 'How one figure was revised',
  description:
    'All that the source of a figure ever stated of it, first print to latest, each with where it was printed and its difference from the one before. A rebase is told apart from a revision, and a figure that was withdrawn stays here. Of a derived figure, what it came to on each day on which something it draws on changed. With as_of, what was known by then.',
  tags: ['Figures'],
  params: figureIdSchema,
  querystring: query({}, { as_of, edition, format, lang }),
  response: {
    200: figureListAnswer('The figure’s revisions.', revisionsSchema),
    ...dataProblems,
    ...problemAnswers(404, 414),
  },
}

/** GET /v1/figures/{id}/revisions */
export function revisionRoutes(app: FastifyInstance): void {
  const config = figureConfig('/revisions')
  app.get('/v1/figures/:id/revisions', { schema, config }, async (request, reply) => {
    const { id } = request.params as { id: string }
    const revisions = await revisionList(request.db, id, selectionOf(request.query as Words), languageOf(request))
    return represent(request, reply, revisions)
  })
}
