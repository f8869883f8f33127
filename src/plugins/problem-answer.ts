import type { Problem } from '../errors.js'
import { problemBody, problemMediaType } from '../schemas/problem.js'

/** A problem as HTTP says it: status, headers, and the body as bytes (of text Fastify would change the content type). */
export interface ProblemAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** How a problem is answered: never cached, 405 with Allow (RFC 9110, 15.5.6), 503 with Retry-After in seconds. */
export function problemAnswer({ code, details }: Problem): ProblemAnswer {
  const body = problemBody(code, details)
  return {
    status: body.status,
    headers: {
      'content-type': problemMediaType,
      'cache-control': 'no-store',
      ...(code === 'METHOD_NOT_ALLOWED' ? { allow: `${body.allowed?.join(', ')}` } : {}),
      ...(body.status === 503 ? { 'retry-after': '1' } : {}),
    },
    body: Buffer.from(JSON.stringify(body)),
  }
}
