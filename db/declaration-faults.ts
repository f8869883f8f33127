import { type Static, Type } from 'typebox'
import type { Catalogue } from '../src/model/catalogue.js'
import type { Declarations } from '../src/model/declarations.js'
import { type Fault, quoted } from '../src/model/fault.js'
import { collections, comparisons, measures, topics, valuations } from '../src/model/indicator.js'
import { sourceKinds } from '../src/model/source.js'

const closed = { additionalProperties: false }
const text = Type.String({ minLength: 1 })
const orNull = <T extends Parameters<typeof Type.Array>[0]>(schema: T) => Type.Union([schema, Type.Null()])
const code = Type.String({ pattern: '^[A-Z0-9_]{1,60}$' })
const names = Type.Object({ en: text, vi: text, zh: text }, closed)
const spoken = Type.Object({ en: Type.Array(text), vi: Type.Array(text), zh: Type.Array(text) }, closed)

const source = Type.Object(
  {
    key: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
    title: text,
    publisher: text,
    language: Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }),
    licence: orNull(text),
    attribution: orNull(text),
    url: orNull(text),
    kind: Type.Enum([...sourceKinds]),
    standing: Type.Enum([1, 2, 3]),
  },
  closed,
)

const indicator = Type.Object(
  {
    code,
    measure: Type.Enum([...measures]),
    of: orNull(text),
    over: orNull(text),
    comparison: orNull(Type.Enum([...comparisons])),
    part_of: orNull(text),
    complete: Type.Boolean(),
    difference_of: orNull(Type.Array(text, { minItems: 2, maxItems: 2 })),
    converts: orNull(text),
    per_head: Type.Boolean(),
    signed: Type.Boolean(),
    collection: orNull(Type.Enum([...collections])),
    valuation: orNull(Type.Enum([...valuations])),
    units: Type.Array(text, { minItems: 1 }),
    decimals: orNull(Type.Integer({ minimum: 0 })),
    topic: Type.Enum([...topics]),
    by_partner: Type.Boolean(),
    by_product: Type.Boolean(),
    names,
    definitions: names,
    aliases: Type.Array(text),
    shown: Type.Array(Type.Never()),
    words: spoken,
    opposite_words: spoken,
  },
  closed,
)

const product = Type.Object({ code, parent: text, classification: orNull(text), names }, closed)

/** What release.json may bring along. */
export const declarationsSchema = Type.Object(
  { sources: Type.Array(source), indicators: Type.Array(indicator), products: Type.Array(product) },
  closed,
)

type Said = Static<typeof declarationsSchema>

/** Codes that what is brought along speaks of and that are nowhere: `codes` are all that are in force with it. */
export function declarationFaults(brought: Said | Declarations, codes: Catalogue): Fault[] {
  const faults: Fault[] = []
  const needs = (list: keyof Catalogue, from: string, field: string, word: string | null) => {
    if (word === null || (codes[list].entries as ReadonlyMap<string, unknown>).has(word)) return
    faults.push({
      column: 'declares',
      wrong: `${from} has the ${field} ${quoted(word)}, which is no code`,
      expected: `a code of /v1/${list}`,
    })
  }
  for (const one of brought.indicators) {
    for (const word of one.units) needs('units', one.code, 'unit', word)
    needs('units', one.code, 'currency', one.converts)
    for (const word of [one.of, one.part_of, ...(one.difference_of ?? [])])
      needs('indicators', one.code, 'indicator', word)
    if (one.over !== 'parent') needs('indicators', one.code, 'indicator', one.over)
  }
  for (const one of brought.products) needs('products', one.code, 'parent', one.parent)
  return faults
}
