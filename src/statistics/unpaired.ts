import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import { type Period, periodOf } from '../model/period.js'
import { previousPeriod, yearBefore } from '../model/period-steps.js'
import { type Refusal, refusal } from '../model/refusal.js'
import { parentCell, partSide } from './parent-cell.js'

type Place = SeriesDimensions & { period: string }

const noneBefore = ({ period: text }: Place) => {
  const period = periodOf(text) as Period
  const alone = previousPeriod(period) === null || yearBefore(period) === null
  return alone ? refusal('no_period_before', text) : null
}

const reasons: Readonly<Record<string, (place: Place, codes: Catalogue) => Refusal | null>> = {
  change: noneBefore,
  percent_change: noneBefore,
  compounded_annual_rate: noneBefore,
  share: (place, codes) => (parentCell(place, codes) === null ? refusal('part_of_none', place[partSide(place)]) : null),
  ratio: (_place, { indicators }) =>
    [...indicators.entries.values()].some(({ per_head }) => per_head) ? null : refusal('no_heads'),
}

/** Why a figure stands alone where an operation takes two: there is no second that it could be held against. Null where there may be one. */
export function unpaired(operation: string, place: Place, codes: Catalogue): Refusal | null {
  return reasons[operation]?.(place, codes) ?? null
}
