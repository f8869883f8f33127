import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { Measure } from '../model/indicator.js'
import type { Refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import type { OperationName } from './operations.js'
import { rateRelations as rates } from './rate-relations.js'
import { relationsInTime as inTime } from './relations-in-time.js'
import { relationsOfParts as ofParts } from './relations-of-parts.js'

/** What the inputs of an operation may have in common. */
export type Shared = Exclude<keyof SeriesDimensions, 'unit'> | 'period'

/** Why figures do not stand to each other as they should; null where they do. */
export type Relation = (inputs: readonly Stated[], codes: Catalogue) => Refusal | null

/** What an operation takes: figures of these measures (null: what the relation or the operation itself says), that share this, and stand so to each other. */
export interface Taken {
  of: readonly Measure[] | null
  same: readonly Shared[]
  related?: Relation
}

const amounts: readonly Measure[] = ['level', 'count', 'index', 'ratio', 'rate']
const countable: readonly Measure[] = ['level', 'count']
const series = ['freq', 'indicator', 'reporter', 'partner', 'product'] as const
const besides = ['freq', 'reporter', 'partner', 'product', 'period'] as const
const area = ['freq', 'reporter', 'period'] as const
const end: Taken = { of: null, same: [], related: inTime.standsAtEnd }
const level: Taken = { of: null, same: [] }
const conversion = { of: null, same: ['freq', 'period'] } as const

/** What each operation takes; all of it follows from what indicators, products and areas say of themselves. */
export const inputsTaken: Readonly<Record<OperationName, Taken>> = {
  change: { of: [...amounts, 'growth', 'share'], same: series, related: inTime.isLater },
  percent_change: { of: amounts, same: series, related: inTime.isLater },
  compounded_annual_rate: { of: amounts, same: series, related: inTime.isNext },
  index: { of: amounts, same: series },
  log: { of: amounts, same: [] },
  share: { of: countable, same: ['freq', 'period'], related: ofParts.isPart },
  ratio: { of: countable, same: area, related: ofParts.isOver },
  ratio_percent: { of: countable, same: area, related: ofParts.isOver },
  sum_ratio_percent: { of: countable, same: area, related: ofParts.partsAreOver },
  sum: { of: countable, same: ['freq', 'reporter', 'partner'], related: ofParts.addUp },
  mean: { of: ['level', 'count', 'index', 'rate'], same: series, related: inTime.average },
  year_end: end,
  half_year_end: end,
  quarter_end: end,
  month_end: end,
  week_end: end,
  balance: { of: countable, same: besides, related: ofParts.balance },
  remainder: { of: countable, same: besides, related: ofParts.leaveOne },
  gap: { of: countable, same: ['freq', 'product', 'period'], related: ofParts.areMirrored },
  gap_percent: { of: countable, same: ['freq', 'product', 'period'], related: ofParts.areMirrored },
  // Which period a growth leads to is said by the period of what they make.
  level_before: level,
  level_after: level,
  growth_of_whole: { of: null, same: ['freq', 'reporter', 'partner', 'period'], related: ofParts.growTogether },
  average_change: { of: ['growth'], same: ['reporter', 'partner', 'product'], related: inTime.follow },
  convert: { ...conversion, related: rates.converts },
  convert_back: { ...conversion, related: rates.convertsBack },
  convert_across: { ...conversion, related: rates.convertsAcross },
  rank: { of: countable, same: [] },
  rank_reporter: { of: countable, same: [] },
}
