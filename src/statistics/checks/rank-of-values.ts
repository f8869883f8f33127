import type { Area } from '../../model/area.js'
import { compare, type Decimal, decimalFrom, decimalNumber } from '../../model/decimal.js'
import { notApplicable } from '../../model/dimensions.js'
import type { Indicator } from '../../model/indicator.js'
import { pick, type Stated } from '../../model/stated.js'
import { type Interval, intervalFrom } from '../interval.js'
import { difference, quotient, sum } from '../interval-arithmetic.js'
import { parentCell } from '../parent-cell.js'
import { rankAmong } from '../rank-among.js'
import { unitFor } from '../rules/rule.js'
import type { CheckRow, CheckSurroundings, Implied } from './row.js'

const zero: Decimal = decimalFrom(0)

// Of the same list: the same codes but for the area that is ranked, which has the same kind and parent.
function siblings(claim: Stated, of: string, unit: string, { near, codes }: CheckSurroundings): Stated[] {
  const ranked = claim.partner === notApplicable ? 'reporter' : 'partner'
  const own = codes.areas.entries.get(claim[ranked]) as Area
  return near.filter((stated) => {
    const area = codes.areas.entries.get(stated[ranked])
    return (
      stated.indicator === of &&
      stated.unit === unit &&
      area?.kind === own.kind &&
      area.parent === own.parent &&
      stated.figure.value !== null &&
      (['freq', 'product', 'period', ranked === 'partner' ? 'reporter' : 'partner'] as const).every(
        (key) => stated[key] === claim[key],
      )
    )
  })
}

/** How many areas that nobody told of may still be greater: no more than what is left of the total holds. null: it is not known. */
function unseen(own: Interval, values: readonly Stated[], total: Stated | undefined): number | null {
  if (total === undefined || own.low === null || compare(own.low, zero) <= 0) return null
  const left = difference(intervalFrom(total.figure), values.map(({ figure }) => intervalFrom(figure)).reduce(sum))
  if (left.high === null) return null
  const most = quotient(
    { low: zero, high: compare(left.high, zero) < 0 ? zero : left.high },
    { low: own.low, high: own.low },
  )
  return Math.floor(decimalNumber(most.high as Decimal))
}

/** A rank against the values it ranks: those of one source, and what the total leaves for areas that nobody told of. */
export const rankOfValues: CheckRow = {
  kind: 'rank_of_values',
  pending: (claim, around) => {
    const { measure, of, over } = around.codes.indicators.entries.get(claim.indicator) as Indicator
    const ranked = around.codes.indicators.entries.get(of ?? '')
    if (measure !== 'rank' || ranked === undefined || over !== 'parent') return []
    const unit = unitFor(ranked, claim, around)
    const list = siblings(claim, ranked.code, unit, around)
    const mine = list.filter(({ reporter, partner }) => reporter === claim.reporter && partner === claim.partner)
    return mine.map((own) => {
      const { source } = own.figure
      const values = list.filter(({ figure }) => figure.source === source)
      const parent = parentCell(own, around.codes)
      const wanted = parent === null ? [] : [{ ...parent, source }]
      return {
        kind: 'rank_of_values' as const,
        claim,
        wanted,
        imply: (found) => {
          const total = wanted[0] === undefined ? undefined : pick(found, wanted[0])
          const others = values.filter((other) => other !== own)
          const interval = intervalFrom(own.figure)
          const { low, high } = rankAmong(
            interval,
            others.map(({ figure }) => intervalFrom(figure)),
          )
          const more = unseen(interval, values, total)
          const implied: Implied = {
            interval: {
              low,
              high:
                more === null || high === null
                  ? null
                  : sum({ low: high, high }, { low: decimalFrom(more), high: decimalFrom(more) }).high,
            },
            refused: null,
            inputs: [own, ...(total === undefined ? [] : [total])],
            formula: '1 + how many of the list are greater than a',
            derived: `rank(${own.figure.id})`,
          }
          return [implied]
        },
      }
    })
  },
}
