import { allProducts, notApplicable, type SeriesDimensions } from './dimensions.js'
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

function rankedOf<Series extends SeriesDimensions>(series: Series, found: ReadonlyMap<string, Hit>): Ranked<Series> {
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
    turned: Number((by?.matched[0] ?? 0) > (to?.matched[0] ?? Number.POSITIVE_INFINITY)),
  }
}

/**
 * Series by how much of a text their codes answer together; among equals those that speak of nothing else come first, then
 * those whose reporter is named before the partner, then by key. Each series has a code among the hits.
 */
export function seriesHits<Series extends SeriesDimensions & { key: string }>(
  all: readonly Series[],
  hits: readonly Hit[],
): SeriesHit<Series>[] {
  const found = new Map(hits.map((hit) => [`${hit.kind} ${hit.code}`, hit]))
  return all
    .map((series) => rankedOf(series, found))
    .toSorted(
      (a, b) =>
        b.score - a.score || a.strangers - b.strangers || a.turned - b.turned || (a.series.key < b.series.key ? -1 : 1),
    )
    .map(({ series, score, why }) => ({ series, score, why }))
}
