import type { Indicator } from '../../model/indicator.js'
import { nextPeriod, previousPeriod, yearAfter, yearBefore } from '../../model/period-steps.js'
import { cellOf } from '../../model/stated.js'
import type { Plan } from '../plan.js'
import { comparesLevels } from './growth.js'
import type { Rule } from './rule.js'

const amounts = ['level', 'count', 'index']

/** A level from the level after it and its growth since, or from the level before it and the growth until it. */
export const levelFromGrowth: Rule = {
  name: 'level_from_growth',
  check: null,
  plans: ({ cell, indicator, period }, { codes }) => {
    if (!amounts.includes(indicator.measure)) return []
    const growths = [...codes.indicators.entries.values()].filter(
      (growth) =>
        growth.measure === 'growth' &&
        growth.of === indicator.code &&
        growth.comparison !== 'december_before' &&
        comparesLevels(growth, period),
    )
    return growths.flatMap(({ code, comparison, units }: Indicator): Plan[] => {
      const yearly = comparison === 'year_before'
      const after = yearly ? yearAfter(period) : nextPeriod(period)
      const before = yearly ? yearBefore(period) : previousPeriod(period)
      const growthAt = (text: string) => ({
        ...cellOf(cell, { indicator: code, unit: units[0] as string, period: text }),
        source: null,
      })
      const levelAt = (text: string) => ({ ...cellOf(cell, { period: text }), source: null })
      return [
        ...(after === null
          ? []
          : [{ operation: 'level_before' as const, inputs: [levelAt(after.text), growthAt(after.text)], cell }]),
        ...(before === null
          ? []
          : [{ operation: 'level_after' as const, inputs: [levelAt(before.text), growthAt(period.text)], cell }]),
      ]
    })
  },
}
