import { cellOf, type Stated } from '../../model/stated.js'
import { intervalFrom, meet } from '../interval.js'
import { sum } from '../interval-arithmetic.js'
import { beside } from './beside.js'
import type { Rule } from './rule.js'

// Every corner of the parts' levels is tried: a dozen parts have 4,096.
const mostParts = 12

/** The growth of a whole from its parts' levels and growths, where the parts' levels add up to that of the whole. */
export const growthOfParts: Rule = {
  name: 'growth_of_parts',
  check: 'growth_of_levels',
  plans: ({ cell, indicator }, { codes, near }) => {
    if (indicator.measure !== 'growth' || indicator.of === null) return []
    const here = beside(cell, near)
    const isPart = ({ product }: Stated) => codes.products.entries.get(product)?.parent === cell.product
    return here
      .filter(({ indicator: code, product }) => code === indicator.of && product === cell.product)
      .flatMap((whole) => {
        const { source } = whole.figure
        const own = here.filter((stated) => stated.figure.source === source && isPart(stated))
        const levels = own.filter((stated) => stated.indicator === indicator.of && stated.unit === whole.unit)
        if (levels.length < 2 || levels.length > mostParts) return []
        const added = levels.map(({ figure }) => intervalFrom(figure)).reduce(sum)
        if (!meet(added, intervalFrom(whole.figure))) return []
        const inputs = levels.flatMap((level) => [
          level,
          { ...cellOf(level, { indicator: cell.indicator, unit: cell.unit }), source },
        ])
        return [{ operation: 'growth_of_whole' as const, inputs, cell }]
      })
  },
}
