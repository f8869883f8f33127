import { Problem } from '../errors.js'

// x, x.y or x.y.z with an extension, of which one part may be a wildcard, or a least with a wildcard behind it.
const form = /^(?:[+~*]|(?:\d+[+~*]?|[+~*])(?:\.(?:\d+[+~*]?|[+~*])){0,2}(?:-[A-Za-z0-9-]+)?)$/

/** A part of a version as it is asked for: the number at least, and the wildcard, where there is one. */
interface Part {
  least: number
  wild: '+' | '~' | '*' | null
  bare: boolean
}

function partsOf(token: string): Part[] {
  return token.split('.').map((text) => {
    const [, digits = '', wild] = /^(\d*)([+~*]?)/.exec(text) ?? []
    return { least: Number(digits), wild: (wild || null) as Part['wild'], bare: digits === '' }
  })
}

/** Whether the token is one of the combinations that the standard rules out: `+.2.3`, `~.0.*`, `2.3+`. */
function isImpossible(token: string, parts: Part[]): boolean {
  const at = parts.findIndex(({ wild }) => wild !== null)
  if (at < 0) return false
  const { wild, bare } = parts[at] as Part
  const after = parts.slice(at + 1)
  if (token.includes('-') || after.some((part) => part.wild !== null || (bare && part.least > 0))) return true
  return wild === '+' && parts.length === 2
}

const numbersOf = (version: string) => version.replace(/-.*$/, '').split('.').map(Number)

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((n, i) => n !== b[i])
  return at < 0 ? 0 : (a[at] as number) - (b[at] ?? -1)
}

// A bare + asks for a stable version of any form: the schemes whose version is fixed at 1.0 are what there is of them.
function matches(version: string, token: string, parts: Part[]): boolean {
  if (['+', '~', '*'].includes(token)) return true
  const at = parts.findIndex(({ wild }) => wild !== null)
  if (at < 0) return version === token
  const numbers = numbersOf(version)
  const least = parts.map((part) => part.least)
  const before = numbers.slice(0, at).every((n, i) => n === least[i])
  return numbers.length === parts.length && before && compare(numbers, least) >= 0
}

/**
 * Those of some versions that a version token of REST 2.x names: exact (1.0.0), the latest stable (+, 1+.0.0), the latest (~),
 * all (*), several by comma. Throws MALFORMED_PARAMETER (400).
 */
export function versionsNamed(versions: readonly string[], tokens: string): string[] {
  const named = tokens.split(',').flatMap((token) => {
    const parts = partsOf(token)
    if (!form.test(token) || isImpossible(token, parts))
      throw new Problem('MALFORMED_PARAMETER', {
        detail: `"${token.slice(0, 100)}" is no version: write 1.0.0, + (latest stable), ~ (latest), * (all) or as 1+.0.0, several by comma.`,
        param: 'version',
      })
    const found = versions.filter((version) => matches(version, token, parts))
    const latest = found.toSorted((a, b) => compare(numbersOf(b), numbersOf(a)))
    return parts.some(({ wild }) => wild === '*' || wild === null) ? found : latest.slice(0, 1)
  })
  return [...new Set(named)]
}
