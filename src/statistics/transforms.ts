import type { Catalogue } from '../model/catalogue.js'
import { notApplicable } from '../model/dimensions.js'
import type { Indicator, Measure } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import { previousPeriod, yearBefore } from '../model/period-steps.js'
import { type Refusal, refusal } from '../model/refusal.js'
import { cellOf, periodOfStated, type Stated, type Wanted } from '../model/stated.js'
import type { TransformName } from '../model/transform.js'
import type { Cell } from './derivation.js'
import { derivedUnit } from './derived-unit.js'
import type { OperationName } from './operations.js'
import { parentCell } from './parent-cell.js'
import type { Plan } from './plan.js'

/** What a transform is asked beside its name. */
export interface TransformWords {
  /** The period an index is 100 in; an index always has one. */
  base: Period | null
}

interface Transform {
  operation: OperationName
  /** The measures it makes sense of. */
  of: readonly Measure[]
  /** What is needed beside the figure itself, or why it cannot be had. */
  needs(stated: Stated, words: TransformWords, codes: Catalogue): readonly Omit<Wanted, 'source'>[] | Refusal
  /** Whether what is needed must come from the figure's own source; else the chosen source's is taken. */
  ownSource: boolean
}

const amounts: readonly Measure[] = ['level', 'count', 'index', 'ratio', 'rate']
const differing: readonly Measure[] = [...amounts, 'growth', 'share']

const before = (stated: Stated) => {
  const period = previousPeriod(periodOfStated(stated))
  return period === null ? refusal('no_period_before', stated.period) : [cellOf(stated, { period: period.text })]
}

const aYearBefore = (stated: Stated) => {
  const period = yearBefore(periodOfStated(stated))
  return period === null ? refusal('no_year_before', stated.period) : [cellOf(stated, { period: period.text })]
}

const parent = (stated: Stated, _words: TransformWords, codes: Catalogue) => {
  const whole = parentCell(stated, codes)
  return whole === null
    ? refusal('part_of_none', stated.partner === notApplicable ? stated.reporter : stated.partner)
    : [whole]
}

const heads = (stated: Stated, _words: TransformWords, codes: Catalogue) => {
  const counted = [...codes.indicators.entries.values()].find(({ per_head }) => per_head)
  if (counted === undefined) return refusal('no_heads')
  const unit = counted.units[0] as string
  return [cellOf(stated, { indicator: counted.code, partner: notApplicable, product: notApplicable, unit })]
}

const transforms: Record<TransformName, Transform> = {
  change: { operation: 'change', of: differing, needs: before, ownSource: true },
  percent_change: { operation: 'percent_change', of: amounts, needs: before, ownSource: true },
  percent_change_year: {
    operation: 'percent_change',
    of: amounts,
    needs: aYearBefore,
    ownSource: true,
  },
  compounded_annual_rate: {
    operation: 'compounded_annual_rate',
    of: amounts,
    needs: before,
    ownSource: true,
  },
  index: {
    operation: 'index',
    of: amounts,
    needs: (stated, { base }) => [cellOf(stated, { period: (base as Period).text })],
    ownSource: true,
  },
  log: { operation: 'log', of: amounts, needs: () => [], ownSource: true },
  share: { operation: 'share', of: ['level', 'count'], needs: parent, ownSource: true },
  per_capita: { operation: 'ratio', of: ['level', 'count'], needs: heads, ownSource: false },
}

/** How a figure is transformed: the plan of the figure that takes its place. */
export function transformPlan(name: TransformName, stated: Stated, words: TransformWords, codes: Catalogue): Plan {
  const { operation, of, needs, ownSource } = transforms[name]
  const { measure } = codes.indicators.entries.get(stated.indicator) as Indicator
  const { figure, ...place } = stated
  const cell: Cell = { ...place, unit: derivedUnit(operation, [stated], codes) }
  if (!of.includes(measure))
    return {
      operation,
      inputs: [stated],
      cell,
      refused: refusal('measure_unfit', stated.indicator, measure, name, of.join(', ')),
    }
  const needed = needs(stated, words, codes)
  if ('code' in needed) return { operation, inputs: [stated], cell, refused: needed }
  const source = ownSource ? figure.source : null
  return { operation, inputs: [stated, ...needed.map((wanted) => ({ ...wanted, source }))], cell }
}
