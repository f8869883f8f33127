import type { FastifySchemaValidationError } from 'fastify'
import { Problem } from '../errors.js'
import { nearest } from '../model/nearest.js'
import { parameterMeant } from '../model/parameter-meant.js'
import { quotation } from '../model/quotation.js'
import { exampleOf, hintOf, type ParameterSchema, parametersOf } from './parameter-schema.js'

/** What Ajv, asked to be verbose, says of one wrong word. */
export interface Violation extends FastifySchemaValidationError {
  message: string
  data: unknown
  parentSchema: ParameterSchema
}

const comparisons: Record<string, string> = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' }

/** Where in a query, path or body, as one reads it: `limit`, `claims.0.value`. */
const nameOf = (pointer: string, last?: unknown) =>
  [...pointer.split('/').slice(1), ...(last === undefined ? [] : [last])].join('.')

const kindOf = (data: unknown) => (data === null ? 'null' : Array.isArray(data) ? 'a list' : `a ${typeof data}`)

/** The problem that a violation of a route's schema is: `place` is the part of the request, `route` its pattern. */
export function invalidWord(violation: Violation, place: string, route: string): Problem {
  const { keyword, instancePath, params, message, data, parentSchema: schema } = violation
  const param = nameOf(instancePath)
  switch (keyword) {
    case 'additionalProperties': {
      const word = `${params.additionalProperty}`
      const allowed = Object.keys(parametersOf(schema))
      const detail = `${quotation(word)} is no ${place === 'body' ? 'field of the body' : 'parameter'} of ${route}.`
      const name = nameOf(instancePath, word).slice(0, 100)
      return new Problem('UNKNOWN_PARAMETER', {
        detail,
        param: name,
        allowed,
        did_you_mean: parameterMeant(word, allowed),
      })
    }
    case 'required': {
      const word = `${params.missingProperty}`
      const name = nameOf(instancePath, word)
      const example = exampleOf(word, parametersOf(schema)[word], place)
      const detail = `${name} is required${example === undefined ? '' : `, for example ${example}`}.`
      return new Problem('MISSING_PARAMETER', { detail, param: name })
    }
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String)
      const details = { param, allowed, did_you_mean: nearest(`${data}`, allowed) }
      // A word of the path that leads nowhere is not a wrong filter.
      if (place === 'params') return new Problem('NOT_FOUND', { detail: `No ${quotation(data)} is here.`, ...details })
      return new Problem('UNKNOWN_VALUE', { detail: `${quotation(data)} is no value of ${param}.`, ...details })
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const detail = `${param} must be ${comparisons[`${params.comparison}`]} ${params.limit}, not ${data}.`
      return new Problem('OUT_OF_RANGE', { detail, param })
    }
    case 'maxLength': {
      const detail = `${param} has ${[...`${data}`].length} letters; at most ${params.limit} are taken.`
      return new Problem('MALFORMED_PARAMETER', { detail, param, hint: hintOf(param, schema, place) })
    }
    case 'minItems':
    case 'maxItems': {
      const [bound, list] = [params.limit as number, data as unknown[]]
      const held = list.length === 0 ? 'is an empty list' : `has ${list.length} items`
      const wanted = `${keyword === 'minItems' ? 'at least' : 'at most'} ${bound} ${bound === 1 ? 'is' : 'are'} asked for`
      return new Problem('MALFORMED_BODY', { detail: `${param || `The ${place} of ${route}`} ${held}; ${wanted}.` })
    }
    default: {
      if (keyword === 'type' && params.type === 'object') {
        const fields = Object.keys(parametersOf(schema)).slice(0, 3).join(', ')
        const what = `The ${place} of ${route}${param && `, at ${param},`}`
        const detail = `${what} is ${kindOf(data)} and not an object with ${fields} and the like.`
        return new Problem('MALFORMED_BODY', { detail, ...(param === '' ? {} : { param }) })
      }
      const detail = `${param} cannot be ${quotation(data)}: ${schema.description ?? `it ${message}.`}`
      return new Problem('MALFORMED_PARAMETER', { detail, param, hint: hintOf(param, schema, place) })
    }
  }
}
