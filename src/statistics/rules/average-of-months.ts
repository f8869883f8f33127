import { type Period, periodOf } from '../../model/period.js'
import { previousPeriod } from '../../model/period-steps.js'
import { cellOf } from '../../model/stated.js'
import { changesNeeded } from '../average-change.js'
import type { Rule } from './rule.js'

/** The months whose changes an annual average follows from: from February of the year before to December, in order. */
export function monthsUntil(year: string): string[] {
  const months: string[] = []
  let month = periodOf(`${year}-12`) as Period
  while (months.length < changesNeeded) {
    months.unshift(month.text)
    month = previousPeriod(month) as Period
  }
  return months
}

/** The change of an annual average from the changes of its months on the month before, and of those of the year before. */
export const averageOfMonths: Rule = {
  name: 'average_of_months',
  check: 'monthly_to_annual',
  plans: ({ cell, indicator, period }, { codes }) => {
    const { measure, of, comparison, collection } = indicator
    if (
      measure !== 'growth' ||
      of === null ||
      comparison !== 'year_before' ||
      collection !== 'A' ||
      period.freq !== 'A'
    )
      return []
    const monthly = [...codes.indicators.entries.values()].filter(
      (other) =>
        other.measure === 'growth' &&
        other.of === of &&
        other.comparison === 'previous_period' &&
        other.collection === null,
    )
    return monthly.map(({ code, units }) => ({
      operation: 'average_change' as const,
      inputs: monthsUntil(cell.period).map((month) => ({
        ...cellOf(cell, { indicator: code, freq: 'M', unit: units[0] as string, period: month }),
        source: null,
      })),
      cell,
    }))
  },
}
