import { Problem } from '../errors.js'

/** A request to an SDMX service, taken apart: the words of its path behind the service's own, and its parameters. */
export interface RequestWords {
  segments: string[]
  parameters: ReadonlyMap<string, string>
}

/**
 * Takes an address apart, only undoing percent-encoding: a plus stays a plus, for SDMX means "and" by it. Default words at the
 * end of a path may be left out, with or without their slash. Where a path has no question mark, some clients glue their
 * parameters to its last word with an ampersand. The address is valid percent-encoding: the router and the strict words have
 * seen to that. Throws REPEATED_PARAMETER, MALFORMED_PARAMETER (400).
 */
export function requestWords(url: string, prefix: string): RequestWords {
  const [all = ''] = url.split('#')
  const mark = all.search(/[?&]/)
  const path = mark < 0 ? all : all.slice(0, mark)
  const asked = mark < 0 ? '' : all.slice(mark + 1)
  const segments = path.slice(prefix.length).split('/').slice(1).map(decodeURIComponent)
  while (segments.at(-1) === '') segments.pop()
  const parameters = new Map<string, string>()
  for (const piece of asked.split('&').filter((word) => word !== '')) {
    const at = piece.indexOf('=')
    const name = decodeURIComponent(at < 0 ? piece : piece.slice(0, at))
    const value = at < 0 ? '' : decodeURIComponent(piece.slice(at + 1))
    if (parameters.has(name))
      throw new Problem('REPEATED_PARAMETER', {
        detail: `"${name.slice(0, 100)}" is given more than once. Join what it may be by comma.`,
        param: name.slice(0, 100),
      })
    if (value === '')
      throw new Problem('MALFORMED_PARAMETER', {
        detail: `"${name.slice(0, 100)}" is empty. Leave it out or give it a value.`,
        param: name.slice(0, 100),
      })
    parameters.set(name, value)
  }
  return { segments, parameters }
}
