import type { Comparison, Indicator } from '../../model/indicator.js'
import { type Period, periodOf } from '../../model/period.js'
import { previousPeriod, yearBefore } from '../../model/period-steps.js'
import { cellOf } from '../../model/stated.js'
import { type Place, type Rule, unitFor } from './rule.js'

/** The two periods a growth compares, the later first; null where there is none before. */
export function comparedPeriods(comparison: Comparison, period: Period): [string, string] | null {
  if (comparison === 'december_before') {
    const year = Number(period.starts.slice(0, 4))
    return period.freq === 'A' || period.freq === 'M'
      ? [period.freq === 'A' ? `${year}-12` : period.text, `${year - 1}-12`]
      : null
  }
  const before = comparison === 'year_before' ? yearBefore(period) : previousPeriod(period)
  return before === null ? null : [period.text, before.text]
}

/** Whether a growth is that of the two levels it compares: where it is told of averages they are those of years, and a mean change is of none. */
export function comparesLevels({ comparison, collection }: Indicator, { freq }: Period): boolean {
  return comparison !== null && (collection !== 'A' || (comparison === 'year_before' && freq === 'A'))
}

/** Growth from the two levels it compares. */
export const growthOfLevels: Rule = {
  name: 'growth_of_levels',
  check: 'growth_of_levels',
  plans: ({ cell, indicator, period }: Place, around) => {
    const of = around.codes.indicators.entries.get(indicator.of ?? '')
    if (indicator.measure !== 'growth' || of === undefined || !comparesLevels(indicator, period)) return []
    const periods = comparedPeriods(indicator.comparison as Comparison, period)
    if (periods === null) return []
    const unit = unitFor(of, cell, around)
    const inputs = periods.map((text) => {
      const freq = (periodOf(text) as Period).freq
      return { ...cellOf(cell, { indicator: of.code, unit, freq, period: text }), source: null }
    })
    return [{ operation: 'percent_change', inputs, cell }]
  },
}
