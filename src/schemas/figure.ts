import { type TProperties, type TSchema, Type } from 'typebox'
import { verdicts } from '../model/check.js'
import { reasons } from '../model/figure.js'
import { qualifiers } from '../model/precision.js'
import { natures, type Status, statuses } from '../model/status.js'

/** A schema that may also be null. */
export const orNull = (schema: TSchema) => Type.Union([schema, Type.Null()])

const words = (list: readonly string[], description: string) => ({
  ...Type.Union([Type.Enum([...list]), Type.Null()]),
  description,
})

/** How a figure was reckoned of others. */
export const derivedSchema = Type.Object(
  {
    formula: Type.String({ description: 'In terms of the inputs in their order, a being the first.' }),
    inputs: Type.Array(Type.String(), { description: 'The ids of the figures it was reckoned of.' }),
    refused: Type.Optional(Type.String({ description: 'Why it has no value, in the language asked for.' })),
  },
  { additionalProperties: false, description: 'Only of figures that nobody states.' },
)

/** The fields of a figure. */
export const figureProperties: TProperties = {
  id: Type.String({
    description:
      '<series key>~<period>~<source>, or <operation>(<id>,...) of a derived figure; /v1/figures/{id} tells its whole account.',
  }),
  value: { ...orNull(Type.Number()), description: 'The number printed, in the unit itself; null: status says why.' },
  unit: Type.String({ description: 'A code of /v1/units.' }),
  low: { ...orNull(Type.Number()), description: 'The least that the print allows; null: open.' },
  high: { ...orNull(Type.Number()), description: 'The most that the print allows; null: open.' },
  digits: { ...orNull(Type.Integer({ minimum: 1 })), description: 'Significant digits the print claims; null: exact.' },
  qualifier: words(qualifiers, 'How the print qualifies the number, as over or nearly.'),
  status: Type.Enum(Object.keys(statuses) as Status[], {
    description: 'SDMX CL_OBS_STATUS; F exactly where nature is not null.',
  }),
  nature: words(natures, 'Why it is no outcome.'),
  base: { ...orNull(Type.String()), description: 'The period compared with, or the reference period.' },
  compiler: { ...orNull(Type.String()), description: 'Who compiled it; null: the source does not say.' },
  source: Type.String({ description: 'A key of /v1/sources.' }),
  known: Type.String({ description: 'The day it became known, YYYY-MM-DD.' }),
  printed: { ...orNull(Type.String()), description: 'The number as read, with its magnitude word.' },
  chosen_because: words(reasons, 'Why this source was chosen where several have the cell; null: only one has.'),
  display: Type.Optional({
    ...orNull(Type.String()),
    description:
      'The value at the scale asked for; of a derived figure with the fewest digits that name a number of its interval.',
  }),
  checks: Type.Optional(
    Type.Object(
      {
        count: Type.Integer({
          description: 'How many checks of /v1/checks touch it, or hold what is stated against it.',
        }),
        worst: {
          ...Type.Union([Type.Enum([...verdicts]), Type.Null()]),
          description: 'The worst of their verdicts; null: no check touches it.',
        },
      },
      { additionalProperties: false, description: 'Of each figure of a typed answer.' },
    ),
  ),
  derived: Type.Optional(derivedSchema),
  out_of: Type.Optional(Type.Integer({ description: 'Of a derived rank: how many were ranked.' })),
  covered_percent: Type.Optional(
    Type.Number({ description: 'Of a derived rank or share: how much of the total the ranked make up, in per cent.' }),
  ),
  spread: Type.Optional({
    ...Type.Ref('Spread'),
    description: 'With candidates=all: how far the sources that state a value of the cell lie apart, where several do.',
  }),
}

const spreadProperties: TProperties = {
  low: { ...orNull(Type.Number()), description: 'The least that any candidate allows; null: one is open.' },
  high: { ...orNull(Type.Number()), description: 'The most that any candidate allows; null: one is open.' },
  width_percent: Type.Optional(
    Type.Number({ description: 'How far high lies above low, in per cent of low; only where low is above zero.' }),
  ),
  disjoint: Type.Boolean({ description: 'Whether some two have no value in common, and so contradict each other.' }),
  sources: Type.Integer({ minimum: 2, description: 'How many sources state a value.' }),
}

/** How far the candidates of a cell lie apart. */
export const spreadSchema = Type.Object(spreadProperties, { $id: 'Spread', additionalProperties: false })

/** The same with what is to be said of it. */
export const disagreementSchema = Type.Object(
  {
    ...spreadProperties,
    verdict: Type.Enum([...verdicts], {
      description:
        'inconsistent: some two are disjoint; consistent: all meet; cannot_tell: they speak of different things (nature, base), or one is open.',
    }),
  },
  { $id: 'Disagreement', additionalProperties: false },
)

/** Where a figure was printed, and what is to be said of it. */
export const accountProperties: TProperties = {
  literal: { ...orNull(Type.String()), description: 'The figure as printed.' },
  start: { ...orNull(Type.Integer()), description: 'Where the literal begins in the source’s text, in code points.' },
  end: { ...orNull(Type.Integer()), description: 'Where it ends, half open.' },
  worded: Type.Boolean({ description: 'Whether the literal says it in words, without a numeral.' }),
  note: { ...orNull(Type.String()), description: 'How an ambiguity was read.' },
}

/** A figure as typed endpoints show it. */
export const figureSchema = Type.Object(figureProperties, {
  $id: 'Figure',
  additionalProperties: false,
  description: 'A figure: value, interval, source, and the day it became known.',
})

/** The schema of the place of a figure in a typed row. */
export const figureOrNull = orNull(Type.Ref('Figure'))
