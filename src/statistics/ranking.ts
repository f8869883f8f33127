import type { Area } from '../model/area.js'
import type { Catalogue } from '../model/catalogue.js'
import { decimalFrom } from '../model/decimal.js'
import type { Figure } from '../model/figure.js'
import { byCell, cellOf, type Stated, type Wanted } from '../model/stated.js'
import { type Cell, derive } from './derivation.js'
import { honest } from './honest.js'
import { intervalFrom, point } from './interval.js'
import { product, quotient, sum } from './interval-arithmetic.js'
import { type Operation, operationNamed } from './operations.js'
import { parentCell, partSide, type Side } from './parent-cell.js'
import { carriedOut } from './plan.js'

/** The indicators a ranking is told in: what its values are, and its rank and share, where it has such. */
export interface RankingIndicators {
  rank: string | null
  share: string | null
}

const hundred = point(decimalFrom(100))

/** Ranks among the reporters of a partner have an operation of their own: an id says which list is meant. */
export type RankName = 'rank' | 'rank_reporter'

/** The side on which a value is ranked. */
export function rankedSide(name: RankName, value: Pick<Stated, 'partner'>): Side {
  return name === 'rank' ? partSide(value) : 'reporter'
}

/** The total that a ranked value is part of: the same of its parent, from the same source. Null where it has no parent. */
export function totalOf(value: Stated, codes: Catalogue, name: RankName = 'rank'): Wanted | null {
  const parent = parentCell(value, codes, rankedSide(name, value))
  return parent === null ? null : { ...parent, source: value.figure.source }
}

/** What a value is ranked among: the same of the other areas of its kind in its parent, from the same source. */
export function besidesOf(value: Stated, codes: Catalogue, name: RankName): Wanted[] {
  const side = rankedSide(name, value)
  const own = codes.areas.entries.get(value[side]) as Area
  return [...codes.areas.entries.values()]
    .filter(({ code, kind, parent }) => kind === own.kind && parent === own.parent && code !== own.code)
    .map(({ code }) => ({ ...cellOf(value, { [side]: code }), source: value.figure.source }))
}

// How much of the total the ranked values make up: as many digits as their intervals support.
function covered(values: readonly Stated[], total: Stated): number | null {
  const told = values.map(({ figure }) => figure).filter(({ value }) => value !== null)
  const shareOf = (of: (figure: Stated['figure']) => ReturnType<typeof intervalFrom>) =>
    product(quotient(told.map(of).reduce(sum), of(total.figure)), hundred)
  const about = shareOf(({ value }) => point(decimalFrom(value as number))).low
  const text = about === null ? null : honest(about, shareOf(intervalFrom))
  return text === null ? null : Number(text.text)
}

/** The list that values are ranked in: all of it, its total where that is known, and by which operation. */
export interface RankedList {
  list: readonly Stated[]
  total: Stated | undefined
  name: RankName
}

/** How many are ranked in a list, and how much of the total they make up, in per cent. */
export function listedIn({ list, total }: RankedList): Pick<Figure, 'out_of' | 'covered_percent'> {
  const known = total !== undefined && total.figure.value !== null && total.figure.value > 0
  const coverage = known ? covered(list, total) : null
  return { out_of: list.length, ...(coverage === null ? {} : { covered_percent: coverage }) }
}

/** The rank of a value in the list it stands in; without value where the total is not known, so that all may not be ranked. */
export function rankIn({ list, total, name }: RankedList, value: Stated, cell: Cell, codes: Catalogue): Stated {
  const wanted = totalOf(value, codes, name)
  if (wanted !== null && total !== undefined) {
    const others = list.filter((other) => other !== value).map(({ figure }) => figure)
    return derive(operationNamed(name) as Operation, [value], cell, codes, others)
  }
  const part =
    wanted === null ? 'the whole' : `${value.indicator} of ${wanted.series.reporter} with ${wanted.series.partner}`
  const refused = `${part} in ${value.period} is not known from ${value.figure.source}, so it cannot be told whether all are ranked.`
  return carriedOut({ operation: name, inputs: [value], cell, refused }, new Map(), codes)
}

/**
 * The rank and share of the values of one list (one period, unit, source), with how many are ranked and how much of the
 * total they make up. Where the total is not among the figures found, both are without value and say so. `list` is the
 * whole list, where only some of its values are asked for.
 */
export function rankingOf(
  values: readonly Stated[],
  total: Stated | undefined,
  indicators: RankingIndicators,
  codes: Catalogue,
  { list = values, name = 'rank' }: Partial<Omit<RankedList, 'total'>> = {},
): Stated[] {
  const ranked: RankedList = { list, total, name }
  const listed = listedIn(ranked)
  const found = byCell(total === undefined ? [] : [total])
  return values.flatMap((value) => {
    const wanted = totalOf(value, codes, name)
    const told = (indicator: string, unit: string, plan: (cell: Cell) => Stated): Stated => {
      const { figure: _figure, ...place } = value
      const stated = plan({ ...place, indicator, unit })
      return { ...stated, figure: { ...stated.figure, ...listed } }
    }
    const share = (cell: Cell) =>
      carriedOut({ operation: 'share', inputs: [value, ...(wanted === null ? [] : [wanted])], cell }, found, codes)
    return [
      ...(indicators.rank === null
        ? []
        : [told(indicators.rank, 'RANK', (cell) => rankIn(ranked, value, cell, codes))]),
      ...(indicators.share === null || wanted === null ? [] : [told(indicators.share, 'PERCENT', share)]),
    ]
  })
}
