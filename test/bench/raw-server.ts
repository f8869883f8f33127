import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer as it went over the wire. */
export interface RawAnswer {
  path: string
  /** What was asked with it. */
  wanted: Wanted
  status: number
  headers: Record<string, string>
  /** The bytes, in base64. */
  body: string
}

/** Headers of a request that another answer is given for. */
export interface Wanted {
  'accept-encoding'?: string
  'if-none-match'?: string
}

/** By what a ready answer is known. */
export const placeOf = (path: string, wanted: Wanted): string =>
  [path, wanted['accept-encoding'], wanted['if-none-match']].join(' ')

/** The yardstick: a server of node:http alone that writes ready answers, the same bytes, by path. Answers its port. */
export function rawServer(answers: RawAnswer[]): Promise<number> {
  const ready = new Map(
    answers.map(({ path, wanted, status, headers, body }) => {
      const bytes = Buffer.from(body, 'base64')
      const length = status === 304 ? {} : { 'content-length': bytes.length }
      return [placeOf(path, wanted), { status, headers: { ...headers, ...length }, bytes }]
    }),
  )
  const server = createServer((request, response) => {
    const answer = ready.get(placeOf(`${request.url}`, request.headers as Wanted))
    if (answer === undefined) return response.writeHead(404).end()
    response.writeHead(answer.status, answer.headers).end(answer.bytes)
  })
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
  })
}
