import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { single } from '../queries/code-lists.js'
import { listAnswer, problemAnswers } from '../schemas/answer.js'
import { linksOf } from '../schemas/links.js'
import { listed, query } from '../schemas/parameters.js'
import { sdmxLinks } from '../schemas/sdmx-links.js'
import { welcome } from './welcome.js'

const answer = listAnswer(
  'The index: links for programs, a page for people (text/html).',
  Type.Object({
    name: Type.String(),
    version: Type.String(),
    links: Type.Array(
      Type.Object({ path: Type.String(), summary: Type.String(), tag: Type.String(), example: Type.String() }),
    ),
  }),
)
const schema = {
  operationId: 'getIndex',
  summary: 'What there is',
  description: 'A page for people, an index of links for programs.',
  tags: ['Operation'],
  querystring: query({}, listed),
  response: {
    200: { ...answer, content: { ...answer.content, 'text/html': { schema: Type.String() } } },
    ...problemAnswers(400, 406, 429, 500, 503),
  },
}

/** GET / */
export function homeRoutes(app: FastifyInstance, version: string): void {
  app.get('/', { schema, config: { example: '/?format=json' } }, async (request, reply) => {
    const links = [...linksOf(app.swagger()), ...sdmxLinks]
    const wanted = new Negotiator(request.raw).mediaType(['application/json', 'text/html'])
    const asked = (request.query as { format?: string }).format
    if (asked === undefined && wanted === 'text/html') {
      return reply.type('text/html; charset=utf-8').header('vary', 'Accept').send(welcome(links, version))
    }
    return represent(request, reply, await single(request.db, 'index', { name: 'Red River', version, links }))
  })
}
