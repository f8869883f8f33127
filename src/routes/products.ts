import type { FastifyInstance } from 'fastify'
import { represent } from '../formats/index.js'
import { codeEntry, codeList } from '../queries/code-lists.js'
import { codeRoutes } from '../schemas/code-route.js'
import { named } from '../schemas/parameters.js'

const code = { description: 'A product code.', example: 'PASSPORT' }
const { list, entry } = codeRoutes('products', 'product', 'Product', 'Code lists', code, named)

/** GET /v1/products and /v1/products/{code} */
export function productRoutes(app: FastifyInstance): void {
  app.get('/v1/products', { schema: list, config: { example: '/v1/products' } }, async (request, reply) =>
    represent(request, reply, await codeList(request.db, 'products', {})),
  )
  app.get(
    '/v1/products/:code',
    { schema: entry, config: { example: '/v1/products/PASSPORT' } },
    async (request, reply) => {
      const { code } = request.params as { code: string }
      return represent(request, reply, await codeEntry(request.db, 'products', code))
    },
  )
}
