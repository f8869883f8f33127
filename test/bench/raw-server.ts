import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer as it went over the wire. */
export interface RawAnswer {
  path: string
  headers: Record<string, string>
  body: string
}

/** The yardstick: a server of node:http alone that writes ready answers, the same bytes, by path. Answers its port. */
export function rawServer(answers: RawAnswer[]): Promise<number> {
  const ready = new Map(
    answers.map(({ path, headers, body }) => {
      const bytes = Buffer.from(body)
      return [path, { headers: { ...headers, 'content-length': bytes.length }, bytes }]
    }),
  )
  const server = createServer((request, response) => {
    const answer = ready.get(`${request.url}`)
    if (answer === undefined) return response.writeHead(404).end()
    response.writeHead(200, answer.headers).end(answer.bytes)
  })
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
  })
}
