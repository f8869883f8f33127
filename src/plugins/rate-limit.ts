import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.js'
import { type Quota, requestQuota } from './request-quota.js'

/** How much a client may ask, and how clients are told apart. */
export interface RateLimit {
  /** Requests a minute; 0: any number. */
  perMinute: number
  clientOf: (request: IncomingMessage) => string
}

// A monitor that is refused would call the server dead, and a browser that may not ask whether it may ask says nothing of why.
const isFree = ({ method, url }: IncomingMessage) => method === 'OPTIONS' || /^\/(health\/|metrics$)/.test(`${url}`)

/**
 * Refuses clients that ask more than they may (429), and tells every client what is left (RateLimit and RateLimit-Policy of
 * draft-ietf-httpapi-ratelimit-headers). Requests are counted ahead of answers that are given ahead of the framework; those
 * refused go to the framework, so that they are told as every other problem. Where there is no limit, nothing is in the way.
 */
export function rateLimitPlugin(app: FastifyInstance, { perMinute, clientOf }: RateLimit): void {
  if (perMinute === 0) return
  const quotaOf = requestQuota(perMinute)
  const counted = new WeakMap<IncomingMessage, Quota>()

  function count(request: IncomingMessage, response: ServerResponse): Quota {
    const quota = isFree(request) ? { left: 0, seconds: 0 } : quotaOf(clientOf(request))
    counted.set(request, quota)
    if (isFree(request)) return quota
    response.setHeader('ratelimit-policy', `"default";q=${perMinute};w=60`)
    response.setHeader('ratelimit', `"default";r=${Math.max(0, quota.left)};t=${quota.seconds}`)
    return quota
  }

  app.addHook('onRequest', (request, reply, done) => {
    const { left, seconds } = counted.get(request.raw) ?? count(request.raw, reply.raw)
    if (left >= 0) return done()
    reply.header('retry-after', `${seconds}`)
    const detail = `At most ${perMinute} requests a minute are answered to one client. Ask again in ${seconds} seconds.`
    done(new Problem('TOO_MANY_REQUESTS', { detail, hint: 'Several codes, periods and series go into one request.' }))
  })
  app.addHook('onReady', async () => {
    const usual = app.server.listeners('request') as RequestListener[]
    app.server.removeAllListeners('request')
    app.server.on('request', (request, response) => {
      if (count(request, response).left < 0) return app.routing(request, response)
      for (const listener of usual) listener(request, response)
    })
  })
}
