import { Problem } from '../errors.js'
import { quotation } from '../model/quotation.js'
import { decoded } from './decoding.js'
import { hintOf, type ParameterSchema } from './parameter-schema.js'

const unreadable = 'percent-encoded UTF-8 without control characters'

/**
 * What is wrong with a query as it was sent: a word that is not UTF-8, a parameter given twice or given empty.
 * A plus is a blank. Names that `parameters` does not hold are left to the schema to refuse.
 */
export function brokenQuery(url: string, parameters: Record<string, ParameterSchema>): Problem | undefined {
  const start = url.search(/[?#]/)
  if (start === -1) return undefined
  const seen = new Set<string>()
  for (const piece of url.slice(start + 1).split('&')) {
    if (piece === '') continue
    const [encoded = '', ...rest] = piece.replaceAll('+', ' ').split('=')
    const name = decoded(encoded)
    if (name === null) return new Problem('BAD_ENCODING', { detail: `The name of a parameter is not ${unreadable}.` })
    const param = name.slice(0, 100)
    const value = decoded(rest.join('='))
    if (value === null)
      return new Problem('BAD_ENCODING', { detail: `The value of ${quotation(name)} is not ${unreadable}.`, param })
    if (seen.has(name)) {
      return new Problem('REPEATED_PARAMETER', {
        detail: `${quotation(name)} is given more than once. Join its values by comma.`,
        param,
      })
    }
    seen.add(name)
    if (Object.hasOwn(parameters, name) && value.trim() === '') {
      const hint = hintOf(name, parameters[name], 'querystring')
      return new Problem('MALFORMED_PARAMETER', {
        detail: `${name} is empty. Leave it out or give it a value.`,
        param,
        hint,
      })
    }
  }
  return undefined
}
