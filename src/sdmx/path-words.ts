import { Problem } from '../errors.js'

/** The words of a path behind its first, defaults where they are left out or empty. Throws NOT_FOUND (404) where there are too many. */
export function pathWords<Name extends string>(
  segments: readonly string[],
  places: readonly (readonly [name: Name, preset: string])[],
): Record<Name, string> {
  const words = segments.slice(1)
  if (words.length > places.length)
    throw new Problem('NOT_FOUND', {
      detail: `The path has more words than /${segments[0]}/${places.map(([name]) => `{${name}}`).join('/')}.`,
    })
  return Object.fromEntries(places.map(([name, preset], i) => [name, words[i] || preset])) as Record<Name, string>
}

const id = /^[A-Za-z0-9_@$.-]+$/

/** The ids that a word names, by what stands between several; null: any. Throws MALFORMED_PARAMETER (400). */
export function idsNamed(param: string, word: string, between: string, any: string): string[] | null {
  const ids = word.split(between)
  if (ids.includes(any)) return null
  const wrong = ids.find((one) => !id.test(one))
  if (wrong === undefined) return ids
  throw new Problem('MALFORMED_PARAMETER', { detail: `"${wrong.slice(0, 100)}" cannot be a ${param}.`, param })
}
