import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { Problem } from '../errors.js'
import { type Language, languages } from '../model/names.js'
import { quotation } from '../model/quotation.js'
import { remembered } from '../model/remembered.js'
import type { Face, FormatKind } from '../model/representation.js'
import { accepted, parametersAccepted } from './accepted.js'

type Words = Record<string, string | number | undefined>

// Clients say the same Accept over and over, and what is offered are a few lists.
const preferredOf = remembered((offered: readonly FormatKind[]) => {
  const mediaTypes = offered.map(({ mediaType }) => mediaType)
  return remembered((header: string | undefined) => {
    const accept = accepted(header, mediaTypes)
    return { preferred: new Negotiator({ headers: { accept } }).mediaType(mediaTypes) }
  })
})

/** The format a request asks for of those its path offers: `format` wins over Accept. Throws NOT_ACCEPTABLE (406), UNKNOWN_VALUE (400). */
export function formatOf<Offered extends FormatKind>(request: FastifyRequest, offered: readonly Offered[]): Offered {
  const asked = (request.query as Words).format
  const { preferred } = preferredOf(offered)(request.headers.accept)
  const found = offered.find(({ name, mediaType }) => (asked === undefined ? mediaType === preferred : name === asked))
  if (found !== undefined) return found
  const names = [...new Set(offered.map(({ name }) => name))]
  if (asked !== undefined)
    throw new Problem('UNKNOWN_VALUE', {
      detail: `format=${asked} is not offered for this question.`,
      param: 'format',
      allowed: names,
    })
  throw new Problem('NOT_ACCEPTABLE', {
    detail: `Accept asks for ${quotation(request.headers.accept)}; none of it is offered here.`,
    allowed: offered.map(({ mediaType }) => mediaType),
    hint: `Name one of them in Accept, or ask with format=${names.join(', ')}.`,
  })
}

/** What Accept says of the format it has chosen beside its name; nothing, where `format` has chosen it. */
export function parametersOf({ query, headers }: FastifyRequest, { mediaType }: FormatKind): Face['parameters'] {
  return (query as Words).format === undefined ? parametersAccepted(headers.accept ?? '', mediaType) : {}
}

const languageIn = remembered((header: string | undefined) => ({
  accepted: new Negotiator({ headers: { 'accept-language': header } }).language([...languages]),
}))

/** The language a request asks for: `lang` wins over Accept-Language, and English is spoken where neither is understood. */
export function languageOf(request: FastifyRequest): Language {
  const { accepted } = languageIn(request.headers['accept-language'])
  return ((request.query as Words).lang ?? accepted ?? 'en') as Language
}

/** Refuses `labels` and `layout` with UNKNOWN_PARAMETER (400) where a format would do nothing with them. */
export function refuseFlatWords(request: FastifyRequest, { name, flat }: FormatKind): void {
  for (const param of flat ? [] : ['labels', 'layout']) {
    if ((request.query as Words)[param] === undefined) continue
    throw new Problem('UNKNOWN_PARAMETER', {
      detail: `${param} does nothing in ${name}; it is for faces of columns and rows.`,
      param,
      hint: `Ask with format=csv, or without ${param}.`,
    })
  }
}

/** How an answer is to look, as the words of the request say, and the parameters its media type was accepted with; what they leave out is as plain as can be. */
export function faceOf(request: FastifyRequest, parameters: Face['parameters'] = {}): Face {
  const query = request.query as Words
  const [path = '', asked = ''] = request.url.split('?')
  return {
    language: languageOf(request),
    labels: (query.labels ?? 'code') as Face['labels'],
    layout: (query.layout ?? 'long') as Face['layout'],
    scale: (query.scale ?? null) as Face['scale'],
    parameters,
    pathTo: (cursor) => {
      const words = new URLSearchParams(asked)
      words.set('cursor', cursor)
      return `${path}?${words}`
    },
    path: request.url,
    origin: `${request.protocol}://${request.host}`,
  }
}
