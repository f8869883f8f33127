import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../errors.js'
import { bodyOf } from '../formats/body.js'
import { limits } from '../model/limits.js'
import { problemOf } from '../plugins/problem-of.js'
import { type Answer, answer } from './answer.js'
import { refuse, varies } from './refuse.js'
import { restVersions } from './rest-versions.js'
import type { Service } from './service.js'

// As all answers of now: an edition may be followed by another at any time.
const soon = 'public, max-age=30, stale-while-revalidate=300'

/** An answer without any observation: no error in one version of REST, an error in the other. */
function answerEmpty(service: Service, reply: FastifyReply): FastifyReply {
  if (service.emptyStatus === 204) return reply.code(204).send()
  return refuse(service, reply, new Problem('NOT_FOUND', { detail: 'There are no figures that match this query.' }))
}

async function send(service: Service, reply: FastifyReply, told: Answer): Promise<FastifyReply> {
  const { etag, modified } = told.validators
  reply.headers({ etag, 'last-modified': modified.toUTCString(), vary: varies, 'content-language': told.language })
  reply.header('cache-control', soon)
  if (told.content === 'unchanged') return reply.code(304).send()
  if (told.content === 'nothing') return answerEmpty(service, reply)
  // A message names the sources of its figures by their keys: what each wants to be named stands there.
  reply.header('link', '</v1/sources>; rel="license"')
  // Bytes, not text: of text Fastify would write the version in quotes and a charset behind it, which clients do not read.
  return reply.header('content-type', told.mediaType).send(await bodyOf(told.written))
}

function serve(app: FastifyInstance, service: Service): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request)
    if (problem.code === 'INTERNAL') request.log.error(error)
    return refuse(service, reply, problem)
  })
  const config = { longestWord: limits.figure_id_at_most }
  const handler = async (request: FastifyRequest, reply: FastifyReply) =>
    send(service, reply, await answer(request.db, request, service))
  app.get('/*', { config, schema: { hide: true } }, handler)
  // What leads nowhere is this service's to refuse too.
  app.setNotFoundHandler(handler)
}

/**
 * The SDMX REST services under /sdmx: of each all paths go one way, for what may be left out of them is the standard's and not
 * a router's to say; and all that goes wrong there is told in SDMX's own messages.
 */
export async function sdmxRoutes(app: FastifyInstance): Promise<void> {
  for (const service of restVersions)
    await app.register(async (scope) => serve(scope, service), { prefix: service.prefix })
}
