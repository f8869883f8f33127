import { decimalFrom, decimalNumber } from '../model/decimal.js'
import type { Disagreement, Figure, Spread } from '../model/figure.js'
import { cellKey, type Stated } from '../model/stated.js'
import { intervalFrom, isBounded, point } from './interval.js'
import { type Operation, operationNamed } from './operations.js'

const widening = operationNamed('percent_change') as Operation

// How far the greatest high lies above the least low, in per cent of it, to six digits.
function widthPercent(low: number | null, high: number | null): number | null {
  if (low === null || high === null) return null
  const width = widening.reckon([point(decimalFrom(high)), point(decimalFrom(low))], { aYear: null, others: [] })
  return width?.low ? Number(decimalNumber(width.low).toPrecision(6)) : null
}

/** The spread of a cell whose ends are known: its width is told where both sides are bounded and the low one is above zero. */
export function spreadWithin({ low, high, disjoint, sources }: Omit<Spread, 'width_percent'>): Spread {
  const width = widthPercent(low, high)
  return { low, high, ...(width === null ? {} : { width_percent: width }), disjoint, sources }
}

const furthest = (bounds: readonly (number | null)[], choose: (...bounds: number[]) => number) =>
  bounds.includes(null) ? null : choose(...(bounds as number[]))

/**
 * How far the candidates of a cell lie apart: the least low and the greatest high of those with a value, and whether some two
 * share no value. Null where fewer than two have a value. An open side leaves that of the spread open.
 */
export function spreadOf(candidates: readonly Figure[]): Spread | null {
  const told = candidates.filter(({ value }) => value !== null)
  if (told.length < 2) return null
  const [lows, highs] = [told.map(({ low }) => low), told.map(({ high }) => high)]
  const bounded = (bounds: readonly (number | null)[]) => bounds.filter((bound) => bound !== null)
  return spreadWithin({
    low: furthest(lows, Math.min),
    high: furthest(highs, Math.max),
    // Some two are disjoint exactly where the greatest low lies above the least high.
    disjoint: Math.max(...bounded(lows)) > Math.min(...bounded(highs)),
    sources: told.length,
  })
}

/** Figures, each with the spread of its cell where several of them stand in it. */
export function withSpreads(figures: readonly Stated[]): Stated[] {
  const keyOf = (stated: Stated) => cellKey({ series: stated, period: stated.period })
  const cells = new Map<string, Figure[]>()
  for (const stated of figures) cells.set(keyOf(stated), [...(cells.get(keyOf(stated)) ?? []), stated.figure])
  const spreads = new Map([...cells].map(([key, candidates]) => [key, spreadOf(candidates)]))
  return figures.map((stated) => {
    const spread = spreads.get(keyOf(stated)) ?? null
    return spread === null ? stated : { ...stated, figure: { ...stated.figure, spread } }
  })
}

/**
 * What is to be said of a cell that several sources tell: its spread, and whether they contradict each other. It cannot be
 * told where they speak of different things (an outcome and a forecast, another base), or where all meet but one is open.
 */
export function disagreementOf(candidates: readonly Figure[]): Disagreement | null {
  const spread = spreadOf(candidates)
  if (spread === null) return null
  const told = candidates.filter(({ value }) => value !== null)
  const alike = new Set(told.map(({ nature, base }) => JSON.stringify([nature, base]))).size === 1
  if (!alike) return { ...spread, verdict: 'cannot_tell' }
  if (spread.disjoint) return { ...spread, verdict: 'inconsistent' }
  return { ...spread, verdict: told.every((one) => isBounded(intervalFrom(one))) ? 'consistent' : 'cannot_tell' }
}
