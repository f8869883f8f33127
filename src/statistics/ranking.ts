import type { Catalogue } from '../model/catalogue.js'
import { decimalFrom } from '../model/decimal.js'
import { byCell, type Stated, type Wanted } from '../model/stated.js'
import { derive } from './derivation.js'
import { honest } from './honest.js'
import { intervalFrom, point } from './interval.js'
import { product, quotient, sum } from './interval-arithmetic.js'
import { type Operation, operationNamed } from './operations.js'
import { parentCell } from './parent-cell.js'
import { carriedOut, type Plan } from './plan.js'

/** What is ranked, and the indicators that its rank and share are told in, where it has such. */
export interface Ranked {
  place: 'reporter' | 'partner'
  rank: string | null
  share: string | null
}

const hundred = point(decimalFrom(100))

/** The total that a ranked value is part of: the same of the ranked area's parent, from the same source. Null where that has none. */
export function totalOf(value: Stated, place: Ranked['place'], codes: Catalogue): Wanted | null {
  const parent = parentCell(value, codes, place)
  return parent === null ? null : { ...parent, source: value.figure.source }
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

/**
 * The rank and share of every value of one list (one period, unit, source), with how many are ranked and how much of the
 * total they make up. Where the total is not among the figures found, both are without value and say so.
 */
export function rankingOf(
  values: readonly Stated[],
  total: Stated | undefined,
  { place, rank: rankCode, share: shareCode }: Ranked,
  codes: Catalogue,
): Stated[] {
  const coverage =
    total === undefined || total.figure.value === null || total.figure.value <= 0 ? null : covered(values, total)
  const listed = { out_of: values.length, ...(coverage === null ? {} : { covered_percent: coverage }) }
  return values.flatMap((value) => {
    const wanted = totalOf(value, place, codes)
    const told = (indicator: string, unit: string, plan: (cell: Plan['cell']) => Stated): Stated => {
      const { figure: _figure, ...cell } = value
      const stated = plan({ ...cell, indicator, unit })
      return { ...stated, figure: { ...stated.figure, ...listed } }
    }
    const found = byCell(total === undefined ? [] : [total])
    const share = (cell: Plan['cell']) =>
      carriedOut({ operation: 'share', inputs: [value, ...(wanted === null ? [] : [wanted])], cell }, found, codes)
    const rank = (cell: Plan['cell']) => {
      if (wanted === null || total === undefined) {
        const part =
          wanted === null
            ? 'the whole'
            : `${value.indicator} of ${wanted.series.reporter} with ${wanted.series.partner}`
        const refused = `${part} in ${value.period} is not known from ${value.figure.source}, so it cannot be told whether all are ranked.`
        return carriedOut({ operation: 'rank', inputs: [value], cell, refused }, found, codes)
      }
      const others = values.filter((other) => other !== value).map(({ figure }) => figure)
      return derive(operationNamed('rank') as Operation, [value], cell, codes, others)
    }
    return [
      ...(rankCode === null ? [] : [told(rankCode, 'RANK', rank)]),
      ...(shareCode === null || wanted === null ? [] : [told(shareCode, 'PERCENT', share)]),
    ]
  })
}
