import { type TProperties, Type } from 'typebox'
import { jsonStatSchema, metaSchema, sourceNoteSchema } from './answer.js'
import { checkSchema } from './check.js'
import {
  accountProperties,
  derivedSchema,
  disagreementSchema,
  figureProperties,
  figureSchema,
  orNull,
  spreadSchema,
} from './figure.js'

/** The codes that key an observation, and its period. */
export const keyProperties: TProperties = {
  indicator: Type.String({ description: 'What is measured: a code of /v1/indicators.' }),
  freq: Type.String({ description: 'SDMX CL_FREQ; _O for intervals.' }),
  reporter: Type.String({ description: 'Whose figure it is: an area code.' }),
  partner: Type.String({ description: 'Who is at the other end; _Z: nobody.' }),
  product: Type.String({ description: 'What is counted or traded; _T: the total, _Z: none applies.' }),
  period: Type.String({ description: 'The period observed.' }),
}

/** An observation as its face shows it: keys and the fields of its figure, flat, with its account. */
export const observationSchema = Type.Object(
  { ...keyProperties, ...figureProperties, ...accountProperties },
  { $id: 'Observation', additionalProperties: false },
)

const evidenceProperties: TProperties = {
  source: Type.String({ description: 'A key of /v1/sources.' }),
  literal: { ...orNull(Type.String()), description: 'The figure as printed.' },
  start: { ...orNull(Type.Integer()), description: 'Where it begins in the text.' },
  end: { ...orNull(Type.Integer()), description: 'Where it ends, half open.' },
  unit: Type.Enum(['code point'], { description: 'What places count.' }),
  worded: Type.Boolean({ description: 'Whether it is said in words.' }),
  sha256: { ...orNull(Type.String()), description: 'The digest of the text’s bytes.' },
  published: { ...orNull(Type.String()), description: 'When it was published, as exactly as that is known.' },
  published_certainty: { ...orNull(Type.String()), description: 'Whether the text states that.' },
}

/** Where in its source a figure stands, after the W3C Web Annotation TextPositionSelector. */
const evidenceSchema = Type.Object(evidenceProperties, { $id: 'Evidence', additionalProperties: false })

const releaseProperty = Type.String({ description: 'The release that stated it: <source>~<vintage>.' })

/** Evidence that stands alone says of which figure it is. */
export const evidenceAloneSchema = Type.Object(
  { figure: Type.String({ description: 'The id of the figure.' }), release: releaseProperty, ...evidenceProperties },
  { additionalProperties: false },
)

/** The evidence of a derived figure: that of each figure it draws on. */
export const derivedEvidenceSchema = Type.Object(
  {
    figure: Type.String({ description: 'The id of the derived figure.' }),
    derived: derivedSchema,
    inputs: Type.Array(evidenceAloneSchema, { description: 'Where each figure it draws on was printed.' }),
  },
  { additionalProperties: false },
)

const inputSchema = Type.Object(
  {
    ...keyProperties,
    ...figureProperties,
    ...accountProperties,
    release: releaseProperty,
    evidence: Type.Ref('Evidence'),
  },
  { additionalProperties: false },
)

const revisionSchema = Type.Object(
  {
    change: Type.String({ description: 'added, revised, rebased, restated or withdrawn.' }),
    known: Type.String({ description: 'The day it became known.' }),
    release: { ...orNull(releaseProperty), description: 'The release that stated it; null: it is derived.' },
    value: orNull(Type.Number()),
    low: orNull(Type.Number()),
    high: orNull(Type.Number()),
    base: orNull(Type.String()),
    difference: {
      ...orNull(Type.Ref('Difference')),
      description: 'From the state before, where the two can be compared.',
    },
    reason: { ...orNull(Type.String()), description: 'Why it was withdrawn.' },
  },
  { additionalProperties: false },
)

/** A figure with all that accounts for it. */
export const accountedSchema = Type.Object(
  {
    ...keyProperties,
    ...figureProperties,
    ...accountProperties,
    release: { ...orNull(releaseProperty), description: 'The release that stated it; null: it is derived.' },
    evidence: { ...orNull(Type.Ref('Evidence')), description: 'Where it was printed; null: it is derived.' },
    others: Type.Array(Type.Ref('Figure'), { description: 'What other sources say of the same cell.' }),
    disagreement: {
      ...orNull(Type.Ref('Disagreement')),
      description:
        'How far the sources of the cell lie apart, and whether they contradict each other; null: one has a value.',
    },
    revisions: Type.Optional(
      Type.Array(revisionSchema, {
        description: 'What its source ever stated of it, first print to latest; of a derived figure, what it came to.',
      }),
    ),
    checks: Type.Optional(
      Type.Array(Type.Ref('Check'), {
        description: 'The checks that touch it; of a derived figure, those that hold what is stated against it.',
      }),
    ),
    inputs: Type.Optional(
      Type.Array(inputSchema, {
        description: 'Of a derived figure: the stated figures it draws on, each once, in the order of its id.',
      }),
    ),
  },
  { additionalProperties: false },
)

/** The schemas of figures, by the name they are referred to. */
export const figureSchemas = [
  checkSchema,
  spreadSchema,
  disagreementSchema,
  figureSchema,
  observationSchema,
  evidenceSchema,
  metaSchema,
  sourceNoteSchema,
  jsonStatSchema,
]
