import { allProducts, notApplicable, type SeriesDimensions } from './dimensions.js'
import type { Directions } from './search-directions.js'
import type { Hit } from './search-hits.js'

/** A series and how much of a text it answers by its codes together. */
export interface SeriesHit<Series extends SeriesDimensions> {
  series: Series
  /** As of a hit: 0 to 1. */
  score: number
  why: string
}

const unspecific = [notApplicable, allProducts, 'W00']

interface Ranked<Series extends SeriesDimensions> extends SeriesHit<Series> {
  strangers: number
  turned: number
}

/** What a text says of who gives and who takes, and which indicators are told by who takes. */
export interface Sides extends Directions {
  inward: (indicator: string) => boolean
}

// Exports are told by where they come from, imports and investment by where they go to.
function isTurned({ indicator, reporter, partner }: SeriesDimensions, { from, to, inward }: Sides): boolean | null {
  const [own, other] = inward(indicator) ? [to, from] : [from, to]
  if (other.has(reporter) || own.has(partner)) return true
  return own.has(reporter) || other.has(partner) ? false : null
}

function rankedOf<Series extends SeriesDimensions>(
  series: Series,
  found: ReadonlyMap<string, Hit>,
  sides: Sides,
): Ranked<Series> {
  const { indicator, reporter, partner, product } = series
  const codes = [`indicator ${indicator}`, `area ${reporter}`, `area ${partner}`, `product ${product}`]
  const hits = codes.flatMap((code) => found.get(code) ?? [])
  const [by, to] = [found.get(`area ${reporter}`), found.get(`area ${partner}`)]
  const parts = hits.map((hit) => hit.parts)
  const whole = (parts[0] as readonly number[]).map((_, at) => Math.max(...parts.map((part) => part[at] as number)))
  return {
    series,
    score: Math.round(whole.reduce((sum, part) => sum + part, 0) * 1e6) / 1e6,
    why: [...new Set(hits.map((hit) => hit.why))].join(' + '),
    strangers: [
      by === undefined,
      to === undefined && !unspecific.includes(partner),
      !found.has(`product ${product}`) && !unspecific.includes(product),
    ].filter(Boolean).length,
    turned: Number(isTurned(series, sides) ?? (by?.matched[0] ?? 0) > (to?.matched[0] ?? Number.POSITIVE_INFINITY)),
  }
}

/**
 * Series by how much of a text their codes answer together; among equals those that speak of nothing else come first, then
 * those whose reporter and partner are the sides the text says, or else named in this order, then by key. Each series has a code among the hits.
 */
export function seriesHits<Series extends SeriesDimensions & { key: string }>(
  all: readonly Series[],
  hits: readonly Hit[],
  sides: Sides,
): SeriesHit<Series>[] {
  const found = new Map(hits.map((hit) => [`${hit.kind} ${hit.code}`, hit]))
  return all
    .map((series) => rankedOf(series, found, sides))
    .toSorted(
      (a, b) =>
        b.score - a.score || a.strangers - b.strangers || a.turned - b.turned || (a.series.key < b.series.key ? -1 : 1),
    )
    .map(({ series, score, why }) => ({ series, score, why }))
}
