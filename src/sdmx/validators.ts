import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Language } from '../model/names.js'
import type { Edition } from '../queries/edition.js'

/** What tells one answer from another without its bytes. */
export interface Validators {
  etag: string
  /** When the edition was first served here: never before it was announced, and before any later one was. */
  modified: Date
}

const firstServed = new WeakMap<Edition, Date>()

/** The validators of the answer that an edition gives a question in a face. Weak: compressed or not it is the same answer. */
export function validatorsOf(
  { raw, host }: FastifyRequest,
  edition: Edition,
  mediaType: string,
  language: Language,
): Validators {
  const modified = firstServed.get(edition) ?? new Date()
  firstServed.set(edition, modified)
  const question = [edition.digest, host, raw.url, mediaType, language].join('\n')
  return { etag: `W/"${createHash('sha256').update(question).digest('base64url').slice(0, 22)}"`, modified }
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether who asks has this answer already (RFC 9110, 13.2.2): an entity tag decides where one is sent, else the day. */
export function isUnchanged({ headers }: FastifyRequest, { etag, modified }: Validators): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag) === opaque(etag))
  const since = Date.parse(`${headers['if-modified-since']}`)
  return Math.floor(modified.getTime() / 1000) * 1000 <= since
}
