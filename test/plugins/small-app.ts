import type { Socket } from 'node:net'
import { connect } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { problemsPlugin, serverOptions } from '../../src/plugins/problems.js'
import { wordsPlugin } from '../../src/plugins/words.js'

/** What an app of the tests has in its log. */
export type Log = { level: number; err?: { message: string } }[]

const query = Type.Object(
  {
    reporter: Type.String({ pattern: '^[A-Z]{3}$', description: 'Area codes.', examples: ['VNM'] }),
    period: Type.Optional(Type.String({ maxLength: 10 })),
    format: Type.Optional(Type.Enum(['json', 'csv'])),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, examples: [100] })),
    above: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
    derive: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
const claim = Type.Object({ value: Type.Number({ examples: [5] }) }, { additionalProperties: false })
const body = Type.Object({ claim }, { additionalProperties: false })
const code = { params: Type.Object({ code: Type.String({ minLength: 3, description: 'A code.', examples: ['VNM'] }) }) }

/** A small app with the plugins under test. `failure` is what /fail throws. */
export function smallApp({ failure, options = {} }: { failure?: unknown; options?: object } = {}) {
  const log: Log = []
  const stream = { write: (line: string) => log.push(JSON.parse(line)) }
  const app = Fastify({ ...serverOptions, logger: { level: 'warn', stream }, ...options })
  problemsPlugin(app)
  wordsPlugin(app)
  const typed = app
  typed.get('/v1/gdp', { schema: { querystring: query } }, async (request) => request.query)
  typed.get('/v1/areas/:code', { schema: code }, async (request) => request.params)
  const kinds = { params: Type.Object({ kind: Type.Enum(['areas', 'units']) }) }
  typed.get('/v1/kinds/:kind', { schema: kinds }, async (request) => request.params)
  const days = { params: Type.Object({ day: Type.Integer() }) }
  typed.get('/v1/days/:day', { schema: days }, async (request) => request.params)
  typed.post('/v1/verify', { schema: { body } }, async (request) => request.body)
  app.get('/docs/*', async (request) => request.params)
  app.get('/plain', async () => 'plain')
  app.get('/lost', (_request, reply) => reply.callNotFound())
  app.get('/fail', (_request, reply) => {
    reply.headers({ etag: '"1"', 'content-disposition': 'attachment' })
    throw failure
  })
  return { app: app as unknown as FastifyInstance, log }
}

/** Sends bytes to a listening app and gives all that comes back until the connection closes. */
export async function raw(
  app: FastifyInstance,
  text: string | Buffer,
  then?: (socket: Socket) => void,
): Promise<string> {
  const { port } = app.server.address() as { port: number }
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (bytes) => {
      answer += bytes
      then?.(socket)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

/** The status, headers and JSON body of a raw answer; the body must be as long as its Content-Length says. */
export function parsed(answer: string) {
  const [head = '', text = ''] = answer.split('\r\n\r\n')
  const [status = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(lines.map((line) => line.toLowerCase().split(': ') as [string, string]))
  const whole = Buffer.byteLength(text) === Number(headers['content-length'])
  return { status: Number(status.split(' ')[1]), headers, body: whole ? JSON.parse(text) : null }
}
