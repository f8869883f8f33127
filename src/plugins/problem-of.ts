import type { FastifyError, FastifyRequest, FastifySchemaValidationError } from 'fastify'
import { Problem, type ProblemCode } from '../errors.js'
import { isAway } from './away.js'
import { invalidWord, type Violation } from './invalid-word.js'

/** Errors that others throw, by their code: Fastify's own, and the SQLSTATE of tables that are not there. */
const known: Record<string, [ProblemCode, string]> = {
  // The tables are not there before the first migration.
  '42P01': ['NOT_READY', 'No figures are loaded yet. /health/ready tells when.'],
  FST_ERR_BAD_URL: ['BAD_ENCODING', 'The path is not a path in percent-encoded UTF-8.'],
  FST_ERR_MAX_PARAM_LENGTH: ['PATH_TOO_LONG', 'A word of the path is longer than any that could lead somewhere.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'The body is larger than 64 KiB, the most that is read here.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'UNSUPPORTED_MEDIA_TYPE',
    'The body is not application/json, the only media type that is read here. With curl: -H "content-type: application/json".',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['MALFORMED_BODY', 'The body is empty.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['MALFORMED_BODY', 'The body is not valid JSON.'],
}

// What a question may take where no database says otherwise.
const usualSeconds = 5

// A body that may be one thing or a list of them fails as both: what is wrong inside tells more than that it is the other.
function isTelling({ keyword, instancePath }: FastifySchemaValidationError): boolean {
  return keyword !== 'anyOf' && !(keyword === 'type' && instancePath === '')
}

/** The problem that an error is to the asker; whatever nobody foresaw is INTERNAL and tells nothing but the request's id. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  const { code, statusCode, validation, validationContext } = Object(error) as Partial<FastifyError>
  const violation = validation?.find(isTelling) ?? validation?.[0]
  if (violation !== undefined) {
    return invalidWord(violation as Violation, `${validationContext}`, `${request.routeOptions.url}`)
  }
  const told = Object.hasOwn(known, `${code}`) ? known[`${code}`] : undefined
  if (told !== undefined) return new Problem(told[0], { detail: told[1] })
  if (code === '57014') {
    const seconds = request.server.db?.secondsAtMost ?? usualSeconds
    return new Problem('TOO_MUCH', {
      detail: `The question took more than the ${seconds} seconds that one may take, and was cut.`,
      hint: 'Ask for fewer codes or a shorter period.',
    })
  }
  // Before looking for a lost database: a body that breaks off is an ECONNRESET too.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Problem('MALFORMED_REQUEST', { detail: 'The request cannot be read.' })
  }
  if (isAway(error)) {
    return new Problem('DATABASE_AWAY', { detail: 'The database cannot be reached just now. Ask again in a moment.' })
  }
  return new Problem('INTERNAL', {
    detail: `There is no answer, and it is our fault. The log knows this request as ${request.id}.`,
  })
}
