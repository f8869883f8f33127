import type { FastifyReply } from 'fastify'
import { type Problem, problems } from '../errors.js'
import type { Service } from './service.js'

/** What answers depend on, but the address. */
export const varies = 'Accept, Accept-Encoding, Accept-Language'

const ofTheAnswer = ['etag', 'last-modified', 'content-language']

/** Answers a problem as a service tells it, in place of whatever the reply was to be: never cached, 405 with Allow, 503 with Retry-After. */
export function refuse(service: Service, reply: FastifyReply, { code, details }: Problem): FastifyReply {
  const { status, title } = problems[code]
  const meant = details.did_you_mean === undefined ? '' : ` Is ${details.did_you_mean} meant?`
  const hint = details.hint === undefined ? '' : ` ${details.hint}`
  const detail = `${details.detail}${meant}${hint}`
  const { id } = reply.request
  const { mediaType, body } = service.refusal({ status, title, detail, id, prepared: new Date().toISOString() })
  for (const header of ofTheAnswer) reply.removeHeader(header)
  if (status === 405) reply.header('allow', 'GET, HEAD, OPTIONS')
  if (status === 503) reply.header('retry-after', '1')
  const headers = { 'content-type': mediaType, 'cache-control': 'no-store', vary: varies }
  return reply.code(status).headers(headers).send(Buffer.from(body))
}
