/** The spine: what keys a series, in the order of the key FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT. */
export const dimensions = ['freq', 'indicator', 'reporter', 'partner', 'product', 'unit'] as const
export type Dimension = (typeof dimensions)[number]

/** One code a dimension: which series a figure belongs to. */
export type SeriesDimensions = Record<Dimension, string>

/** The code for "no partner (or product) applies". */
export const notApplicable = '_Z'

/** The code for "all products together". */
export const allProducts = '_T'

/** The area that all others lie in. */
export const world = 'W00'

/** The dimensions alone, of what has them among other things. */
export function seriesOf({ freq, indicator, reporter, partner, product, unit }: SeriesDimensions): SeriesDimensions {
  return { freq, indicator, reporter, partner, product, unit }
}

/** The key of a series, as `A.TRADE.VNM.CHN._T.USD`. */
export function seriesKeyOf({ freq, indicator, reporter, partner, product, unit }: SeriesDimensions): string {
  return `${freq}.${indicator}.${reporter}.${partner}.${product}.${unit}`
}

/** The dimensions of a key, or null where the text is not one (six codes, none empty). */
export function dimensionsOf(key: string): SeriesDimensions | null {
  const codes = key.split('.')
  if (codes.length !== dimensions.length || codes.some((code) => !/^[A-Z0-9_-]{1,60}$/.test(code))) return null
  return Object.fromEntries(dimensions.map((dimension, i) => [dimension, codes[i]])) as SeriesDimensions
}
