import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import { previousPeriod, yearBefore } from '../model/period-steps.js'
import { type Refusal, type RefusalCode, refusal } from '../model/refusal.js'
import { cellKey, periodOfStated, type Stated } from '../model/stated.js'
import { aggregateRefusal } from './aggregate.js'

type Inputs = readonly Stated[]

const indicatorOf = ({ indicator }: Stated, codes: Catalogue) => codes.indicators.entries.get(indicator) as Indicator
const notBefore = (code: RefusalCode, later: Stated, earlier: Stated) => refusal(code, earlier.period, later.period)

function isLater(inputs: Inputs): Refusal | null {
  const [later, earlier] = inputs as [Stated, Stated]
  // What is cumulated since a day is compared with nothing but the same a year before.
  if (later.freq === '_O') {
    const before = yearBefore(periodOfStated(later))?.text
    return before === earlier.period ? null : notBefore('not_the_year_before', later, earlier)
  }
  const fits = earlier.starts < later.starts && earlier.ends < later.ends
  return fits ? null : notBefore('not_earlier', later, earlier)
}

function isNext(inputs: Inputs): Refusal | null {
  const [later, earlier] = inputs as [Stated, Stated]
  return previousPeriod(periodOfStated(later))?.text === earlier.period
    ? null
    : notBefore('not_just_before', later, earlier)
}

/** The figure of some that stands in the same cell as one before it, whoever states it. */
export function repeated(inputs: Inputs): Stated | undefined {
  const cells = inputs.map((input) => cellKey({ series: input, period: input.period }))
  return inputs.find((_, i) => cells.indexOf(cells[i] as string) < i)
}

function average(inputs: Inputs, codes: Catalogue): Refusal | null {
  const twice = repeated(inputs)
  if (twice !== undefined) return refusal('cell_repeated', twice.figure.id, 'mean')
  return aggregateRefusal('mean', indicatorOf(inputs[0] as Stated, codes))
}

function follow(inputs: Inputs, codes: Catalogue): Refusal | null {
  const all = inputs.map((input) => indicatorOf(input, codes))
  const of = all[0]?.of
  const other = all.find((one) => one.of === null || one.of !== of || one.comparison !== 'previous_period')
  return other === undefined ? null : refusal('not_one_change', other.code)
}

/** How inputs stand to each other in time: why they do not as they should, or null. */
export const relationsInTime = {
  isLater,
  isNext,
  average,
  follow,
  standsAtEnd: (inputs: Inputs, codes: Catalogue) => aggregateRefusal('end', indicatorOf(inputs[0] as Stated, codes)),
}
