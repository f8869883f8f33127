import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { clientErrorHandler } from '../../src/plugins/client-errors.js'
import { serverOptions } from '../../src/plugins/problems.js'
import { parsed, raw, smallApp } from './small-app.js'

const listening = async (t: Test, options = {}): Promise<FastifyInstance> => {
  const { app } = smallApp({ options })
  t.teardown(() => app.close())
  app.get('/stream', (_request, reply) => reply.send(Readable.from(endless())))
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app
}

async function* endless() {
  for (;;) {
    yield 'figure\n'
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const common = {
  'content-type': 'application/problem+json',
  'cache-control': 'no-store',
  connection: 'close',
  'x-request-id': /./,
  date: /gmt$/,
}

t.test('what cannot be read as HTTP is answered as a problem', async (t) => {
  const app = await listening(t)
  const head = 'GET /plain HTTP/1.1\r\nHost: x\r\n'
  const cases: [string, number, string][] = [
    ['GET /plain HTTP/1.1\r\nHost x\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    [`${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, 400, 'MALFORMED_REQUEST'],
    ['GET /v1/areas/Việt HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'BAD_ENCODING'],
    ['FROB /plain HTTP/1.1\r\nHost: x\r\n\r\n', 405, 'METHOD_NOT_ALLOWED'],
    [`${head}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
  ]
  for (const [text, status, code] of cases) {
    const answer = parsed(await raw(app, text))
    t.equal(answer.status, status)
    t.match(answer.headers, common)
    t.match(answer.body, { code, status })
  }
})

t.test('an unknown method is told which there are, a tunnel too', async (t) => {
  const app = await listening(t)
  for (const line of ['FROB / HTTP/1.1', 'CONNECT x:80 HTTP/1.1']) {
    const { status, headers } = parsed(await raw(app, `${line}\r\nHost: x\r\n\r\n`))
    t.equal(status, 405)
    t.equal(headers.allow, 'get, head, options')
  }
})

t.test('a known method that is not offered, a missing Host and a path that is none are problems too', async (t) => {
  const app = await listening(t)
  const ask = async (text: string) => parsed(await raw(app, `${text}Connection: close\r\n\r\n`))
  t.match(await ask('PROPFIND /plain HTTP/1.1\r\nHost: x\r\n'), { status: 405, body: { code: 'METHOD_NOT_ALLOWED' } })
  t.match(await ask('GET /plain HTTP/1.1\r\n'), { status: 400, body: { code: 'MALFORMED_REQUEST' } })
  t.match(await ask('GET * HTTP/1.1\r\nHost: x\r\n'), { status: 404, body: { code: 'NOT_FOUND' } })
  t.match(await ask('GET http://x/nothing HTTP/1.1\r\nHost: x\r\n'), { body: { detail: 'Nothing is at "/nothing".' } })
})

t.test('an expectation nobody knows is ignored, and HTTP/1.0 needs no Host', async (t) => {
  const app = await listening(t)
  const text = 'GET /plain HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\nConnection: close\r\n\r\n'
  t.match(await raw(app, text), /^HTTP\/1\.1 200 /)
  t.match(await raw(app, 'GET /plain HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 200 /)
})

t.test('a request that does not arrive in time is told so', async (t) => {
  const http = { ...serverOptions.http, headersTimeout: 50, connectionsCheckingInterval: 20 }
  const app = await listening(t, { http, requestTimeout: 100 })
  t.match(parsed(await raw(app, 'GET /plain HTTP/1.1\r\nHo')), { status: 408, body: { code: 'REQUEST_TIMEOUT' } })
})

t.test('an answer that has begun is broken off, not followed by another', async (t) => {
  const app = await listening(t)
  let sent = false
  const answer = await raw(app, 'GET /stream HTTP/1.1\r\nHost: x\r\n\r\n', (socket) => {
    if (!sent) socket.write('rubbish\r\n\r\n')
    sent = true
  })
  t.match(answer, /^HTTP\/1\.1 200 /)
  t.notMatch(answer, /problem/)
  t.notMatch(answer, /\r\n0\r\n/)
})

t.test('a connection that is gone is let go', async (t) => {
  for (const code of ['ECONNRESET', 'HPE_INVALID_VERSION']) {
    const socket = new Socket()
    if (code !== 'ECONNRESET') socket.end()
    clientErrorHandler({ code }, socket)
    t.ok(socket.destroyed)
  }
})
