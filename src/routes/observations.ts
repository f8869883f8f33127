import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { observationTable } from '../queries/observation-table.js'
import { dataProblems, figuresAnswer } from '../schemas/answer.js'
import { parameters, query, shared } from '../schemas/parameters.js'

const { indicator, reporter, partner, product, unit, aggregate, sort } = parameters
const schema = {
  operationId: 'listObservations',
  summary: 'Any figures',
  description:
    'Figures of any indicator, one a row, with where they were printed. Of several sources for one cell the chosen one is shown; candidates=all shows each. A filter on an area matches exactly that code, never its parts.',
  tags: ['Figures'],
  querystring: query({}, { indicator, reporter, partner, product, unit, ...shared, aggregate, sort }),
  response: { 200: figuresAnswer('A row a figure.', Type.Array(Type.Ref('Observation'))), ...dataProblems },
}

/** GET /v1/observations */
export function observationRoutes(app: FastifyInstance): void {
  const config = { example: '/v1/observations?indicator=BORDER_CROSSINGS' }
  app.get('/v1/observations', { schema, config }, async (request, reply) => {
    const selection = selectionOf(request.query as Words)
    return represent(request, reply, await observationTable(request.db, selection))
  })
}
