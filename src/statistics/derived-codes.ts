import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import type { Stated } from '../model/stated.js'
import type { OperationName } from './operations.js'

type Inputs = readonly Stated[]
type Codes = Partial<Pick<SeriesDimensions, 'indicator' | 'product'>>
type CodesOf = (inputs: Inputs, codes: Catalogue) => Codes

const at = (inputs: Inputs, i: number) => inputs[i] as Stated
const all = (codes: Catalogue): Indicator[] => [...codes.indicators.entries.values()]
const indicatorOf = ({ indicator }: Stated, codes: Catalogue) => codes.indicators.entries.get(indicator) as Indicator
const called = (indicator: Indicator | undefined): Codes =>
  indicator === undefined ? {} : { indicator: indicator.code }
const single = <T>(list: readonly T[]): T | undefined => (new Set(list).size === 1 ? list[0] : undefined)

const parentOf = (inputs: Inputs, codes: Catalogue): Codes => {
  const parent = single(inputs.map(({ product }) => codes.products.entries.get(product)?.parent))
  return parent == null ? {} : { product: parent }
}

const sum: CodesOf = (inputs, codes) => {
  const whole = single(inputs.map((input) => indicatorOf(input, codes).part_of))
  const several = (of: (input: Stated) => string) => single(inputs.map(of)) === undefined
  return {
    ...(whole && several(({ indicator }) => indicator) ? { indicator: whole } : {}),
    ...(several(({ product }) => product) ? parentOf(inputs, codes) : {}),
  }
}

const rank: CodesOf = (inputs, codes) =>
  called(
    all(codes).find(
      ({ measure, of, over }) => measure === 'rank' && over === 'parent' && of === at(inputs, 0).indicator,
    ),
  )

const table: Partial<Record<OperationName, CodesOf>> = {
  sum,
  remainder: (inputs, codes) => {
    const [whole, part] = [at(inputs, 0).indicator, at(inputs, 1).indicator]
    const parts = all(codes).filter(({ part_of, complete }) => part_of === whole && complete)
    const others = parts.filter(({ code }) => code !== part)
    return others.length === 1 && parts.length === 2 ? called(others[0]) : {}
  },
  balance: (inputs, codes) => {
    const named = inputs.map(({ indicator }) => indicator).join()
    return called(all(codes).find(({ difference_of }) => difference_of?.join() === named))
  },
  growth_of_whole: (inputs, codes) => ({
    indicator: at(inputs, 1).indicator,
    ...parentOf(
      inputs.filter((_, i) => i % 2 === 0),
      codes,
    ),
  }),
  average_change: (inputs, codes) => {
    const { of } = indicatorOf(at(inputs, 0), codes)
    const yearly = ({ measure, comparison, collection }: Indicator) =>
      measure === 'growth' && comparison === 'year_before' && collection === 'A'
    return called(all(codes).find((other) => of !== null && other.of === of && yearly(other)))
  },
  rank,
  rank_reporter: rank,
}

/**
 * The codes an operation makes of its first input's, as far as indicators and products say: a whole of its parts, the part
 * that is left, the balance of two levels, the growth of a whole, the rank of a level. What is not said stays as it is.
 */
export function derivedCodes(operation: OperationName, inputs: Inputs, codes: Catalogue): Codes {
  return table[operation]?.(inputs, codes) ?? {}
}
