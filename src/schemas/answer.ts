import { type TProperties, type TSchema, Type } from 'typebox'
import { problems } from '../errors.js'
import { emptyReasons } from '../model/table.js'
import { orNull } from './figure.js'
import { problemMediaType } from './problem.js'

/** What an answer says of itself. */
export const metaSchema = Type.Object(
  {
    edition: Type.String({
      description: 'Same edition, same answers: digest over the loaded releases and code lists.',
    }),
    as_of: { ...orNull(Type.String()), description: 'The day asked for; null: all that is loaded.' },
    total: { ...orNull(Type.Integer()), description: 'Rows in all; null: more than are counted.' },
    total_at_least: Type.Optional(Type.Integer({ description: 'How far it was counted.' })),
    complete: Type.Boolean({ description: 'Whether this is the last page.' }),
    next: { ...orNull(Type.String()), description: 'The path of the next page.' },
    applied: Type.Record(Type.String(), Type.Unknown(), { description: 'The question as understood.' }),
    empty_because: {
      ...Type.Union([Type.Enum([...emptyReasons]), Type.Null()]),
      description: 'Why there are no rows.',
    },
    hint: Type.Optional(Type.String({ description: 'Where some would be.' })),
  },
  { $id: 'Meta', additionalProperties: false },
)

/** How a source is shown beside its figures. */
export const sourceNoteSchema = Type.Object(
  {
    title: Type.String(),
    publisher: Type.String(),
    published: { ...orNull(Type.String()), description: 'The vintage of its newest release.' },
    licence: orNull(Type.String()),
    attribution: { ...orNull(Type.String()), description: 'How its licence wants it to be named.' },
  },
  { $id: 'SourceNote', additionalProperties: false },
)

/** A dataset of JSON-stat 2.0, as far as programs that know none of it need to be told. */
export const jsonStatSchema = Type.Object(
  {
    version: Type.Enum(['2.0']),
    class: Type.Enum(['dataset']),
    id: Type.Array(Type.String(), { description: 'The dimensions.' }),
    size: Type.Array(Type.Integer(), { description: 'How many codes each has.' }),
    dimension: Type.Record(Type.String(), Type.Object({}), { description: 'The codes of each, with their names.' }),
    value: Type.Unknown({ description: 'An array of all cells, or an object of those that are filled.' }),
  },
  { $id: 'JsonStat', description: 'A dataset of JSON-stat 2.0 (json-stat.org).' },
)

// What lists and figures are told in beside JSON.
const listFaces = {
  'text/csv': { schema: Type.String({ description: 'RFC 4180, with a header.' }) },
  'application/x-ndjson': { schema: Type.String({ description: 'A JSON object a line.' }) },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    schema: Type.String({ format: 'binary', description: 'An Excel workbook: the rows, their sources, notes.' }),
  },
  'application/vnd.apache.parquet': {
    schema: Type.String({ format: 'binary', description: 'Apache Parquet, in typed columns.' }),
  },
}

// What figures alone are told in beside those.
const figureFaces = {
  'application/json; profile="https://json-stat.org/format/"': {
    schema: Type.Ref('JsonStat'),
  },
  'application/vnd.sdmx.data+json;version=2.0.0': { schema: { type: 'object', description: 'SDMX-JSON 2.0.0 data.' } },
  'application/vnd.sdmx.data+csv;version=2.0.0': { schema: Type.String({ description: 'SDMX-CSV 2.0.0.' }) },
  'application/vnd.sdmx.data+csv;version=1.0.0': { schema: Type.String({ description: 'SDMX-CSV 1.0.0.' }) },
  'application/vnd.sdmx.structurespecificdata+xml;version=2.1': {
    schema: Type.String({ description: 'SDMX-ML 2.1, structure-specific data.' }),
  },
  'application/vnd.sdmx.genericdata+xml;version=2.1': {
    schema: Type.String({ description: 'SDMX-ML 2.1, generic data.' }),
  },
}

/** The schema of a row: its own keys, and more where several units, frequencies or sources are asked for. */
export function row(keys: TProperties, figures: TProperties): TSchema {
  const told = {
    unit: Type.Optional(Type.String()),
    freq: Type.Optional(Type.String()),
    source: Type.Optional(Type.String()),
  }
  return Type.Object({ ...told, ...keys, ...figures }, { additionalProperties: false })
}

/** The answer of an endpoint whose things hold figures, in the faces of lists: `data` in the envelope with meta, labels and sources. */
export function figureListAnswer(description: string, data: TSchema) {
  const labels = Type.Record(Type.String(), Type.String(), {
    description: 'Names of the codes, in the language asked for.',
  })
  const sources = Type.Record(Type.String(), Type.Ref('SourceNote'))
  const envelope = Type.Object({ data, meta: Type.Ref('Meta'), labels, sources }, { additionalProperties: false })
  return { description, content: { 'application/json': { schema: envelope }, ...listFaces } }
}

/** The answer of a data endpoint in every face. */
export function figuresAnswer(description: string, data: TSchema) {
  const { content } = figureListAnswer(description, data)
  return { description, content: { ...content, ...figureFaces } }
}

/** A file to keep, in the faces a whole edition is downloaded in. */
export function downloadAnswer(description: string) {
  const { 'text/csv': csv, 'application/vnd.apache.parquet': parquet } = listFaces
  return { description, content: { 'text/csv': csv, 'application/vnd.apache.parquet': parquet } }
}

/** The answer of an endpoint that gives no figures: `data` in the envelope with meta. */
export function listAnswer(description: string, data: TSchema) {
  return {
    description,
    content: {
      'application/json': { schema: Type.Object({ data, meta: Type.Ref('Meta') }, { additionalProperties: false }) },
      ...listFaces,
    },
  }
}

/** The problems an operation may answer, by status. */
export function problemAnswers(...statuses: number[]) {
  const told = Object.values(problems)
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: told
          .filter((problem) => problem.status === status)
          .map(({ title }) => title)
          .join('; '),
        content: { [problemMediaType]: { schema: Type.Ref('Problem') } },
      },
    ]),
  )
}

/** What every data endpoint may refuse. */
export const dataProblems = problemAnswers(400, 406, 409, 413, 429, 500, 503)
