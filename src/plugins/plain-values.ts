import { Problem } from '../errors.js'
import { quotation } from '../model/quotation.js'
import { hintOf, type ParameterSchema } from './parameter-schema.js'

/** How values that are not text are written, by the type their schema gives. Infinity, 1e3, 0x10 and blanks are none of them. */
const writings: Record<string, { pattern: RegExp; says: string; read: (text: string) => unknown }> = {
  integer: { pattern: /^[0-9]{1,9}$/, says: 'a whole number of at most 9 digits', read: Number },
  number: { pattern: /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/, says: 'a number in plain digits', read: Number },
  boolean: { pattern: /^(true|false)$/, says: 'true or false', read: (text) => text === 'true' },
}

/** Reads in place the words that stand for numbers, true or false; the problem of the first that is not written as one. */
export function readPlainValues(
  words: Record<string, unknown>,
  parameters: Record<string, ParameterSchema>,
  place: string,
): Problem | undefined {
  for (const [param, text] of Object.entries(words)) {
    const schema = Object.hasOwn(parameters, param) ? parameters[param] : undefined
    const writing = writings[`${schema?.type}`]
    if (writing === undefined) continue
    if (!writing.pattern.test(`${text}`)) {
      const detail = `${param} is ${writing.says}, not ${quotation(text)}.`
      return new Problem('MALFORMED_PARAMETER', { detail, param, hint: hintOf(param, schema, place) })
    }
    words[param] = writing.read(`${text}`)
  }
  return undefined
}
