import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import type { AnswerCache } from './answer-cache.js'

const isPlain = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined

/**
 * Answers what was answered before straight from the server's requests, before there is a route: of what a hot answer costs,
 * the framework would be half. Whatever is not kept goes the usual way, and everything does while `aside` says so.
 */
export function hotAnswers(server: Server, answers: AnswerCache, aside: () => boolean): void {
  const usual = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    const kept = isPlain(request) && !aside() ? answers.find(`${request.url}`, request.headers) : undefined
    const named = request.headers['if-none-match']
    const isSame = kept !== undefined && named === `"${kept.etag}"`
    if (kept === undefined || (named !== undefined && !isSame)) {
      for (const listener of usual) listener(request, response)
      return
    }
    const id = { 'x-request-id': randomUUID() }
    if (!isSame) return response.writeHead(200, { ...kept.headers, ...id }).end(kept.body)
    const { 'content-length': _length, 'content-type': _type, 'content-encoding': _coding, ...told } = kept.headers
    return response.writeHead(304, { ...told, ...id }).end()
  })
}
