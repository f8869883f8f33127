import { type TProperties, type TSchema, Type } from 'typebox'
import { claimQualifiers } from '../model/claim/claim-qualifier.js'
import { slips, verdicts } from '../model/claim/verdicts.js'
import { limits } from '../model/limits.js'
import { languages } from '../model/names.js'
import { figureOrNull, orNull } from './figure.js'

const words = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description, examples: [example] })
const inWords = 'A code, an alias, or a name in English, Vietnamese or Chinese.'

const optional = {
  reporter: words(`Whose figure it is; area and host say the same, and one of them is needed. ${inWords}`, 'Viet Nam'),
  area: words('Another word for reporter.', 'Viet Nam'),
  host: words('Another word for reporter.', 'Viet Nam'),
  partner: words(`Who is at the other end; not said: the world, or nobody. ${inWords}`, 'Trung Quốc'),
  origin: words('Another word for partner.', '中国'),
  product: words('What is counted or traded; not said: all together.', 'PASSPORT'),
  unit: words('The unit, where the value does not say it: a code or words, with a magnitude or without.', 'USD'),
  as_of: Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description:
      'The day of the claim: it is held against what was known by its end. Not said: against what is known now, and what was known on any earlier day may make it right.',
    examples: ['2025-06-30'],
  }),
  lang: Type.Enum([...languages], {
    description:
      'How the claim writes its numbers and days; not said: its letters tell, and where they do not both readings are tried.',
    examples: ['en'],
  }),
}
const when = ['When, as the API writes it or as people do: Q3 2024, quý 3 năm 2024, 2024年第三季度.', '2024'] as const
const required = {
  indicator: words(`What is measured. ${inWords}`, 'trade'),
  period: words(...when),
}
/** What a body may also say as a number. */
const orNumber = (number: TSchema, ...told: Parameters<typeof words>) =>
  Type.Union([words(...told), number], { description: told[0], examples: [told[1]] })
const valueText = 'as people write it, with qualifier, magnitude and unit: over 1.24 million, 56,3 tỷ USD, 第六'

const may = (properties: TProperties) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, Type.Optional(schema)]))

/** A claim as a body says it. */
const claim = Type.Object(
  {
    ...required,
    period: orNumber(Type.Integer({ minimum: 1, maximum: 9999 }), ...when),
    value: orNumber(Type.Number(), `The number, or it ${valueText}.`, '$260.65 billion'),
    ...may(optional),
  },
  { $id: 'Claim', additionalProperties: false, description: 'What somebody says that a figure is.' },
)

/** The claim in a query. */
export const claimParameters = {
  required: { ...required, value: words(`The number, ${valueText}.`, '$260.65 billion') },
  optional,
}

const several = Type.Array(Type.Ref('Claim'), { minItems: 1, maxItems: limits.claims_at_most })

const examples = [
  [
    { indicator: 'trade', reporter: 'Viet Nam', partner: 'China', period: '2024', value: '$260.65 billion' },
    { indicator: 'TRADE', reporter: 'VNM', partner: '广东', period: '2024年', value: '563亿美元' },
    { indicator: 'tăng trưởng GDP', reporter: 'Việt Nam', period: 'năm 2024', value: '7,5%', lang: 'vi' },
  ],
]

/** The body: one claim, or a list of them. */
export const claimsBody: TSchema = Type.Union([Type.Ref('Claim'), several], { examples })

const code = (description: string) => ({ ...orNull(Type.String()), description })
const text = (description: string) => Type.String({ description })
const figure = (description: string) => ({ ...figureOrNull, description })
const oneOrNone = (list: readonly string[], description: string) => ({
  ...Type.Union([Type.Enum([...list]), Type.Null()]),
  description,
})

const claimed = Type.Object(
  {
    value: Type.Number({ description: 'The number claimed, in the unit itself.' }),
    low: { ...orNull(Type.Number()), description: 'The least that the claim’s writing allows; null: open.' },
    high: { ...orNull(Type.Number()), description: 'The most that it allows; null: open.' },
    unit: code('The unit claimed, or that of the figure where none is said.'),
    digits: { ...orNull(Type.Integer()), description: 'Significant digits it is written with; null: exact.' },
    qualifier: oneOrNone(claimQualifiers, 'How the claim qualifies the number; below is less than it, above more.'),
    other_reading: { ...orNull(Type.Number()), description: 'What the number may be read as too.' },
  },
  { $id: 'Claimed', additionalProperties: false },
)

const verdict = Type.Object(
  {
    verdict: Type.Enum([...verdicts], {
      description:
        'match: the intervals meet, and the claim says no more than is known. close: they meet but it says more digits than were printed, or it is the figure cut off instead of rounded. mismatch: neither. right_then_revised_since: it agrees with what was known then, its source has revised that or taken it back since, and it does not agree with what is known now; another base is no revision. cannot_verify: reason says why.',
    }),
    indicator: code('The indicator as understood.'),
    reporter: code('The reporter as understood.'),
    partner: code('The partner as understood; _Z: none.'),
    product: code('The product as understood.'),
    period: code('The period as understood.'),
    as_of: code('The day of the claim; null: none is told.'),
    claimed: { ...orNull(Type.Ref('Claimed')), description: 'The value as understood.' },
    figure: figure('The chosen figure of its cell, today: what the claim is held against where it tells no day.'),
    figure_then: figure(
      'With as_of: the chosen figure of that day, which the claim is held against. Without: the older figure by which it was right, or that has another base and agrees.',
    ),
    slip: oneOrNone(
      slips,
      'What would explain a mismatch: share_for_level is a share told where a level was asked, fraction 0.21 told for 21 per cent.',
    ),
    slip_figure: figure('The figure that has what was claimed.'),
    others_match: Type.Array(Type.String(), { description: 'Ids of figures of other sources that match.' }),
    candidates: Type.Array(Type.String(), { description: 'The codes that ambiguous words may mean.' }),
    reason: code('Why it cannot be verified.'),
    explanation: text('The verdict in words, in the language asked for.'),
  },
  { $id: 'Verdict', additionalProperties: false },
)

/** The schemas of claims, by the name they are referred to. */
export const claimSchemas = [claim, claimed, verdict]
