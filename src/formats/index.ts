import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  downloadFormatNames,
  type Face,
  type FormatKind,
  formatNames,
  type ListFormat,
  type TableFormat,
  type Written,
} from '../model/representation.js'
import type { Listing, Table } from '../model/table.js'
import { periodsAsMeasures } from '../model/wide.js'
import { bodyOf } from './body.js'
import * as csv from './csv/write.js'
import { allThings, unpaged } from './gathered.js'
import * as json from './json/write.js'
import * as jsonstat from './jsonstat/write.js'
import { licenceLinks } from './licence-links.js'
import * as ndjson from './ndjson/write.js'
import { faceOf, formatOf, parametersOf, refuseFlatWords } from './negotiated.js'
import * as parquet from './parquet/write.js'
import * as sdmxCsv from './sdmx-csv/write.js'
import * as sdmxJson from './sdmx-json/write.js'
import * as sdmxMl from './sdmx-ml/write.js'
import { spoken } from './spoken.js'
import * as xlsx from './xlsx/write.js'

/** The faces every list has, in the order they are preferred. */
export const listFormats: readonly (ListFormat & TableFormat)[] = [
  {
    ...{ name: 'json', mediaType: 'application/json', charset: true, extension: 'json', streams: false, flat: false },
    ...{ table: json.writeTable, list: json.writeList },
  },
  {
    ...{ name: 'csv', mediaType: 'text/csv', charset: true, extension: 'csv', streams: true, flat: true },
    ...{ table: csv.writeTable, list: csv.writeList },
  },
  {
    ...{ name: 'ndjson', mediaType: 'application/x-ndjson', charset: true, extension: 'ndjson' },
    ...{ streams: true, flat: false, table: ndjson.writeTable, list: ndjson.writeList },
  },
  {
    ...{ name: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', charset: false },
    ...{ extension: 'xlsx', streams: true, flat: true, table: xlsx.writeTable, list: xlsx.writeList },
  },
  {
    ...{ name: 'parquet', mediaType: 'application/vnd.apache.parquet', charset: false, extension: 'parquet' },
    ...{ streams: true, flat: true, table: parquet.writeTable, list: parquet.writeList },
  },
]

// JSON-stat has no media type of its own: the profile tells it from our JSON.
const jsonstatType = 'application/json; profile="https://json-stat.org/format/"'

function sdmx(kind: string, extension: string, mediaType: string): FormatKind {
  return { name: `sdmx-${kind}`, mediaType, charset: false, extension, streams: true, flat: false }
}

/** The faces that only figures have. */
const figureFormats: readonly TableFormat[] = [
  {
    ...{ name: 'jsonstat', mediaType: jsonstatType, charset: false, extension: 'json' },
    ...{ streams: true, flat: false, table: jsonstat.writeTable },
  },
  { ...sdmx('json', 'json', 'application/vnd.sdmx.data+json;version=2.0.0'), table: sdmxJson.writeTable },
  { ...sdmx('csv', 'csv', 'application/vnd.sdmx.data+csv;version=2.0.0'), table: sdmxCsv.writeTable },
  { ...sdmx('csv', 'csv', 'application/vnd.sdmx.data+csv;version=1.0.0'), table: sdmxCsv.writeOldTable },
  { ...sdmx('ml', 'xml', 'application/vnd.sdmx.structurespecificdata+xml;version=2.1'), table: sdmxMl.writeTable },
  { ...sdmx('ml', 'xml', 'application/vnd.sdmx.genericdata+xml;version=2.1'), table: sdmxMl.writeGenericTable },
]

/** The faces every answer of figures has, in the order they are preferred. A new format is a folder beside these and a line here. */
export const formats: readonly TableFormat[] = formatNames.flatMap((name) =>
  [...listFormats, ...figureFormats].filter((format) => format.name === name),
)

/** The faces a whole edition is downloaded in. */
export const downloadFormats: readonly TableFormat[] = formats.filter(({ name }) => downloadFormatNames.includes(name))

// What is read where it arrives; the rest is a file to keep.
const shown = ['json', 'txt', 'atom']

async function send(
  reply: FastifyReply,
  name: string,
  { mediaType, charset, extension }: FormatKind,
  { language }: Face,
  written: Written,
): Promise<FastifyReply> {
  const body = await bodyOf(written)
  // Bytes, not text: of text Fastify would write the media type in its own way.
  reply.header('content-type', charset ? `${mediaType}; charset=utf-8` : mediaType)
  reply.header('content-language', language)
  reply.header('vary', 'Accept, Accept-Encoding, Accept-Language')
  if (!shown.includes(extension)) reply.header('content-disposition', `attachment; filename="${name}.${extension}"`)
  return reply.send(body)
}

function isTable(answer: Table | Listing): answer is Table {
  return 'rows' in answer
}

function begun<Offered extends FormatKind>(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Table | Listing,
  offered: readonly Offered[],
): { format: Offered; face: Face; whole: boolean } {
  const { meta } = answer
  const format = formatOf(request, offered)
  refuseFlatWords(request, format)
  const face = faceOf(request, parametersOf(request, format))
  reply.header('x-edition', meta.edition)
  const whole = format.streams && (request.query as Record<string, unknown>).limit === undefined
  // What gives all has no next page.
  const next = meta.next !== null && !whole ? [`<${face.pathTo(meta.next)}>; rel="next"`] : []
  const licences = isTable(answer) ? licenceLinks(answer.sources, meta.next === null || !whole) : []
  const links = [reply.getHeader('link'), ...next, ...licences].filter(Boolean)
  if (links.length > 0) reply.header('link', links.join(', '))
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
  const { more: _more, ...page } = list
  const paged = whole ? list : page
  // Columns told beforehand can be written page by page.
  const listing = list.columns === undefined ? await allThings(paged) : paged
  return send(reply, listing.name, format, face, format.list(spoken(listing, face.language), face))
}

/** Puts an answer on the wire in the face the request asks for, of those every answer has unless its path offers others. Throws NOT_ACCEPTABLE (406), TOO_MUCH (413). */
export async function represent(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Table | Listing,
  offered: readonly TableFormat[] = formats,
): Promise<FastifyReply> {
  if (!isTable(answer)) return representList(request, reply, answer, listFormats)
  const { format, face, whole } = begun(request, reply, answer, offered)
  const paged = whole ? answer : { ...answer, more: null }
  const wide = {
    what: 'layout=wide',
    param: 'layout',
    hint: 'Ask for fewer series or periods, or without layout=wide.',
  }
  const table = format.flat && face.layout === 'wide' ? periodsAsMeasures(await unpaged(paged, wide)) : paged
  return send(reply, answer.name, format, face, format.table(table, face))
}
