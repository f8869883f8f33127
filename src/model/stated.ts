import { type SeriesDimensions, seriesKeyOf } from './dimensions.js'
import type { Figure } from './figure.js'
import type { Frequency, Period } from './period.js'

/** A figure with its series, and the days its period covers. */
export interface Stated extends SeriesDimensions {
  period: string
  starts: string
  ends: string
  figure: Figure
}

/** A figure that is looked for: of one source, or, where that is null, the one chosen among all sources of its cell. */
export interface Wanted {
  series: SeriesDimensions
  period: string
  source: string | null
}

/** The word by which a wanted figure is found again. */
export function wantedKey({ series, period, source }: Wanted): string {
  return `${seriesKeyOf(series)}~${period}~${source ?? ''}`
}

/** The period of a figure, by its text and frequency. */
export function periodOfStated({ period, freq, starts, ends }: Stated): Period {
  return { text: period, freq: freq as Frequency, starts, ends: period.endsWith('/..') ? null : ends }
}

/** A figure's cell in another period, or with other codes. */
export function cellOf(stated: Stated, other: Partial<SeriesDimensions> & { period?: string }): Omit<Wanted, 'source'> {
  const { freq, indicator, reporter, partner, product, unit } = stated
  const { period = stated.period, ...codes } = other
  return { series: { freq, indicator, reporter, partner, product, unit, ...codes }, period }
}
