import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import { stringify } from 'yaml'
import { changeSchemas } from '../schemas/change.js'
import { citationSchema } from '../schemas/citation.js'
import { claimSchemas } from '../schemas/claim.js'
import { listedSchemas } from '../schemas/code-lists.js'
import { figureSchemas } from '../schemas/observation.js'
import { query } from '../schemas/parameters.js'
import { problemSchema } from '../schemas/problem.js'
import { plainMediaLast } from './plain-media-last.js'

const tags = ['Trade', 'Investment', 'National accounts', 'Prices', 'Figures', 'Code lists', 'Operation']

/** Describes the routes registered after it as OpenAPI 3.1 (app.swagger()), with the schemas they refer to. */
export async function describedPlugin(app: FastifyInstance, version: string): Promise<void> {
  const schemas = [...listedSchemas, ...figureSchemas, ...changeSchemas, ...claimSchemas, citationSchema]
  for (const schema of schemas) app.addSchema(schema)
  app.addSchema({ ...problemSchema, $id: 'Problem' })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Red River',
        version,
        description:
          'Trade and investment figures, first for Viet Nam and China, from what news articles and data sets reported. Every figure accounts for itself: where it was printed, how exact the print is, when it became known. Nothing asked is ever silently ignored.',
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags: tags.map((name) => ({ name })),
    },
    transform: ({ schema, url, route }) => {
      const { config } = route as { config?: { example?: string; examples?: readonly string[] } }
      return { schema: { ...schema, 'x-example': config?.example, 'x-examples': config?.examples }, url }
    },
    refResolver: { buildLocalReference: (json) => String(json.$id) },
  })
}

/** Serves the description that was written from the routes, and the reference to read and try it with, from this package alone. */
export async function referencePlugin(app: FastifyInstance, file: string): Promise<void> {
  const json = readFileSync(file, 'utf8')
  let yaml: string | undefined
  let shown: string | undefined
  const hide = { schema: { hide: true, querystring: query({}, {}) } }
  app.get('/openapi.json', hide, async (_request, reply) => reply.type('application/json; charset=utf-8').send(json))
  app.get('/openapi.yaml', hide, async (_request, reply) => {
    // Few ask for it, and writing it takes as long as a tenth of the start.
    yaml ??= stringify(JSON.parse(json))
    return reply.type('application/yaml; charset=utf-8').send(yaml)
  })
  app.get('/docs/reference.json', hide, async (_request, reply) => {
    shown ??= JSON.stringify(plainMediaLast(JSON.parse(json)))
    return reply.type('application/json; charset=utf-8').send(shown)
  })
  await app.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/docs/reference.json',
      title: 'Red River',
      // All from this server: no fonts, no proxy, no telemetry from elsewhere.
      withDefaultFonts: false,
      proxyUrl: '',
      hideClientButton: true,
      telemetry: false,
      agent: { disabled: true },
      showDeveloperTools: 'never',
    },
  })
}
