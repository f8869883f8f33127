import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { query } from '../schemas/parameters.js'

const folder = join(import.meta.dirname, '../client')

/** Serves the client as the ES modules it is made of, so that a page of any site can import /client/red-river.js. */
export function clientModulesPlugin(app: FastifyInstance): void {
  const hide = { schema: { hide: true, querystring: query({}, {}) } }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
    app.get(`/client/${name}`, hide, async (_request, reply) => reply.type('text/javascript; charset=utf-8').send(text))
  }
}
