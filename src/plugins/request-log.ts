import type { FastifyInstance } from 'fastify'
import type { HotTeller } from './hot-answers.js'
import { routeOf } from './route-of.js'

const rounded = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000

/**
 * Logs a line an answer: request id, method, route, status and duration in milliseconds. What was asked for, and by whom, is
 * told at level debug alone: addresses of clients and the values of a query are nobody's business in the long run.
 */
export function requestLogPlugin(app: FastifyInstance): HotTeller {
  app.addHook('onRequest', (request, _reply, done) => {
    request.log.debug({ url: request.raw.url, client: request.ip }, 'asked')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { method } = request
    const ms = rounded(reply.elapsedTime)
    request.log.info({ method, route: routeOf(request), status: reply.statusCode, ms }, 'answered')
    done()
  })
  return ({ url, reqId, route, status, begun }) => {
    app.log.debug({ reqId, url }, 'asked')
    app.log.info({ reqId, method: 'GET', route, status, ms: rounded(performance.now() - begun) }, 'answered')
  }
}
