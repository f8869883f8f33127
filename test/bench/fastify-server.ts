import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import type { RawAnswer } from './raw-server.js'

/** Another yardstick: Fastify and nothing else, with a route that sends a ready answer. Answers its port. */
export async function fastifyServer([answer]: RawAnswer[]): Promise<number> {
  const { path, headers, body } = answer as RawAnswer
  const bytes = Buffer.from(body, 'base64')
  const app = Fastify()
  app.get(new URL(path, 'http://localhost').pathname, (_request, reply) => reply.headers(headers).send(bytes))
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}
