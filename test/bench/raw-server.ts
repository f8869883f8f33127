import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'

/** An answer as it went over the wire. */
export interface RawAnswer {
  path: string
  status: number
  headers: Record<string, string>
  body: Buffer
}

const byPath = (answers: RawAnswer[]) =>
  new Map(
    answers.map(({ path, status, headers, body }) => {
      const length = status === 304 ? {} : { 'content-length': String(body.length) }
      return [path, { status, headers: { ...headers, ...length }, body }]
    }),
  )

/** The yardstick: a server of node:http alone that writes ready answers, the same bytes, by path. Answers its port. */
export function rawServer(answers: RawAnswer[]): Promise<number> {
  const ready = byPath(answers)
  const server: Server = createServer((request, response) => {
    const answer = ready.get(`${request.url}`)
    if (answer === undefined) return response.writeHead(404).end()
    if (answer.status === 304) response.writeHead(304, answer.headers).end()
    else response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
  })
}

/** The same ready answers by Fastify with nothing added, as who builds on it would send them. Answers its port. */
export async function fastifyServer(answers: RawAnswer[]): Promise<number> {
  const ready = byPath(answers)
  const app = Fastify({ logger: false })
  app.get('/*', (request, reply) => {
    const answer = ready.get(request.url)
    return answer === undefined ? reply.callNotFound() : reply.headers(answer.headers).send(answer.body)
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
}
