import { Type } from 'typebox'
import { areaKinds } from '../model/area.js'
import { collections, comparisons, measures, topics, valuations } from '../model/indicator.js'
import { languages } from '../model/names.js'
import { certainties, scopes } from '../model/release.js'
import { sourceKinds } from '../model/source.js'
import { unitKinds } from '../model/unit.js'
import { orNull } from './figure.js'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })
const maybe = (description: string) => ({ ...orNull(Type.String()), description })
const words = (description: string) => Type.Array(Type.String(), { description })
const oneOf = (list: readonly string[], description: string) => Type.Enum([...list], { description })
const perhapsOneOf = (list: readonly string[], description: string) => ({
  ...orNull(Type.Enum([...list])),
  description,
})

const names = Type.Object(Object.fromEntries(languages.map((language) => [language, Type.String()])), {
  $id: 'Names',
  description: 'A name a language.',
})
const Names = Type.Ref('Names')

const spokenWords = Type.Object(
  Object.fromEntries(languages.map((language) => [language, Type.Array(Type.String())])),
  { $id: 'SpokenWords', ...closed, description: 'What people say for it beside its names, a list a language.' },
)
const SpokenWords = Type.Ref('SpokenWords')

const area = Type.Object(
  {
    code: text('ISO 3166-1 alpha-3; ISO 3166-2 for provinces; W00 the world.'),
    name: text('Its name in the language asked for.'),
    kind: oneOf(areaKinds, 'What it is; _Z alone is not_applicable.'),
    parent: maybe('What it lies in.'),
    alpha2: maybe('ISO 3166-1 alpha-2.'),
    m49: maybe('UN M49.'),
    names: Names,
    aliases: words('Other codes that lead here.'),
    valid_from: maybe('First day; null: as long as is told.'),
    valid_to: maybe('Last day; null: it goes on.'),
    successors: words('What it became.'),
    territory: Type.Array(Type.Object({ from: Type.String(), took_in: Type.Array(Type.String()) }, closed), {
      description: 'Changes of territory under the same code.',
    }),
    members: Type.Array(
      Type.Object({ code: Type.String(), from: orNull(Type.String()), to: orNull(Type.String()) }, closed),
      { description: 'Of a group: its members and since when.' },
    ),
    note: maybe('What else is to be said.'),
    words: SpokenWords,
  },
  { $id: 'Area', ...closed },
)

const indicator = Type.Object(
  {
    code: text('The code.'),
    name: text('Its name in the language asked for.'),
    measure: oneOf(measures, 'What kind of number it is.'),
    of: maybe('The indicator a growth, share, ratio, rank or target speaks of.'),
    over: maybe('For a share or rank: parent, or an indicator.'),
    comparison: perhapsOneOf(comparisons, 'What it is compared with.'),
    part_of: maybe('The indicator it is a part of.'),
    complete: Type.Boolean({ description: 'Whether the parts add up to the whole.' }),
    difference_of: {
      ...orNull(Type.Array(Type.String(), { minItems: 2, maxItems: 2 })),
      description: 'The two indicators it is the difference of: first less second.',
    },
    converts: {
      ...orNull(Type.String()),
      description: 'Of an exchange rate: the currency one unit of which costs this many.',
    },
    per_head: Type.Boolean({ description: 'Whether figures per head are divided by it.' }),
    signed: Type.Boolean({ description: 'Of a level: whether it may be below zero.' }),
    collection: perhapsOneOf(collections, 'SDMX CL_TIME_PER_COLLECT: S summed, A averaged, E end of period.'),
    valuation: perhapsOneOf(valuations, 'Of goods at a border: free on board, or with cost, insurance and freight.'),
    units: words('The units it may have.'),
    decimals: { ...orNull(Type.Integer()), description: 'Digits after the point that are usual.' },
    topic: oneOf(topics, 'Its subject.'),
    by_partner: Type.Boolean({ description: 'Whether it has a partner.' }),
    by_product: Type.Boolean({ description: 'Whether it is told by product.' }),
    names: Names,
    definitions: Names,
    aliases: words('Well-known codes that lead here.'),
    shown: Type.Array(
      Type.Object(
        {
          endpoint: Type.String(),
          measure: Type.String(),
          by: Type.Optional(Type.String()),
          basis: Type.Optional(Type.String()),
        },
        closed,
      ),
      { description: 'The typed endpoints that show it.' },
    ),
    words: SpokenWords,
    opposite_words: {
      ...SpokenWords,
      description: 'What people say for it where they count the other way: a deficit of 5 is a balance of -5.',
    },
  },
  { $id: 'Indicator', ...closed },
)

const unit = Type.Object(
  {
    code: text('The code.'),
    name: text('Its name in the language asked for.'),
    kind: oneOf(unitKinds, 'What it counts.'),
    names: Names,
    aliases: words('Other codes that lead here.'),
  },
  { $id: 'Unit', ...closed },
)

const product = Type.Object(
  {
    code: text('The code.'),
    name: text('Its name in the language asked for.'),
    parent: maybe('What it is a part of.'),
    classification: maybe('The classification it is of.'),
    names: Names,
  },
  { $id: 'Product', ...closed },
)

const source = Type.Object(
  {
    key: text('The key.'),
    title: text('What it is called.'),
    publisher: text('Who publishes it.'),
    language: text('BCP 47.'),
    licence: maybe('Its licence; null: none is stated.'),
    attribution: maybe('How its licence wants it to be named.'),
    url: maybe('Where it is.'),
    kind: oneOf(sourceKinds, 'What it is.'),
    standing: Type.Integer({
      minimum: 1,
      maximum: 3,
      description: '1 compiles the figures, 2 republishes statistics, 3 press.',
    }),
  },
  { $id: 'Source', ...closed },
)

const release = Type.Object(
  {
    release: text('<source>~<vintage>.'),
    source: text('A key of /v1/sources.'),
    vintage: text('When its figures became known, as exactly as that is known.'),
    vintage_certainty: oneOf(certainties, 'Whether the text states it.'),
    known: text('The day it counts from.'),
    scope: oneOf(scopes, 'append: silent on what it lacks; replace: within its series, absent is withdrawn.'),
    text: orNull(Type.Object({ file: Type.String(), sha256: Type.String() }, closed)),
    withdrawals: Type.Array(Type.Object({ figure: Type.String(), reason: Type.String() }, closed)),
    notes: words('How it was read.'),
    observations: Type.Integer({ description: 'How many it states.' }),
  },
  { $id: 'Release', ...closed },
)

const series = Type.Object(
  {
    key: text('FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT.'),
    ...Object.fromEntries(
      ['freq', 'indicator', 'reporter', 'partner', 'product', 'unit'].map((name) => [name, Type.String()]),
    ),
    first: maybe('The first period with a figure.'),
    last: maybe('The last.'),
    periods: Type.Integer({ description: 'How many periods have a figure.' }),
    sources: words('Who states them.'),
  },
  { $id: 'Series', ...closed },
)

/** The schemas of what is listed, by the name they are referred to. */
export const listedSchemas = [names, spokenWords, area, indicator, unit, product, source, release, series]
/** The fields of a series, for answers that hold one. */
export const seriesProperties = series.properties
