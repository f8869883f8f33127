import type { Server } from 'node:http'
import { type FastifyHttpOptions, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { limits } from '../model/limits.js'
import { clientErrorHandler } from './client-errors.js'
import { problemOf } from './problem-of.js'
import { requestId } from './request-id.js'
import { sendProblem } from './send-problem.js'

/** Answers what Fastify refuses before there is a route: no hook has run, so the headers of all answers are set here. */
function frameworkErrors(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id).header('access-control-allow-origin', '*')
  sendProblem(reply, problemOf(error, request))
}

/** What `Fastify({ ... })` is to be given besides the logger, so that nothing is answered but by `problemsPlugin`. Times in milliseconds. */
export const serverOptions = {
  // Nothing is dropped or changed on the way in: `wordsPlugin` reads numbers, and Ajv's own coercion would take null for 0.
  ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: false, verbose: true } },
  bodyLimit: limits.body_bytes_at_most,
  clientErrorHandler,
  // How long a connection may stand still; `patiencePlugin` waits while an answer is worked out.
  connectionTimeout: 13_000,
  // `requestLogPlugin` logs instead: Fastify's own lines hold addresses of clients and all that a query says.
  logController: new LogController({ disableRequestLogging: true }),
  exposeHeadRoutes: true,
  forceCloseConnections: 'idle' as const,
  frameworkErrors,
  genReqId: requestId,
  http: {
    headersTimeout: 5_000,
    connectionsCheckingInterval: 2_000,
    // Node would answer without a body; `problemsPlugin` refuses instead.
    requireHostHeader: false,
  },
  // Longer than the 60 seconds of the usual proxies, which would else write into a connection that is just closing.
  keepAliveTimeout: 72_000,
  requestIdHeader: false as const,
  requestTimeout: 10_000,
  // A closing server goes on answering (Connection: close); Fastify's own 503 is no problem+json.
  return503OnClosing: false,
  // The most that any path takes; `wordsPlugin` holds each to its own.
  routerOptions: { maxParamLength: limits.figure_id_at_most },
} satisfies FastifyHttpOptions<Server>
