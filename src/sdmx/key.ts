import { Problem } from '../errors.js'
import { keyComponents } from '../formats/sdmx/components.js'
import { type SlicePattern, sliceKeys } from '../model/slice.js'

/** How a version of REST writes keys: what stands between several keys and several codes, and what for any code. */
export interface KeySyntax {
  betweenKeys: string | null
  betweenCodes: string | null
  any: string
}

/** REST 2.x: several keys by comma, `*` for any code. */
export const keySyntax2: KeySyntax = { betweenKeys: ',', betweenCodes: null, any: '*' }

/** REST 1.5: one key, several codes by plus, an empty place for any code. */
export const keySyntax1: KeySyntax = { betweenKeys: null, betweenCodes: '+', any: '' }

const code = /^[A-Za-z0-9_@$-]+$/

function malformed(detail: string): Problem {
  const order = keyComponents.map(({ id }) => id).join('.')
  return new Problem('MALFORMED_PARAMETER', { detail: `${detail} A key is written ${order}.`, param: 'key' })
}

function patternOf(key: string, { betweenCodes, any }: KeySyntax): SlicePattern {
  const places = key.split('.')
  if (places.length > sliceKeys.length)
    throw malformed(`The key has ${places.length} places, the data structure ${sliceKeys.length} dimensions.`)
  const codes = places.map((place, i) => {
    if (place === any) return null
    const list = betweenCodes === null ? [place] : place.split(betweenCodes)
    const wrong = list.find((word) => !code.test(word))
    if (wrong === undefined) return list
    const hint = any === '' ? 'Any code is written as an empty place.' : `Any code is written ${any}.`
    throw malformed(`"${wrong.slice(0, 100)}" is no code of ${keyComponents[i]?.id}. ${hint}`)
  })
  return Object.fromEntries(sliceKeys.map((name, i) => [name, codes[i] ?? null])) as SlicePattern
}

/** The keys with wildcards that a path writes; trailing places may be left out. Throws MALFORMED_PARAMETER (400). */
export function patternsOf(key: string, syntax: KeySyntax): SlicePattern[] {
  const keys = syntax.betweenKeys === null ? [key] : key.split(syntax.betweenKeys)
  return [...new Set(keys)].map((one) => patternOf(one, syntax))
}
