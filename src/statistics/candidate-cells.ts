import type { Catalogue } from '../model/catalogue.js'
import { allProducts, notApplicable, seriesKeyOf, world } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import { type Period, periodOf } from '../model/period.js'
import { periodOfStated, type Stated } from '../model/stated.js'
import type { Cell } from './derivation.js'
import { comparedPeriods } from './rules/growth.js'

/** The indicators that a figure of one may be reckoned of, itself among them, for amounts in another currency. */
export function relatedIndicators({ code, of, over, part_of, difference_of }: Indicator, codes: Catalogue): string[] {
  const all = [...codes.indicators.entries.values()]
  const parts = all.filter((other) => other.part_of === code || (part_of !== null && other.part_of === part_of))
  const speaking = all.filter(
    (other) => other.measure === 'growth' && (other.of === code || (of !== null && other.of === of)),
  )
  const partsOf = all.filter((other) => of !== null && other.part_of === of)
  const named = [code, of, over === 'parent' ? null : over, part_of, ...(difference_of ?? [])]
  const list = [...named, ...[...parts, ...speaking, ...partsOf].map((other) => other.code)]
  return [...new Set(list.filter((one) => one !== null))]
}

const isBare = (stated: Stated) => stated.partner === notApplicable || stated.partner === world

// Of trade with all the world an area's own ratio is made; of one partner's none is.
function placed(stated: Stated, { by_partner, by_product }: Indicator): { partner: string; product: string } | null {
  if (!by_partner && !isBare(stated)) return null
  if (by_partner && stated.partner === notApplicable) return null
  if (!by_product && stated.product !== notApplicable && stated.product !== allProducts) return null
  return {
    partner: by_partner ? stated.partner : notApplicable,
    product: by_product ? stated.product : stated.product === allProducts ? notApplicable : stated.product,
  }
}

function periodsOf(stated: Stated, target: Indicator, codes: Catalogue): Period[] {
  const period = periodOfStated(stated)
  const { measure, of, comparison } = codes.indicators.entries.get(stated.indicator) as Indicator
  const before =
    measure === 'growth' && of === target.code && comparison !== null
      ? comparedPeriods(comparison, period)?.[1]
      : undefined
  const year =
    stated.freq === 'M' && target.measure === 'growth' && target.collection === 'A'
      ? period.starts.slice(0, 4)
      : undefined
  const others = [before, year].filter((text) => text !== undefined)
  return [period, ...others.map((text) => periodOf(text) as Period)]
}

/** The cells of an indicator that the figures at hand may give: those of their codes and periods, of the periods that growth compares with, of the years of months. */
export function candidateCells(
  target: Indicator,
  near: readonly Stated[],
  units: readonly string[],
  codes: Catalogue,
): Cell[] {
  const cells = new Map<string, Cell>()
  const own = target.units.filter((unit) => units.includes(unit) || codes.units.entries.get(unit)?.kind !== 'currency')
  for (const stated of near) {
    const place = placed(stated, target)
    if (place === null) continue
    for (const period of periodsOf(stated, target, codes)) {
      for (const unit of own) {
        const cell: Cell = {
          freq: period.freq,
          indicator: target.code,
          reporter: stated.reporter,
          ...place,
          unit,
          period: period.text,
          starts: period.starts,
          // An open period is the figure's own, and ends when that was told.
          ends: period.ends ?? stated.ends,
        }
        cells.set(`${seriesKeyOf(cell)}~${period.text}`, cell)
      }
    }
  }
  return [...cells.values()]
}
