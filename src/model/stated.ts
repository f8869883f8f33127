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

/** The word by which all figures of a cell are found: its series and period. */
export function cellKey({ series, period }: Omit<Wanted, 'source'>): string {
  return `${seriesKeyOf(series)}~${period}`
}

/** Figures by `cellKey`: those of each source, the chosen one first. */
export interface Found {
  get(cell: string): readonly Stated[] | undefined
}

/** The wanted figure among those found. */
export function pick(found: Found, wanted: Wanted): Stated | undefined {
  const cell = found.get(cellKey(wanted))
  return wanted.source === null ? cell?.[0] : cell?.find(({ figure }) => figure.source === wanted.source)
}

/** Figures that were made in memory. */
export interface AtHand extends Found {
  /** Whether they stand instead of all that is stated of a series. */
  instead(series: SeriesDimensions): boolean
}

/** What is at hand, before what is stated of all that nothing at hand stands instead of. */
export function either(atHand: AtHand, stated: Found): Found {
  return {
    get: (cell) => [...(atHand.get(cell) ?? []), ...(stated.get(cell) ?? []).filter((one) => !atHand.instead(one))],
  }
}

/** Figures at hand, the chosen of each cell first; `instead` tells which series they stand instead of. */
export function atHandOf(figures: readonly Stated[], instead: AtHand['instead']): AtHand {
  const found = byCell(figures)
  return { get: (cell) => found.get(cell), instead }
}

/** Figures, the chosen of each cell first, by `cellKey`. */
export function byCell(figures: readonly Stated[]): Map<string, Stated[]> {
  const found = new Map<string, Stated[]>()
  for (const stated of figures) {
    const key = cellKey({ series: stated, period: stated.period })
    const cell = found.get(key)
    if (cell === undefined) found.set(key, [stated])
    else cell.push(stated)
  }
  return found
}

/** The period of a figure, by its text and frequency. */
export function periodOfStated({ period, freq, starts, ends }: Stated): Period {
  return { text: period, freq: freq as Frequency, starts, ends: period.endsWith('/..') ? null : ends }
}

/** A figure's cell in another period, or with other codes. */
export function cellOf(
  stated: SeriesDimensions & { period: string },
  other: Partial<SeriesDimensions> & { period?: string },
): Omit<Wanted, 'source'> {
  const { freq, indicator, reporter, partner, product, unit } = stated
  const { period = stated.period, ...codes } = other
  return { series: { freq, indicator, reporter, partner, product, unit, ...codes }, period }
}
