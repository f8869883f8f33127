import type { OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnswerCache, KeptAnswer } from './answer-cache.js'
import { codingFor, isCompressible } from './coding.js'
import { canonicalQuestion, entityTag, isNamed } from './entity-tag.js'
import { routeOf } from './route-of.js'

/** What caching knows of what is served: the current edition (null: not sure, so nothing is answered unasked), when it was announced, the program's version, and the answers kept. */
export interface Served {
  edition(): string | null
  since(): Date | null
  version: string
  answers: AnswerCache
}

const soon = 'public, max-age=30, stale-while-revalidate=300'
const never = 'public, max-age=31536000, immutable'

// A past day of a named edition is answered alike for ever.
function lifetime({ query }: FastifyRequest): string {
  const { as_of, edition } = query as Record<string, string | undefined>
  const isPast = as_of !== undefined && as_of < new Date().toISOString().slice(0, 10)
  return isPast && edition !== undefined ? never : soon
}

// What an answer says to whoever asked this time, and to nobody after.
const ofOneAnswer = ['x-request-id', 'ratelimit', 'ratelimit-policy'] as const

// Below this, compressing saves no packet.
const worthwhile = 1024

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

/** Sends an answer that was kept. */
function sendKept(reply: FastifyReply, { headers, body }: KeptAnswer): FastifyReply {
  return reply.code(200).headers(headers).send(body)
}

async function coded(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<[unknown, string]> {
  const coding = codingFor(request)
  const isText = isCompressible(String(reply.getHeader('content-type')))
  if (coding === null || !isText || reply.hasHeader('content-encoding')) return [payload, '']
  if (payload instanceof Readable) {
    reply.header('content-encoding', coding.name).removeHeader('content-length')
    const compressing = coding.stream()
    payload.on('error', (error) => compressing.destroy(error))
    compressing.on('close', () => payload.destroy())
    return [payload.pipe(compressing), `-${coding.name}`]
  }
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  if (!Buffer.isBuffer(bytes) || bytes.length < worthwhile) return [payload, '']
  reply.header('content-encoding', coding.name).removeHeader('content-length')
  return [await coding.whole(bytes), `-${coding.name}`]
}

/**
 * Tags, compresses and keeps answers. An answer that comes of an edition says so in `x-edition`: it gets a strong ETag, its
 * lifetime and its canonical question; one in memory is kept and sent again to whoever asks alike while the edition is served.
 * Who has it already is told so (304) before the database is asked. Who asks what is just being answered waits for that.
 */
export function cachingPlugin(app: FastifyInstance, { edition, since, version, answers }: Served): void {
  const flights = new Map<string, Promise<void>>()
  const landings = new WeakMap<FastifyRequest, () => void>()

  // A tag is asked for when a question comes and when its answer goes.
  const tags = new WeakMap<FastifyRequest, { edition: string; tag: string }>()
  function tagOf(request: FastifyRequest, edition: string): string {
    const before = tags.get(request)
    if (before?.edition === edition) return before.tag
    const tag = entityTag(request, edition, version)
    tags.set(request, { edition, tag })
    return tag
  }

  function describe(request: FastifyRequest, reply: FastifyReply, tag: string): void {
    const announced = since()
    reply.header('etag', `"${tag}"`).header('cache-control', lifetime(request))
    if (announced !== null) reply.header('last-modified', announced.toUTCString())
  }

  app.addHook('onRequest', async (request, reply) => {
    const now = edition()
    if (request.is404 || !isRead(request) || now === null) return
    const tag = tagOf(request, now)
    if (isNamed(tag, request.headers['if-none-match'])) {
      describe(request, reply, tag)
      return reply.code(304).header('vary', 'Accept, Accept-Encoding, Accept-Language').send()
    }
    if (request.method === 'HEAD') return
    const flight = flights.get(tag)
    if (flight === undefined) {
      const landed = new Promise<void>((resolve) => {
        landings.set(request, resolve)
        reply.raw.once('close', resolve)
      })
      flights.set(tag, landed)
      void landed.then(() => flights.delete(tag))
      return
    }
    await flight
    const kept = answers.tagged(`${tag}-${codingFor(request)?.name}`) ?? answers.tagged(tag)
    if (kept !== undefined) return sendKept(reply, kept)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || !isRead(request)) return payload
    // What streams is not kept: nobody waits for its end.
    if (payload instanceof Readable) landings.get(request)?.()
    const [body, suffix] = await coded(request, reply, payload)
    const own = reply.getHeader('x-edition')
    if (typeof own !== 'string') return body
    const tag = `${tagOf(request, own)}${suffix}`
    describe(request, reply, tag)
    reply.header('content-location', canonicalQuestion(request.url))
    reply.header('link', [reply.getHeader('link'), '</openapi.json>; rel="describedby"'].filter(Boolean).join(', '))
    if (Buffer.isBuffer(body) && request.method === 'GET') {
      const headers = { ...reply.getHeaders() }
      for (const header of ofOneAnswer) delete headers[header]
      const kept = { ...headers, 'content-length': body.length } as OutgoingHttpHeaders
      answers.keep(own, request.url, request.headers, { etag: tag, route: routeOf(request), headers: kept, body })
    }
    return body
  })
}
