import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { citationFormats } from '../formats/citations.js'
import { representList } from '../formats/index.js'
import { faceOf } from '../formats/negotiated.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { figureCitation } from '../queries/figure-citation.js'
import { dataProblems, listAnswer, problemAnswers } from '../schemas/answer.js'
import { citationFaces } from '../schemas/citation.js'
import { figureConfig, figureIdSchema } from '../schemas/figure-path.js'
import { parameters, query } from '../schemas/parameters.js'

const { as_of, edition, citation_format: format, lang } = parameters
const { description, content } = listAnswer('The citation.', Type.Ref('Citation'))
const schema = {
  operationId: 'getFigureCitation',
  summary: 'How to cite one figure',
  description:
    'A citation that names the figure, its source and the edition it was taken from: CSL-JSON, and made from it BibTeX, RIS, an APA reference and plain text. A derived figure is cited as reckoned by Red River, with the figures it draws on and their sources. It bears no day of access, as the same edition has the same figures.',
  tags: ['Figures'],
  params: figureIdSchema,
  querystring: query({}, { as_of, edition, format, lang }),
  response: {
    200: { description, content: { 'application/json': content['application/json'], ...citationFaces } },
    ...dataProblems,
    ...problemAnswers(404, 414),
  },
}

/** GET /v1/figures/{id}/citation */
export function figureCitationRoutes(app: FastifyInstance): void {
  const config = figureConfig('/citation')
  app.get('/v1/figures/:id/citation', { schema, config }, async (request, reply) => {
    const { id } = request.params as { id: string }
    const selection = selectionOf(request.query as Words)
    const citation = await figureCitation(request.db, id, selection, faceOf(request))
    return representList(request, reply, citation, citationFormats)
  })
}
