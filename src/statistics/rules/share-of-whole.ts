import { allProducts, notApplicable, world } from '../../model/dimensions.js'
import type { Indicator } from '../../model/indicator.js'
import { cellOf, type Wanted } from '../../model/stated.js'
import { parentCell } from '../parent-cell.js'
import type { Plan } from '../plan.js'
import { completeParts } from './complete-parts.js'
import { type Place, type Rule, type Surroundings, unitFor } from './rule.js'

const open = (wanted: Omit<Wanted, 'source'>): Wanted => ({ ...wanted, source: null })

function overParent({ cell }: Place, of: Indicator, around: Surroundings): Plan[] {
  const part = cellOf(cell, { indicator: of.code, unit: unitFor(of, cell, around) })
  const whole = parentCell({ ...cell, ...part.series }, around.codes)
  return whole === null ? [] : [{ operation: 'share', inputs: [open(part), open(whole)], cell }]
}

function overIndicator({ cell, indicator }: Place, of: Indicator, over: Indicator, around: Surroundings): Plan[] {
  const unit = unitFor(of, cell, around)
  const below = open(
    cellOf(cell, {
      indicator: over.code,
      partner: notApplicable,
      product: notApplicable,
      unit: unitFor(over, { unit }, around),
    }),
  )
  const inPercent = indicator.measure === 'share' || around.codes.units.entries.get(cell.unit)?.kind === 'percent'
  const codesOf = (code: string) => {
    const { by_partner, by_product } = around.codes.indicators.entries.get(code) as Indicator
    return {
      indicator: code,
      unit,
      // A ratio of an area stands over its trade with all the world.
      partner: by_partner && cell.partner === notApplicable ? world : cell.partner,
      product: by_product && cell.product === notApplicable ? allProducts : cell.product,
    }
  }
  const above = open(cellOf(cell, codesOf(of.code)))
  const whole: Plan = { operation: inPercent ? 'ratio_percent' : 'ratio', inputs: [above, below], cell }
  const parts = completeParts(of.code, around.codes)
  if (!inPercent || parts.length !== 2) return [whole]
  const added = parts.map(({ code }) => open(cellOf(cell, codesOf(code))))
  return [whole, { operation: 'sum_ratio_percent', inputs: [...added, below], cell }]
}

/** A share of its whole, or a ratio over another indicator, from the two levels; the level above also as the sum of its parts. */
export const shareOfWhole: Rule = {
  name: 'share_of_whole',
  check: 'share_of_whole',
  plans: (place, around) => {
    const { measure, of, over } = place.indicator
    if ((measure !== 'share' && measure !== 'ratio') || of === null || over === null) return []
    const { entries } = around.codes.indicators
    const part = entries.get(of) as Indicator
    if (over === 'parent') return overParent(place, part, around)
    return overIndicator(place, part, entries.get(over) as Indicator, around)
  },
}
