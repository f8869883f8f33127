import type { Catalogue } from './catalogue.js'
import type { Dimension, SeriesDimensions } from './dimensions.js'
import type { Place } from './indicator.js'

/** A typed endpoint: a view over observations. Which indicators it shows is said by the indicators (`shown`), not here. */
export interface View {
  endpoint: string
  /** The dimensions of a series that key a row, under the endpoint's own names, `period` and what `by` and `basis` add apart. */
  keys: Record<string, Dimension>
  measures: readonly string[]
  /** The key that is ranked, where the endpoint is a ranking. */
  ranked: string | null
  /** The measure by which it ranks, where it is a ranking: of it rank and share are reckoned wherever nobody states them. */
  value: string | null
  /** Measures that are reckoned wherever nobody states them. */
  always: readonly string[]
  /** Whether it shows amounts, which are told in a currency. */
  amounts: boolean
  /** Whether rows say under which `by` and `basis` they rank. */
  tellsBasis: boolean
}

const trade = { reporter: 'reporter', partner: 'partner' } as const

export const views = {
  bilateral: {
    endpoint: 'trade/bilateral',
    keys: trade,
    measures: ['total', 'exports', 'imports', 'balance', 'growth', 'rank'],
    ranked: null,
    value: null,
    always: ['balance'],
    amounts: true,
    tellsBasis: false,
  },
  mirror: {
    endpoint: 'trade/mirror',
    keys: trade,
    measures: ['reporter_value', 'partner_value', 'gap', 'gap_percent'],
    ranked: null,
    value: null,
    always: [],
    amounts: true,
    tellsBasis: false,
  },
  partners: {
    endpoint: 'trade/partners',
    keys: trade,
    measures: ['rank', 'value', 'share'],
    ranked: 'partner',
    value: 'value',
    always: [],
    amounts: true,
    tellsBasis: false,
  },
  partnerProvinces: {
    endpoint: 'trade/provinces',
    keys: { ...trade, province: 'partner' },
    measures: ['total', 'share', 'rank'],
    ranked: 'province',
    value: 'total',
    always: [],
    amounts: true,
    tellsBasis: false,
  },
  reporterProvinces: {
    endpoint: 'trade/provinces',
    keys: { ...trade, province: 'reporter' },
    measures: ['total', 'share', 'rank'],
    ranked: 'province',
    value: 'total',
    always: [],
    amounts: true,
    tellsBasis: false,
  },
  fdiRankings: {
    endpoint: 'fdi/rankings',
    keys: { host: 'reporter', origin: 'partner' },
    measures: ['rank', 'value', 'share'],
    ranked: 'origin',
    value: 'value',
    always: [],
    amounts: true,
    tellsBasis: true,
  },
  gdp: {
    endpoint: 'gdp',
    keys: { area: 'reporter' },
    measures: ['growth', 'level', 'per_capita'],
    ranked: null,
    value: null,
    always: [],
    amounts: true,
    tellsBasis: false,
  },
  inflation: {
    endpoint: 'inflation',
    keys: { area: 'reporter' },
    measures: ['average', 'year_on_year', 'month_on_month'],
    ranked: null,
    value: null,
    always: [],
    amounts: false,
    tellsBasis: false,
  },
} as const satisfies Record<string, View>

/** Which of a ranking's lists are asked for; null: all. */
export interface Basis {
  by: string | null
  basis: string | null
}

/** The indicators a view shows, and where. */
export function placesOf(view: View, { by, basis }: Basis, codes: Catalogue): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { code, shown } of codes.indicators.entries.values()) {
    const place = shown.find(({ endpoint }) => endpoint === view.endpoint)
    if (place === undefined) continue
    if (
      (by === null || place.by === undefined || place.by === by) &&
      (basis === null || place.basis === undefined || place.basis === basis)
    )
      places.set(code, place)
  }
  return places
}

/** The codes that key a row. A province's row says its country where the view has a name for that too. */
export function rowKeyOf(view: View, series: SeriesDimensions, codes: Catalogue): Record<string, string> {
  const ranked = view.ranked === null ? undefined : view.keys[view.ranked]
  const entries = Object.entries(view.keys).map(([name, dimension]) => {
    const code = series[dimension]
    const inCountry = view.keys.province !== undefined && name !== 'province' && dimension === ranked
    return [name, inCountry ? (codes.areas.entries.get(code)?.parent ?? code) : code]
  })
  return Object.fromEntries(entries) as Record<string, string>
}

/** What a row says of the list it ranks in, where the view tells that. */
export function basisOf(view: View, { by = '', basis = '' }: Place): Record<string, string> {
  return view.tellsBasis ? { by, basis } : {}
}
