import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { changeSchemas } from '../schemas/change.js'
import { citationSchema } from '../schemas/citation.js'
import { claimSchemas } from '../schemas/claim.js'
import { listedSchemas } from '../schemas/code-lists.js'
import { figureSchemas } from '../schemas/observation.js'
import { problemSchema } from '../schemas/problem.js'

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
