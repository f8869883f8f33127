import { type TProperties, Type } from 'typebox'
import { metaSchema, sourceNoteSchema } from './answer.js'
import { checkSchema } from './check.js'
import {
  accountProperties,
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

/** A figure with all that accounts for it. */
export const accountedSchema = Type.Object(
  {
    ...keyProperties,
    ...figureProperties,
    ...accountProperties,
    release: releaseProperty,
    evidence: Type.Ref('Evidence'),
    others: Type.Array(Type.Ref('Figure'), { description: 'What other sources say of the same cell.' }),
    disagreement: {
      ...orNull(Type.Ref('Disagreement')),
      description:
        'How far the sources of the cell lie apart, and whether they contradict each other; null: one has a value.',
    },
  },
  { additionalProperties: false },
)

/** The id of a figure as a word of a path. */
export const figureIdSchema = Type.Object({
  id: Type.String({
    description: '<series key>~<period>~<source>, the slash of an interval written --',
    examples: ['A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'],
  }),
})

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
]
