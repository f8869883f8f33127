import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { OperationName } from './operations.js'

type Inputs = readonly Pick<SeriesDimensions, 'indicator' | 'unit'>[]
type UnitOf = (inputs: Inputs, codes: Catalogue) => string

const unitAt = (inputs: Inputs, i: number) => (inputs[i] as Inputs[number]).unit
const percent: UnitOf = () => 'PERCENT'

// The difference of two percentages is told in points.
const points: UnitOf = (inputs, codes) =>
  codes.units.entries.get(unitAt(inputs, 0))?.kind === 'percent' ? 'PERCENT_POINTS' : unitAt(inputs, 0)

// What is not listed leaves the unit as it is.
const units: Partial<Record<OperationName, UnitOf>> = {
  change: points,
  gap: points,
  percent_change: percent,
  compounded_annual_rate: percent,
  share: percent,
  ratio_percent: percent,
  sum_ratio_percent: percent,
  gap_percent: percent,
  growth_of_whole: percent,
  average_change: percent,
  index: () => 'INDEX',
  log: () => 'LOGARITHM',
  rank: () => 'RANK',
  rank_reporter: () => 'RANK',
  convert: (inputs) => unitAt(inputs, 1),
  convert_back: (inputs, codes) =>
    codes.indicators.entries.get((inputs[1] as Inputs[number]).indicator)?.converts ?? unitAt(inputs, 0),
  convert_across: (inputs) => unitAt(inputs, 2),
}

/** The unit of what an operation makes of inputs in theirs. */
export function derivedUnit(operation: OperationName, inputs: Inputs, codes: Catalogue): string {
  return units[operation]?.(inputs, codes) ?? unitAt(inputs, 0)
}
