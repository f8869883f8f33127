import type { Indicator } from '../../model/indicator.js'
import { cellOf, type Stated } from '../../model/stated.js'
import type { Plan } from '../plan.js'
import { beside } from './beside.js'
import { completeParts } from './complete-parts.js'
import type { Place, Rule } from './rule.js'

// Amounts and counts of things add up over products; growth, ranks and what is counted of ranks do not.
const addsUp = ({ measure, of }: Indicator) => (measure === 'level' || measure === 'count') && of === null

const at = ({ cell }: Place, indicator: string) => ({ ...cellOf(cell, { indicator }), source: null })

/** A whole as the sum of its parts: indicators that are its complete parts, or products that are its parts. */
export const sumOfParts: Rule = {
  name: 'sum_of_parts',
  check: 'sum_of_parts',
  plans: (place, around) => {
    const { cell } = place
    const parts = completeParts(cell.indicator, around.codes)
    const plans: Plan[] =
      parts.length < 2 ? [] : [{ operation: 'sum', inputs: parts.map(({ code }) => at(place, code)), cell }]
    const { entries } = around.codes.products
    // Of a classification a source may tell some headings only: what they leave is not told.
    const isPart = ({ indicator, unit, product }: Stated) =>
      addsUp(place.indicator) &&
      indicator === cell.indicator &&
      unit === cell.unit &&
      entries.get(product)?.parent === cell.product &&
      entries.get(product)?.classification === null
    const own = beside(cell, around.near).filter(isPart)
    for (const source of new Set(own.map(({ figure }) => figure.source))) {
      const inputs = own.filter(({ figure }) => figure.source === source)
      if (inputs.length > 1) plans.push({ operation: 'sum', inputs, cell })
    }
    return plans
  },
}

/** A part as what the whole leaves beside the other part. */
export const remainderOfWhole: Rule = {
  name: 'remainder_of_whole',
  check: null,
  plans: (place, around) => {
    const { part_of, complete, code } = place.indicator
    if (part_of === null || !complete) return []
    const [other, ...more] = completeParts(part_of, around.codes).filter((part: Indicator) => part.code !== code)
    if (other === undefined || more.length > 0) return []
    return [{ operation: 'remainder', inputs: [at(place, part_of), at(place, other.code)], cell: place.cell }]
  },
}

/** A balance as the difference of the two levels it says it is of. */
export const differenceOfLevels: Rule = {
  name: 'difference_of_levels',
  check: 'sum_of_parts',
  plans: (place) => {
    const { difference_of } = place.indicator
    if (difference_of === null) return []
    return [{ operation: 'balance', inputs: difference_of.map((code) => at(place, code)), cell: place.cell }]
  },
}
