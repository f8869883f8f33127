import { type Static, Type } from 'typebox'
import { topics } from '../indicator.js'

const closed = { additionalProperties: false }
const some = Type.Optional
const text = Type.String({ minLength: 1 })
const codes = Type.Record(Type.String(), Type.String())

const term = Type.Union([
  text,
  Type.Object({ column: text, take: some(text), codes: some(codes), otherwise: some(Type.String()) }, closed),
])

const numbers = Type.Object(
  {
    decimal: some(Type.Enum(['.', ','])),
    thousands: some(Type.Enum(['', ',', '.', ' ', "'"])),
    exponents: some(Type.Boolean()),
    percent_sign: some(Type.Boolean()),
    missing: some(Type.Array(Type.String())),
  },
  closed,
)

/** The words for what numbers of a file are to be multiplied by: the point is moved, nothing is multiplied. */
export const multipliers = { one: 0, hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 } as const

const value = Type.Object(
  {
    column: text,
    multiplier: some(Type.Enum(Object.keys(multipliers) as (keyof typeof multipliers)[])),
    /** A column that holds the power of ten, as SDMX's UNIT_MULT does; `otherwise` is it where the column is not, or empty. */
    power: some(Type.Union([text, Type.Object({ column: text, otherwise: some(text) }, closed)])),
    /** Whether it is counted to the unit: then zeros at its end are no rounding. */
    exact: some(Type.Boolean()),
  },
  closed,
)

const condition = Type.Object(
  {
    column: text,
    is: some(Type.Array(Type.String(), { minItems: 1 })),
    is_not: some(Type.Array(Type.String(), { minItems: 1 })),
    same_as: some(text),
    differs_from: some(text),
  },
  closed,
)

const figure = Type.Object(
  {
    file: some(text),
    where: some(Type.Array(condition)),
    indicator: term,
    reporter: term,
    partner: some(term),
    product: some(term),
    unit: some(term),
    period: Type.Union([
      text,
      Type.Object(
        { column: text, style: some(Type.Enum(['as_is', 'year_of_day', 'month_of_day'])), codes: some(codes) },
        closed,
      ),
    ]),
    value,
    status: some(term),
    nature: some(term),
    base: some(term),
    compiler: some(term),
    note: some(term),
  },
  closed,
)

const names = Type.Object({ en: text, vi: some(text), zh: some(text) }, closed)

const newIndicator = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Z0-9_]{1,60}$' }),
    names,
    definition: some(names),
    measure: text,
    units: Type.Array(text, { minItems: 1 }),
    collection: some(Type.Enum(['S', 'A', 'E'])),
    of: some(text),
    over: some(text),
    comparison: some(text),
    converts: some(text),
    signed: some(Type.Boolean()),
    topic: some(Type.Enum([...topics])),
    by_partner: some(Type.Boolean()),
    by_product: some(Type.Boolean()),
  },
  closed,
)

const newProduct = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Z0-9_]{1,60}$' }),
    parent: some(text),
    classification: some(text),
    names,
  },
  closed,
)

const table = Type.Object(
  {
    delimiter: some(Type.String({ minLength: 1, maxLength: 1 })),
    /** Lines before the header. */
    skip: some(Type.Integer({ minimum: 0 })),
    /** Columns by a pattern that are periods: each of them is a row of the columns `period` and `value`. */
    wide: some(text),
    /** The sheet of a workbook; the first unless said. */
    sheet: some(text),
  },
  closed,
)

/** How a foreign file becomes a release (CONTRIBUTING.md tells the fields). */
export const mappingSchema = Type.Object(
  {
    title: text,
    publisher: text,
    licence: text,
    attribution: text,
    url: some(text),
    language: some(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' })),
    standing: some(Type.Integer({ minimum: 1, maximum: 3 })),
    source: some(Type.String({ pattern: '^[a-z0-9-]{1,60}$' })),
    vintage: some(text),
    scope: some(Type.Enum(['append', 'replace'])),
    format: some(text),
    table: some(table),
    numbers: some(numbers),
    /** Files of a folder that are passed over, and why. */
    leave_out: some(Type.Record(Type.String(), text)),
    topic: some(Type.Enum([...topics])),
    figures: Type.Array(figure, { minItems: 1 }),
    indicators: some(Type.Array(newIndicator)),
    products: some(Type.Array(newProduct)),
    notes: some(Type.Array(text)),
  },
  closed,
)

export type Mapping = Static<typeof mappingSchema>
export type FigureMapping = Mapping['figures'][number]
export type NewIndicator = NonNullable<Mapping['indicators']>[number]
