import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.js'
import { limits } from '../model/limits.js'
import { hasControls } from './decoding.js'
import { parametersOf } from './parameter-schema.js'
import { readPlainValues } from './plain-values.js'
import { brokenQuery } from './query-words.js'

type Words = Record<string, unknown>

function longPath({ params, routeOptions }: FastifyRequest): Problem | undefined {
  const { longestWord = limits.path_word_at_most } = routeOptions.config
  const long = Object.entries(params as Words).find(([, word]) => `${word}`.length > longestWord)
  if (long === undefined) return undefined
  const name = long[0] === '*' ? 'What is asked' : long[0]
  const detail = `${name} in the path is longer than the ${longestWord} letters that could lead somewhere.`
  return new Problem('PATH_TOO_LONG', { detail, param: long[0] })
}

function brokenPath({ params }: FastifyRequest): Problem | undefined {
  const broken = Object.entries(params as Words).find(([, word]) => hasControls(`${word}`))
  if (broken === undefined) return undefined
  return new Problem('BAD_ENCODING', {
    detail: `${broken[0]} in the path is not percent-encoded UTF-8 without control characters.`,
    param: broken[0],
  })
}

/**
 * Strict words, in one place: what a path and a query say must be readable, said once and not empty, and numbers are
 * matched as text before they become numbers (JSON Schema validators take Infinity, 0x10 and " 5 " for numbers).
 */
export function wordsPlugin(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.is404) return done()
    const { schema } = request.routeOptions
    done(
      longPath(request) ?? brokenPath(request) ?? brokenQuery(`${request.raw.url}`, parametersOf(schema?.querystring)),
    )
  })
  app.addHook('preValidation', (request, _reply, done) => {
    const { schema } = request.routeOptions
    done(
      readPlainValues(request.params as Words, parametersOf(schema?.params), 'params') ??
        readPlainValues(request.query as Words, parametersOf(schema?.querystring), 'querystring'),
    )
  })
}
