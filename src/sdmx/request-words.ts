import { Problem } from '../errors.js'

/** A request to an SDMX service, taken apart: the words of its path behind the service's own, and its parameters. */
export interface RequestWords {
  segments: string[]
  parameters: ReadonlyMap<string, string>
}

const readable = (encoded: string): string => {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw new Problem('BAD_ENCODING', { detail: 'The address is not percent-encoded UTF-8.' })
  }
}

/**
 * Takes an address apart, only undoing percent-encoding: a plus stays a plus, for SDMX means "and" by it. Default words at the
 * end of a path may be left out, with or without their slash. Where a path has no question mark, some clients glue their
 * parameters to its last word with an ampersand. Throws BAD_ENCODING, REPEATED_PARAMETER, MALFORMED_PARAMETER (400).
 */
export function requestWords(url: string, prefix: string): RequestWords {
  const [all = ''] = url.split('#')
  const mark = all.search(/[?&]/)
  const path = mark < 0 ? all : all.slice(0, mark)
  const asked = mark < 0 ? '' : all.slice(mark + 1)
  const segments = path.slice(prefix.length).split('/').slice(1).map(readable)
  while (segments.at(-1) === '') segments.pop()
  const parameters = new Map<string, string>()
  for (const piece of asked.split('&').filter((word) => word !== '')) {
    const at = piece.indexOf('=')
    const name = readable(at < 0 ? piece : piece.slice(0, at))
    const value = at < 0 ? '' : readable(piece.slice(at + 1))
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
