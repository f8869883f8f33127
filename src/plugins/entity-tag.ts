import { hash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** A question in its canonical spelling: the path, and its words in order of their names. */
export function canonicalQuestion(url: string): string {
  const [path = '', words = ''] = url.split('?')
  if (words === '') return path
  const sorted = words.split('&').filter(Boolean).sort().join('&')
  return sorted === '' ? path : `${path}?${sorted}`
}

const said = ({ query, headers }: FastifyRequest) => {
  const { format, lang } = query as { format?: string; lang?: string }
  // What a word settles, the header does not change.
  const accept = format === undefined ? headers.accept : ''
  const language = lang === undefined ? headers['accept-language'] : ''
  return [accept ?? '', language ?? '', headers.host ?? '']
}

/**
 * The strong entity tag (RFC 9110, 8.8.3) of the answer to a request, without its quotes and coding: known before it is
 * answered, as the same edition, question, face and program version give the same bytes.
 */
export function entityTag(request: FastifyRequest, edition: string, version: string): string {
  const parts = [version, edition, canonicalQuestion(request.url), ...said(request)]
  return hash('sha256', parts.join('\n'), 'base64url').slice(0, 22)
}

/**
 * Whether If-None-Match names a tag, in whatever coding it was sent (RFC 9110, 13.1.2). Only who was given a tag can name it;
 * `*` names none, as it is not known yet whether the question has an answer.
 */
export function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch.includes(`"${tag}"`) || ifNoneMatch.includes(`"${tag}-`))
}
