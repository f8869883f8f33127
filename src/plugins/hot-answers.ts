import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, Server } from 'node:http'
import type { AnswerCache, KeptAnswer } from './answer-cache.js'
import { requestId } from './request-id.js'

const isPlain = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined

/** An answer that was given ahead of the framework, to whoever counts or logs; `begun` is when, by performance.now(). */
export interface HotAnswer {
  url: string
  reqId: string
  route: string
  status: 200 | 304
  begun: number
}

/** Is told of each answer given ahead of the framework. */
export type HotTeller = (answer: HotAnswer) => void

/** A kept answer as it is written fastest: its headers in a row, and its bytes as text of as many letters, which goes out in one piece with them. */
interface Ready {
  etag: string
  route: string
  headers: string[]
  body: string
  /** The headers of 304, which has no body to describe. */
  told: string[]
}

const ofBody = ['content-length', 'content-type', 'content-encoding']

const inARow = (headers: OutgoingHttpHeaders, left: readonly string[] = []) =>
  Object.entries(headers).flatMap(([name, value]) => (left.includes(name) ? [] : [name, `${value}`]))

function readyOf({ etag, route, headers, body }: KeptAnswer): Ready {
  return {
    etag: `"${etag}"`,
    route,
    headers: inARow(headers),
    body: body.toString('latin1'),
    told: inARow(headers, ofBody),
  }
}

/**
 * Answers what was answered before straight from the server's requests, before there is a route: of what a hot answer costs,
 * the framework would be half. Whatever is not kept goes the usual way, and everything does while `aside` says so.
 */
export function hotAnswers(
  server: Server,
  answers: AnswerCache,
  aside: () => boolean,
  tellers: readonly HotTeller[] = [],
): void {
  const usual = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  const known = new WeakMap<KeptAnswer, Ready>()
  function ready(kept: KeptAnswer): Ready {
    const before = known.get(kept)
    if (before !== undefined) return before
    const made = readyOf(kept)
    known.set(kept, made)
    return made
  }
  server.on('request', (request, response) => {
    const begun = performance.now()
    const kept = isPlain(request) && !aside() ? answers.find(`${request.url}`, request.headers) : undefined
    const named = request.headers['if-none-match']
    const hot = kept === undefined ? undefined : ready(kept)
    if (hot === undefined || (named !== undefined && named !== hot.etag)) {
      for (const listener of usual) listener(request, response)
      return
    }
    const reqId = requestId()
    if (named === undefined) response.writeHead(200, [...hot.headers, 'x-request-id', reqId]).end(hot.body, 'latin1')
    else response.writeHead(304, [...hot.told, 'x-request-id', reqId]).end()
    const status = named === undefined ? 200 : 304
    for (const tell of tellers) tell({ url: `${request.url}`, reqId, route: hot.route, status, begun })
  })
}
