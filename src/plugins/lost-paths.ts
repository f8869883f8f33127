import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.js'
import { nearest } from '../model/nearest.js'
import { quotation } from '../model/quotation.js'
import { decoded } from './decoding.js'

/** A registered path, cut at its slashes, and what may be done there. */
interface Path {
  segments: string[]
  methods: string[]
}

const isWord = (segment: string) => segment.startsWith(':')

function leadsTo(asked: string[], { segments }: Path): boolean {
  const fits = segments.every((segment, i) => segment === '*' || segment === asked[i] || (isWord(segment) && asked[i]))
  return fits && (asked.length === segments.length || segments.at(-1) === '*')
}

/** The path with the asker's own words where it takes words; none where they do not fit. */
function asAsked(asked: string[], { segments }: Path): string[] {
  if (!segments.some(isWord)) return [segments.join('/')]
  if (segments.length !== asked.length || segments.some((segment, i) => isWord(segment) && !asked[i])) return []
  return [segments.map((segment, i) => (isWord(segment) ? asked[i] : segment)).join('/')]
}

/** Whether a request found its path only by leaving a word of it empty: `/v1/areas/` is not one of the areas. */
export function lacksWord({ params }: FastifyRequest): boolean {
  return Object.entries(params as Record<string, string>).some(([name, word]) => name !== '*' && word === '')
}

/**
 * Notes every path that is registered from now on, and gives the function that says why a request led nowhere:
 * METHOD_NOT_ALLOWED with the methods of its path, or NOT_FOUND with the path that was probably meant.
 */
export function lostPaths(app: FastifyInstance): (request: FastifyRequest) => Problem {
  const paths: Path[] = []
  app.addHook('onRoute', ({ url, method }) => {
    // `*` is where preflights are answered: it leads nowhere.
    if (url !== '*') paths.push({ segments: url.split('/'), methods: [method].flat() })
  })
  return ({ raw, method }) => {
    const path = decoded(`${raw.url}`.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, ''))
    if (path === null)
      return new Problem('BAD_ENCODING', {
        detail: 'The path is not percent-encoded UTF-8 without control characters.',
      })
    const asked = path.split('/')
    const methods = paths.filter((known) => leadsTo(asked, known)).flatMap((known) => known.methods)
    if (methods.length > 0 && !methods.includes(method)) {
      const allowed = [...new Set([...methods, 'OPTIONS'])]
      return new Problem('METHOD_NOT_ALLOWED', { detail: `${method} is not possible at this path.`, allowed })
    }
    const did_you_mean = nearest(
      path,
      paths.flatMap((known) => asAsked(asked, known)),
    )
    return new Problem('NOT_FOUND', { detail: `Nothing is at ${quotation(path)}.`, did_you_mean })
  }
}
