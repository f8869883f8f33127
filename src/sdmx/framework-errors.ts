import type { FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from '../plugins/problem-of.js'
import { refuse } from './refuse.js'
import { restVersions } from './rest-versions.js'

type Teller = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void

/** Tells what Fastify refuses before there is a route: under a service's prefix in its own messages, elsewhere as `others` do. */
export function sdmxFrameworkErrors(others: Teller): Teller {
  return (error, request, reply) => {
    const service = restVersions.find(({ prefix }) => `${request.raw.url}`.startsWith(`${prefix}/`))
    if (service === undefined) return others(error, request, reply)
    reply.header('x-request-id', request.id).header('access-control-allow-origin', '*')
    refuse(service, reply, problemOf(error, request))
  }
}
