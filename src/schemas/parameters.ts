import { type TObject, type TSchema, Type } from 'typebox'
import { topics } from '../model/indicator.js'
import { limits } from '../model/limits.js'
import { flows } from '../model/mirror.js'
import { frequencies } from '../model/period.js'
import { statuses } from '../model/status.js'
import { aggregateNames, transformNames } from '../model/transform.js'
import { faceParameters } from './face-parameters.js'
import { oneOf } from './one-of.js'

const codes = (description: string, example: string) =>
  Type.String({
    pattern: '^[^,]+(,[^,]+)*$',
    maxLength: limits.parameter_letters_at_most,
    description,
    examples: [example],
  })
const areas = (description: string, example: string) =>
  codes(
    `${description} One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.`,
    example,
  )
/** Every parameter of the API, with the sentence that documents it and an example. A route names those it takes. */
export const parameters = {
  indicator: codes(
    'What is measured: codes of /v1/indicators, or well-known aliases such as NY.GDP.MKTP.KD.ZG.',
    'GDP_GROWTH',
  ),
  reporter: areas('Whose figure it is.', 'VNM'),
  partner: areas('Who is at the other end.', 'CHN'),
  area: areas('Whose figure it is.', 'VNM'),
  host: areas('Where the investment goes.', 'VNM'),
  origin: areas('Where the investment comes from.', 'CHN'),
  product: codes('What is counted or traded; _T is the total, _Z says that no product applies.', '_T'),
  unit: codes('The unit of the value: codes of /v1/units.', 'USD'),
  currency: codes(
    'In which currency amounts are answered; USD unless asked. What is stated in another is converted by the dated rate of its period, and marked as derived.',
    'USD',
  ),
  one_currency: Type.String({
    ...{ minLength: 1, maxLength: 100, pattern: '^[^,]+$', examples: ['USD'] },
    description: 'The currency that amounts are converted to, by the dated rates of their periods.',
  }),
  source: codes('Only what these sources say: keys of /v1/sources.', 'vna-2025'),
  status: codes(
    `Only figures of these observation statuses (SDMX CL_OBS_STATUS): ${Object.keys(statuses).join(' ')}.`,
    'F',
  ),
  freq: codes(`Only series of these frequencies: ${frequencies.join(' ')} (SDMX CL_FREQ; _O for intervals).`, 'A'),
  series: codes(
    'These series alone, by their keys, one or several by comma, each with its observations.',
    'A.TRADE.VNM.CHN._T.USD,A.TRADE_GROWTH.VNM.CHN._T.PERCENT',
  ),
  period: Type.String({
    minLength: 1,
    maxLength: limits.parameter_letters_at_most,
    description:
      'The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..',
    examples: ['2024'],
  }),
  one_period: Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: '^[^,]+$',
    description: 'The one period that is ranked: 2024, 2024-Q3, 2024-07 ...',
    examples: ['2024'],
  }),
  from: Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'Only periods that lie wholly in or after this one.',
    examples: ['2020'],
  }),
  to: Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'Only periods that lie wholly in or before this one.',
    examples: ['2025'],
  }),
  latest: Type.Integer({
    minimum: 1,
    maximum: limits.latest_at_most,
    description: 'Only the last N periods that have a figure, per series.',
    examples: [1],
  }),
  as_of: Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'A day: the figures as they were known at its end. Not asked: all that is loaded.',
    examples: ['2025-06-30'],
  }),
  edition: Type.String({
    pattern: '^[0-9a-f]{12}$',
    description: 'A guard: answer only from this edition (meta.edition), else 409.',
    examples: ['9f2c41d07a35'],
  }),
  candidates: oneOf(
    ['all'],
    "all: every source's figure for a cell, a row a source, instead of the chosen one.",
    'all',
  ),
  transform: oneOf(
    transformNames,
    'What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.',
    'percent_change',
  ),
  base: Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'The period in which transform=index is 100.',
    examples: ['2020'],
  }),
  aggregate: oneOf(
    aggregateNames,
    'Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.',
    'sum',
  ),
  derive: Type.Boolean({
    description: 'true: reckons what nobody states of what somebody does, marked as derived.',
    examples: [true],
  }),
  by: oneOf(
    ['registered_capital', 'disbursed_capital', 'projects'],
    'What ranks: capital registered or disbursed, or the number of projects. Not asked: all, and rows say which.',
    'registered_capital',
  ),
  basis: oneOf(
    ['stock', 'flow'],
    'Standing at the end of the period, or added during it. Not asked: both, and rows say which.',
    'stock',
  ),
  by_trade: oneOf(['total', 'exports', 'imports'], 'What ranks; total unless asked.', 'total'),
  flow: oneOf(
    flows,
    'What the reporter’s side tells: its exports face the partner’s imports, its imports the partner’s exports. Not asked: all, and rows say which.',
    'exports',
  ),
  side: oneOf(['reporter', 'partner'], 'Whose provinces: the partner’s unless asked.', 'partner'),
  kind: oneOf(['world', 'group', 'country', 'province', 'site'], 'Only areas of this kind.', 'province'),
  parent: codes('Only areas directly in these.', 'VNM'),
  topic: oneOf(topics, 'Only indicators of this topic.', 'trade'),
  ...faceParameters,
  sort: oneOf(
    ['key', '-key', 'period', '-period'],
    'The order: by key (series, then period) unless asked; a minus turns it round.',
    '-period',
  ),
  limit: Type.Integer({
    minimum: 1,
    maximum: limits.rows_at_most,
    description: `Rows of a page: ${limits.rows_by_default} unless asked. Without it, json gives a page, all other faces give all.`,
    examples: [100],
  }),
  cursor: Type.String({
    pattern: '^[A-Za-z0-9_-]{1,2000}$',
    description: 'Where the page begins, as meta.next gives it; holds for its question and edition.',
    examples: ['WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d'],
  }),
} as const satisfies Record<string, TSchema>

const { period, from, to, latest, freq, as_of, source, status, candidates, transform, base, derive } = parameters
const { edition, format, labels, layout, lang, scale, limit, cursor } = parameters

/** The parameters that every data endpoint takes. */
export const shared = {
  ...{ period, from, to, latest, freq, as_of, source, status, candidates, transform, base, derive },
  ...{ edition, format, labels, layout, lang, scale, limit, cursor },
}

/** The parameters that lists take. */
export const listed = { format: parameters.list_format } as const

/** The parameters that lists of things with names take. */
export const named = { lang: parameters.lang, ...listed } as const

/** A query's schema: these must be given, those may; anything else is refused. */
export function query(required: Record<string, TSchema>, optional: Record<string, TSchema>): TObject {
  const may = Object.fromEntries(Object.entries(optional).map(([name, schema]) => [name, Type.Optional(schema)]))
  return Type.Object({ ...required, ...may }, { additionalProperties: false })
}
