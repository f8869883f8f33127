import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.js'
import { refuseTunnel } from './client-errors.js'
import { lacksWord, lostPaths } from './lost-paths.js'
import { problemOf } from './problem-of.js'
import { sendProblem } from './send-problem.js'

export { serverOptions } from './server-options.js'

/** What is wrong with a request as HTTP, before its body is read. */
function malformedRequest({ raw, headers, method }: FastifyRequest): Problem | undefined {
  if (headers.host === undefined && raw.httpVersion === '1.1') {
    return new Problem('MALFORMED_REQUEST', { detail: 'The Host header is missing.' })
  }
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  if (hasBody && (method === 'GET' || method === 'HEAD')) {
    return new Problem('MALFORMED_REQUEST', { detail: `A ${method} request has no body. Ask with parameters.` })
  }
  return undefined
}

/**
 * Answers every refusal and failure as application/problem+json (RFC 9457), and gives every answer its request id.
 * To be called before anything else is registered, on an app made with `serverOptions`.
 */
export function problemsPlugin(app: FastifyInstance): void {
  const lost = lostPaths(app)
  // Fastify would take plain text for a body that is a word.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  // After all onRequest hooks, so that refusals carry CORS headers; before the body of a lost request is read.
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    done(request.is404 || lacksWord(request) ? lost(request) : malformedRequest(request))
  })
  app.setNotFoundHandler((request, reply) => sendProblem(reply, lost(request)))
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request)
    if (problem.code === 'INTERNAL') request.log.error(error)
    if (problem.code === 'DATABASE_AWAY') request.log.warn(error)
    sendProblem(reply, problem)
  })
  // An expectation we do not know may be ignored (RFC 9110, 10.1.1); Node would answer 417 without a body.
  app.server.on('checkExpectation', (request, response) => app.routing(request, response))
  app.server.on('connect', (_request, socket) => refuseTunnel(socket as Socket))
}
