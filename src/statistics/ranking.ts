import type { Catalogue } from '../model/catalogue.js'
import { type Decimal, decimalFrom } from '../model/decimal.js'
import type { Figure } from '../model/figure.js'
import { figureIdOf } from '../model/figure-id.js'
import type { Indicator } from '../model/indicator.js'
import { refusal } from '../model/refusal.js'
import { byCell, type Stated, type Wanted } from '../model/stated.js'
import { type Cell, derive } from './derivation.js'
import { honest } from './honest.js'
import { intervalFrom, point } from './interval.js'
import { isPositive, product, quotient, sum } from './interval-arithmetic.js'
import { type Operation, operationNamed } from './operations.js'
import { parentCell } from './parent-cell.js'
import { carriedOut } from './plan.js'
import { rankedBeside, rankName } from './ranked-list.js'

/** The indicators that the rank and share of a ranking are told in, where it has such. */
export interface RankingIndicators {
  rank: string | null
  share: string | null
}

const hundred = point(decimalFrom(100))

/** The total that a ranked value is part of: the same of the ranked area's parent, from the same source. Null where that has none. */
export function totalOf(value: Stated, place: 'reporter' | 'partner', codes: Catalogue): Wanted | null {
  const parent = parentCell(value, codes, place)
  return parent === null ? null : { ...parent, source: value.figure.source }
}

// How much of the total the ranked values make up: as many digits as their intervals support.
function coverage(ranked: readonly Figure[], { value, low, high }: Figure): { covered_percent?: number } {
  if (ranked.length === 0 || value === null || !isPositive(intervalFrom({ low, high }))) return {}
  const added = ranked.map(({ value }) => point(decimalFrom(value as number))).reduce(sum)
  const about = product(quotient(added, point(decimalFrom(value))), hundred).low as Decimal
  const share = quotient(ranked.map(intervalFrom).reduce(sum), intervalFrom({ low, high }))
  const shown = honest(about, product(share, hundred))
  return shown === null ? {} : { covered_percent: Number(shown.text) }
}

/**
 * The rank and share of values of one list (one period, unit, source) whose areas are part of one whole, with how many are
 * ranked and how much of the total they make up; a rank may be worse by as many as the rest of the total may hold. Where the total is not known, both are without value and say so.
 */
export function rankingOf(
  values: readonly Stated[],
  list: readonly Stated[],
  whole: Wanted,
  total: Stated | undefined,
  indicators: RankingIndicators,
  codes: Catalogue,
): Stated[] {
  const found = byCell(total === undefined ? [] : [total])
  const ranked = list.map(({ figure }) => figure).filter(({ value }) => value !== null)
  const listed = { out_of: ranked.length, ...(total === undefined ? {} : coverage(ranked, total.figure)) }
  const unknown = refusal('total_not_known', figureIdOf(whole.series, whole.period, String(whole.source)))

  const rankOf = (value: Stated, cell: Cell) => {
    const side = whole.series.partner === value.partner ? 'reporter' : 'partner'
    const operation = rankName(side, value)
    if (total === undefined || total.figure.value === null)
      return carriedOut({ operation, inputs: [value], cell, refused: unknown }, found, codes)
    const others = ranked.filter(({ id }) => id !== value.figure.id)
    // Where some may be below zero what is left of the total says nothing of any.
    const { signed } = codes.indicators.entries.get(value.indicator) as Indicator
    const most = rankedBeside(value, side, codes).length + 1
    const beside = { others, total: { ...total.figure, ...(signed ? { low: null, high: null } : {}) }, most }
    const stated = derive(operationNamed(operation) as Operation, [value], cell, codes, beside)
    // A rank is known when all that it is told among is.
    const days = [value.figure, total.figure, ...others].map((figure) => figure.known)
    return { ...stated, figure: { ...stated.figure, known: days.reduce((a, b) => (a > b ? a : b)) } }
  }
  const shareOf = (value: Stated, cell: Cell) =>
    carriedOut({ operation: 'share', inputs: [value, whole], cell }, found, codes)

  return values.flatMap((value) => {
    const { figure: _figure, ...place } = value
    const told = (indicator: string | null, unit: string, reckon: typeof rankOf): Stated[] => {
      if (indicator === null) return []
      const stated = reckon(value, { ...place, indicator, unit })
      return [{ ...stated, figure: { ...stated.figure, ...listed } }]
    }
    return [...told(indicators.rank, 'RANK', rankOf), ...told(indicators.share, 'PERCENT', shareOf)]
  })
}
