import type { FastifyRequest } from 'fastify'
import { Problem } from '../errors.js'
import { type MediaRange, mediaRanges } from '../formats/media-ranges.js'
import type { RequestWords } from './request-words.js'
import { versionsNamed } from './version-token.js'

/** A face that a service offers: what `format` calls it, its media type and its version. */
export interface Offer {
  format: string
  type: string
  version: string
}

/** An offer, with the parameters it is asked for with. */
export interface Chosen<O extends Offer> {
  offer: O
  parameters: MediaRange['parameters']
}

/** The media type of an offer, as it is sent. */
export function mediaTypeOf({ type, version }: Offer): string {
  return `${type};version=${version}`
}

// What stands for any of a family, whatever SDMX calls it.
const families: Record<string, string> = {
  'application/json': '+json',
  'application/xml': '+xml',
  'text/xml': '+xml',
  'text/csv': '+csv',
  'application/csv': '+csv',
  'application/*': '',
  '*/*': '',
}

const threeParts = (version: string) => [...version.split('.'), '0', '0'].slice(0, 3).join('.')

/** Whether a version is asked for: `1.0` is 1.0.0, and there may be wildcards as 2+.0.0. */
function hasVersion(asked: string | undefined, version: string): boolean {
  if (asked === undefined || threeParts(asked) === threeParts(version)) return true
  try {
    return /[+~*]/.test(asked) && versionsNamed([threeParts(version)], asked).length > 0
  } catch {
    return false
  }
}

function fits({ type, parameters }: MediaRange, offer: Offer): boolean {
  if (type === offer.type) return hasVersion(parameters.version, offer.version)
  const family = families[type]
  return family !== undefined && offer.type.endsWith(family)
}

const qualityOf = ({ parameters: { q = '1' } }: MediaRange) => (Number.isNaN(Number(q)) ? 1 : Number(q))

/** What Accept would take, the best first; anything, where it says nothing. */
function rangesAsked(accept = ''): MediaRange[] {
  const ranges = mediaRanges(accept)
  if (ranges.length === 0) return [{ type: '*/*', parameters: {} }]
  return ranges.filter((range) => qualityOf(range) > 0).toSorted((a, b) => qualityOf(b) - qualityOf(a))
}

/**
 * The face a request asks for, of those offered, the first being preferred: by `format`, else by Accept. Throws UNKNOWN_VALUE
 * (400), NOT_ACCEPTABLE (406).
 */
export function chosenOffer<O extends Offer>(
  request: FastifyRequest,
  words: RequestWords,
  offers: readonly O[],
): Chosen<O> {
  const format = words.parameters.get('format')
  if (format !== undefined) {
    const offer = offers.find((one) => one.format === format)
    if (offer !== undefined) return { offer, parameters: {} }
    const allowed = [...new Set(offers.map((one) => one.format))]
    throw new Problem('UNKNOWN_VALUE', {
      detail: `format is ${allowed.join(' or ')} here, not "${format.slice(0, 100)}".`,
      param: 'format',
      allowed,
    })
  }
  for (const range of rangesAsked(request.headers.accept)) {
    const offer = offers.find((one) => fits(range, one))
    if (offer !== undefined) return { offer, parameters: range.parameters }
  }
  throw new Problem('NOT_ACCEPTABLE', {
    detail: `Nothing that Accept asks for is offered here, which is ${offers.map(mediaTypeOf).join(', ')}.`,
    allowed: offers.map(mediaTypeOf),
  })
}
