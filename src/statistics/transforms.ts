import type { Catalogue } from '../model/catalogue.js'
import { notApplicable } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import { previousPeriod, yearBefore } from '../model/period-steps.js'
import { cellOf, periodOfStated, type Stated, type Wanted } from '../model/stated.js'
import type { TransformName } from '../model/transform.js'
import type { Cell } from './derivation.js'
import { derivedUnit } from './derived-unit.js'
import { measureFault } from './input-fault.js'
import type { OperationName } from './operations.js'
import { parentCell } from './parent-cell.js'
import type { Plan } from './plan.js'
import { unpaired } from './unpaired.js'

/** What a transform is asked beside its name. */
export interface TransformWords {
  /** The period an index is 100 in; an index always has one. */
  base: Period | null
}

interface Transform {
  operation: OperationName
  /** What is needed beside the figure itself; null: there is no such. */
  needs(stated: Stated, words: TransformWords, codes: Catalogue): Omit<Wanted, 'source'> | null
  /** Whether what is needed must come from the figure's own source; else the chosen source's is taken. */
  ownSource: boolean
}

const at = (stated: Stated, period: Period | null) => period && cellOf(stated, { period: period.text })
const before = (stated: Stated) => at(stated, previousPeriod(periodOfStated(stated)))
const aYearBefore = (stated: Stated) => at(stated, yearBefore(periodOfStated(stated)))
const parent = (stated: Stated, _words: TransformWords, codes: Catalogue) => parentCell(stated, codes)

const heads = (stated: Stated, _words: TransformWords, codes: Catalogue) => {
  const counted = [...codes.indicators.entries.values()].find(({ per_head }) => per_head)
  if (counted === undefined) return null
  const unit = counted.units[0] as string
  return cellOf(stated, { indicator: counted.code, partner: notApplicable, product: notApplicable, unit })
}

const transforms: Record<TransformName, Transform> = {
  change: { operation: 'change', needs: before, ownSource: true },
  percent_change: { operation: 'percent_change', needs: before, ownSource: true },
  percent_change_year: { operation: 'percent_change', needs: aYearBefore, ownSource: true },
  compounded_annual_rate: { operation: 'compounded_annual_rate', needs: before, ownSource: true },
  index: { operation: 'index', needs: (stated, { base }) => at(stated, base), ownSource: true },
  log: { operation: 'log', needs: () => null, ownSource: true },
  share: { operation: 'share', needs: parent, ownSource: true },
  per_capita: { operation: 'ratio', needs: heads, ownSource: false },
}

/** How a figure is transformed: the plan of the figure that takes its place. */
export function transformPlan(name: TransformName, stated: Stated, words: TransformWords, codes: Catalogue): Plan {
  const { operation, needs, ownSource } = transforms[name]
  const { figure, ...place } = stated
  const cell: Cell = { ...place, unit: derivedUnit(operation, [stated], codes) }
  const needed = needs(stated, words, codes)
  const fault = measureFault(operation, codes.indicators.entries.get(stated.indicator) as Indicator)
  if (needed === null) return { operation, inputs: [stated], cell, refused: fault ?? unpaired(operation, place, codes) }
  const source = ownSource ? figure.source : null
  return { operation, inputs: [stated, { ...needed, source }], cell, refused: fault }
}
