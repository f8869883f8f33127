import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import { type Period, periodOf } from '../model/period.js'
import { nextPeriod } from '../model/period-steps.js'
import { type Refusal, refusal } from '../model/refusal.js'
import { periodOfStated, type Stated } from '../model/stated.js'
import { aggregateRefusal } from './aggregate.js'
import type { OperationName } from './operations.js'
import { monthsUntil } from './rules/average-of-months.js'
import { comparedPeriods } from './rules/growth.js'

type Inputs = readonly Stated[]
type PeriodOf = (inputs: Inputs, codes: Catalogue) => Period | Refusal | null

const at = (inputs: Inputs, i: number) => inputs[i] as Stated
const indicatorOf = ({ indicator }: Stated, codes: Catalogue) => codes.indicators.entries.get(indicator) as Indicator

// The later of the two periods of a growth is its own; a level stands at one, and the other is what is reckoned.
const otherEnd =
  (levelIsLater: boolean): PeriodOf =>
  (inputs, codes) => {
    const [level, growth] = [at(inputs, 0), at(inputs, 1)]
    const { of, comparison } = indicatorOf(growth, codes)
    const periods = comparison === null ? null : comparedPeriods(comparison, periodOfStated(growth))
    const ends = levelIsLater ? periods : periods?.toReversed()
    const alike = (['reporter', 'partner', 'product'] as const).every((key) => level[key] === growth[key])
    if (ends && of === level.indicator && alike && ends[0] === level.period) return periodOf(ends[1] as string)
    const code = levelIsLater ? 'not_the_growth_leading' : 'not_the_growth_following'
    return refusal(code, growth.figure.id, level.figure.id)
  }

const together =
  (name: 'sum' | 'mean'): PeriodOf =>
  (inputs, codes) => {
    const first = at(inputs, 0)
    if (inputs.every(({ period }) => period === first.period)) return null
    const refused = aggregateRefusal(name, indicatorOf(first, codes))
    if (refused !== null) return refused
    const inOrder = inputs.toSorted((a, b) => (a.starts < b.starts ? -1 : 1))
    for (const [i, later] of inOrder.slice(1).entries()) {
      const earlier = at(inOrder, i)
      if (nextPeriod(periodOf(earlier.ends) as Period)?.text !== later.starts)
        return refusal('not_consecutive', later.period, earlier.period)
    }
    return periodOf(`${at(inOrder, 0).starts}/${(inOrder.at(-1) as Stated).ends}`)
  }

const periods: Partial<Record<OperationName, PeriodOf>> = {
  sum: together('sum'),
  mean: together('mean'),
  level_before: otherEnd(true),
  level_after: otherEnd(false),
  average_change: (inputs) => {
    const year = (inputs.at(-1) as Stated).ends.slice(0, 4)
    const months = monthsUntil(year)
    // The mean of a half or quarter may stand for each of its months.
    const covers = ({ starts, ends }: Stated, month: Period) => starts <= month.starts && (month.ends as string) <= ends
    return inputs.every((input, i) => covers(input, periodOf(months[i] as string) as Period))
      ? periodOf(year)
      : refusal('not_the_months', months.length, months[0] as string, months.at(-1) as string)
  },
}

/** The period of what an operation makes of its inputs: null where it is that of the first, the reason where they make none. */
export function derivedPeriod(operation: OperationName, inputs: Inputs, codes: Catalogue): Period | Refusal | null {
  return periods[operation]?.(inputs, codes) ?? null
}
