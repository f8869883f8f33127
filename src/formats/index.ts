import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { Problem } from '../errors.js'
import { limits } from '../model/limits.js'
import { type Language, languages } from '../model/names.js'
import { quotation } from '../model/quotation.js'
import type { Face, Format, ListFormat } from '../model/representation.js'
import type { Listing, Table } from '../model/table.js'
import { periodsAsMeasures } from '../model/wide.js'
import * as csv from './csv/write.js'
import * as json from './json/write.js'
import * as ndjson from './ndjson/write.js'
import { spoken } from './spoken.js'

/** The faces every answer has, in the order they are preferred. A new format is a folder beside these and a line here. */
export const formats: readonly Format[] = [
  {
    name: 'json',
    mediaType: 'application/json',
    extension: 'json',
    streams: false,
    flat: false,
    table: json.writeTable,
    list: json.writeList,
  },
  {
    name: 'csv',
    mediaType: 'text/csv',
    extension: 'csv',
    streams: true,
    flat: true,
    table: csv.writeTable,
    list: csv.writeList,
  },
  {
    name: 'ndjson',
    mediaType: 'application/x-ndjson',
    extension: 'ndjson',
    streams: true,
    flat: false,
    table: ndjson.writeTable,
    list: ndjson.writeList,
  },
]

type Words = Record<string, string | number | undefined>

/** The format a request asks for of those its path offers: `format` wins over Accept. Throws NOT_ACCEPTABLE (406). */
export function formatOf<Offered extends ListFormat>(request: FastifyRequest, offered: readonly Offered[]): Offered {
  const asked = (request.query as Words).format
  const mediaTypes = offered.map(({ mediaType }) => mediaType)
  const accepted = new Negotiator(request.raw).mediaType(mediaTypes)
  const found = offered.find(({ name, mediaType }) => (asked === undefined ? mediaType === accepted : name === asked))
  if (found !== undefined) return found
  throw new Problem('NOT_ACCEPTABLE', {
    detail: `Accept asks for ${quotation(request.headers.accept)}; none of it is offered here.`,
    allowed: mediaTypes,
    hint: `Name one of them in Accept, or ask with format=${offered.map(({ name }) => name).join(', ')}.`,
  })
}

/** The language a request asks for: `lang` wins over Accept-Language, and English is spoken where neither is understood. */
export function languageOf(request: FastifyRequest): Language {
  const accepted = new Negotiator(request.raw).language([...languages])
  return ((request.query as Words).lang ?? accepted ?? 'en') as Language
}

function faceOf(request: FastifyRequest): Face {
  const query = request.query as Words
  const [path = '', asked = ''] = request.url.split('?')
  return {
    language: languageOf(request),
    labels: (query.labels ?? 'code') as Face['labels'],
    layout: (query.layout ?? 'long') as Face['layout'],
    scale: (query.scale ?? null) as Face['scale'],
    pathTo: (cursor) => {
      const words = new URLSearchParams(asked)
      words.set('cursor', cursor)
      return `${path}?${words}`
    },
    path: request.url,
    origin: `${request.protocol}://${request.host}`,
  }
}

async function allThings(first: Listing): Promise<Listing> {
  const things = [...first.things]
  let { more, ...whole } = first
  while (more !== undefined) {
    const page: Listing = await more()
    things.push(...page.things)
    more = page.more
  }
  return { ...whole, things }
}

function onePage({ more: _more, ...listing }: Listing): Listing {
  return listing
}

async function unpaged(first: Table): Promise<Table> {
  const rows = [...first.rows]
  for (let page = await first.more?.(); page !== undefined; page = await page.more?.()) {
    rows.push(...page.rows)
    if (rows.length > limits.unpaged_at_most) {
      throw new Problem('TOO_MUCH', {
        detail: `layout=wide answers in one piece, of at most ${limits.unpaged_at_most} figures; there are more.`,
        param: 'layout',
        hint: 'Ask for fewer series or periods, or without layout=wide.',
      })
    }
  }
  return { ...first, rows, more: null }
}

// What is read where it arrives; the rest is a file to keep.
const shown = ['json', 'txt', 'atom']

function send(
  reply: FastifyReply,
  name: string,
  { mediaType, extension }: ListFormat,
  { language }: Face,
  body: string | AsyncIterable<string>,
) {
  reply.header('content-type', `${mediaType}; charset=utf-8`)
  reply.header('content-language', language)
  reply.header('vary', 'Accept, Accept-Encoding, Accept-Language')
  if (!shown.includes(extension)) reply.header('content-disposition', `attachment; filename="${name}.${extension}"`)
  return reply.send(typeof body === 'string' ? body : Readable.from(body))
}

function isTable(answer: Table | Listing): answer is Table {
  return 'rows' in answer
}

// Nothing is ignored: what means something only for columns and rows is refused elsewhere.
function refuseFlatWords(request: FastifyRequest, { name, flat }: ListFormat): void {
  for (const param of flat ? [] : ['labels', 'layout']) {
    if ((request.query as Words)[param] === undefined) continue
    throw new Problem('UNKNOWN_PARAMETER', {
      detail: `${param} does nothing in ${name}; it is for faces of columns and rows.`,
      param,
      hint: `Ask with format=csv, or without ${param}.`,
    })
  }
}

function begun<Offered extends ListFormat>(
  request: FastifyRequest,
  reply: FastifyReply,
  { meta }: Table | Listing,
  offered: readonly Offered[],
): { format: Offered; face: Face; whole: boolean } {
  const format = formatOf(request, offered)
  refuseFlatWords(request, format)
  const face = faceOf(request)
  const whole = format.streams && (request.query as Words).limit === undefined
  // What gives all has no next page.
  if (meta.next !== null && !whole) reply.header('link', `<${face.pathTo(meta.next)}>; rel="next"`)
  return { format, face, whole }
}

/** Puts a list on the wire in the face the request asks for, of those its path offers. Throws NOT_ACCEPTABLE (406). */
export async function representList(
  request: FastifyRequest,
  reply: FastifyReply,
  list: Listing,
  offered: readonly ListFormat[],
): Promise<FastifyReply> {
  const { format, face, whole } = begun(request, reply, list, offered)
  const paged = whole ? list : onePage(list)
  // Columns told beforehand can be written page by page.
  const listing = list.columns === undefined ? await allThings(paged) : paged
  return send(reply, listing.name, format, face, format.list(spoken(listing, face.language), face))
}

/** Puts an answer on the wire in the face the request asks for, of those every answer has. Throws NOT_ACCEPTABLE (406), TOO_MUCH (413). */
export async function represent(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Table | Listing,
): Promise<FastifyReply> {
  if (!isTable(answer)) return representList(request, reply, answer, formats)
  const { format, face, whole } = begun(request, reply, answer, formats)
  const paged = whole ? answer : { ...answer, more: null }
  const table = format.streams && face.layout === 'wide' ? periodsAsMeasures(await unpaged(paged)) : paged
  return send(reply, answer.name, format, face, format.table(table, face))
}
