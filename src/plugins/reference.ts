import { createReadStream, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { query } from '../schemas/parameters.js'
import { plainMediaLast } from './plain-media-last.js'

// Three megabytes that few ask for: sent from their file, where the package's own plugin keeps them in memory.
const script = fileURLToPath(new URL('js/standalone.js', import.meta.resolve('@scalar/fastify-api-reference')))

const configuration = {
  url: '/docs/reference.json',
  title: 'Red River',
  // All from this server: no fonts, no proxy, no telemetry from elsewhere.
  withDefaultFonts: false,
  proxyUrl: '',
  hideClientButton: true,
  telemetry: false,
  agent: { disabled: true },
  showDeveloperTools: 'never',
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Red River: reference</title>
</head>
<body>
<div id="reference"></div>
<script src="js/scalar.js"></script>
<script>Scalar.createApiReference('#reference', ${JSON.stringify(configuration, null, 2)})</script>
</body>
</html>
`

/** Serves the description that was written from the routes, and the reference to read and try it with, from this package alone. */
export async function referencePlugin(app: FastifyInstance, file: string): Promise<void> {
  const json = readFileSync(file, 'utf8')
  let yaml: string | undefined
  let shown: string | undefined
  const hide = { schema: { hide: true, querystring: query({}, {}) } }
  app.get('/openapi.json', hide, async (_request, reply) => reply.type('application/json; charset=utf-8').send(json))
  app.get('/openapi.yaml', hide, async (_request, reply) => {
    // Few ask for it, and writing it takes as long as a tenth of the start.
    yaml ??= (await import('yaml')).stringify(JSON.parse(json))
    return reply.type('application/yaml; charset=utf-8').send(yaml)
  })
  app.get('/docs/reference.json', hide, async (_request, reply) => {
    shown ??= JSON.stringify(plainMediaLast(JSON.parse(json)))
    return reply.type('application/json; charset=utf-8').send(shown)
  })
  app.get('/docs', hide, async (_request, reply) => reply.redirect('/docs/', 301))
  app.get('/docs/', hide, async (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  app.get('/docs/js/scalar.js', hide, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(createReadStream(script)),
  )
}
