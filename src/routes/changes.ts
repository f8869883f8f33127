import type { FastifyInstance } from 'fastify'
import { feeds } from '../formats/feeds.js'
import { listFormats, representList } from '../formats/index.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { changeList } from '../queries/change-list.js'
import { dataProblems } from '../schemas/answer.js'
import { changesAnswer } from '../schemas/change.js'
import { changeParameters } from '../schemas/change-parameters.js'
import { parameters, query } from '../schemas/parameters.js'

const { indicator, reporter, partner, product, unit, source, freq } = parameters
const { as_of, edition, limit, cursor, lang } = parameters
const { since, change, format } = changeParameters
const schema = {
  operationId: 'listChanges',
  summary: 'What has changed since a day or an edition',
  description:
    'The figures that were added, revised, rebased or withdrawn, the newest first, each with its state before and after. Since a day: what became known after its end, so that the answers as known on that day and these changes make the answers of now. Since an edition: what the releases loaded after it was announced have changed, even those of an older vintage, unless a later one had replaced it already. With as_of, what was known by the end of that day. A figure stated again with the same content is no change, nor is one that was added and withdrawn again in between. Can be followed as a feed, in Atom or JSON Feed.',
  tags: ['Figures'],
  querystring: query(
    { since },
    { as_of, change, indicator, reporter, partner, product, unit, source, freq, edition, limit, cursor, format, lang },
  ),
  response: { 200: changesAnswer, ...dataProblems },
}

/** GET /v1/changes */
export function changeRoutes(app: FastifyInstance): void {
  app.get('/v1/changes', { schema, config: { example: '/v1/changes?since=2025-06-30' } }, async (request, reply) => {
    const list = await changeList(request.db, selectionOf(request.query as Words))
    return representList(request, reply, list, [...listFormats, ...feeds])
  })
}
