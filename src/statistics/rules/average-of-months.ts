import type { Indicator } from '../../model/indicator.js'
import { cellOf, type Wanted } from '../../model/stated.js'
import type { Rule } from './rule.js'

/** The months whose changes two annual averages depend on: from February of the year before to December, in order. */
export function monthsUntil(year: string): string[] {
  const of = (y: number, first: number) =>
    Array.from({ length: 13 - first }, (_, i) => `${y}-${String(first + i).padStart(2, '0')}`)
  return [...of(Number(year) - 1, 2), ...of(Number(year), 1)]
}

/** The ways in which means of longer periods may stand for the last months of a year: their frequency, and their periods. */
const covers: readonly (readonly [freq: string, periods: readonly string[], months: number])[] = [
  ['S', ['S2'], 6],
  ['S', ['S1', 'S2'], 12],
  ['Q', ['Q4'], 3],
  ['Q', ['Q3', 'Q4'], 6],
  ['Q', ['Q2', 'Q3', 'Q4'], 9],
  ['Q', ['Q1', 'Q2', 'Q3', 'Q4'], 12],
]

/**
 * The change of an annual average from the changes of its months on the month before, and of those of the year before. The
 * mean change of a half or quarter may stand for each of its months: the result rises with it as with each of them.
 */
export const averageOfMonths: Rule = {
  name: 'average_of_months',
  check: 'monthly_to_annual',
  plans: ({ cell, indicator, period }, { codes, isTold = () => true }) => {
    const { measure, of, comparison, collection } = indicator
    if (
      measure !== 'growth' ||
      of === null ||
      comparison !== 'year_before' ||
      collection !== 'A' ||
      period.freq !== 'A'
    )
      return []
    const ofMonths = [...codes.indicators.entries.values()].filter(
      (other) => other.measure === 'growth' && other.of === of && other.comparison === 'previous_period',
    )
    const [monthly] = ofMonths.filter((other) => other.collection === null)
    if (monthly === undefined || !ofMonths.some(({ code }) => isTold(cell.reporter, code))) return []
    const seriesOf = ({ code, units }: Indicator, freq: string) =>
      cellOf(cell, { indicator: code, freq, unit: units[0] as string }).series
    const ofMonth = seriesOf(monthly, 'M')
    const months = monthsUntil(cell.period).map((period): Wanted => ({ series: ofMonth, period, source: null }))
    const means = ofMonths.filter((other) => other.collection === 'A')
    const withMeans = means.flatMap((mean) =>
      covers.map(([freq, periods, covered]) => {
        const series = seriesOf(mean, freq)
        const last = periods.flatMap((text) =>
          Array<Wanted>(covered / periods.length).fill({ series, period: `${cell.period}-${text}`, source: null }),
        )
        return [...months.slice(0, -covered), ...last]
      }),
    )
    return [months, ...withMeans].map((inputs) => ({ operation: 'average_change' as const, inputs, cell }))
  },
}
