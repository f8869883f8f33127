import type { Area } from '../../model/area.js'
import { notApplicable } from '../../model/dimensions.js'
import type { Indicator } from '../../model/indicator.js'
import { type Found, pick, type Stated } from '../../model/stated.js'
import { type Interval, intervalFrom } from '../interval.js'
import { anything } from '../interval-arithmetic.js'
import { parentCell } from '../parent-cell.js'
import { rankAmong } from '../rank-among.js'
import { unitFor } from '../rules/rule.js'
import { alikeOrFirst, unlikeClaim } from './alike.js'
import type { CheckRow, CheckSurroundings, Implied, Pending } from './row.js'

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

const toldOf = (stated: Stated | undefined): stated is Stated => stated !== undefined && stated.figure.value !== null

/** A rank against the values it ranks: those of one source, and what the total leaves for areas that nobody told of. */
export const rankOfValues: CheckRow = {
  kind: 'rank_of_values',
  pending: (claim, around) => {
    const { codes } = around
    const { measure, of, over } = codes.indicators.entries.get(claim.indicator) as Indicator
    const ranked = codes.indicators.entries.get(of ?? '')
    if (measure !== 'rank' || ranked === undefined || over !== 'parent') return []
    const list = siblings(claim, ranked.code, unitFor(ranked, claim, around), around)
    const mine = list.filter(({ reporter, partner }) => reporter === claim.reporter && partner === claim.partner)
    return alikeOrFirst(claim, mine, codes).map((own): Pending => {
      const { source } = own.figure
      const others = list.filter((other) => other !== own && other.figure.source === source)
      const parent = parentCell(own, codes)
      const wanted = parent === null ? [] : [{ ...parent, source }]
      const imply = (found: Found): Implied[] => {
        const total = wanted[0] && pick(found, wanted[0])
        const inputs = [own, ...(total === undefined ? [] : [total])]
        const unlike = unlikeClaim(claim, [own], codes)
        if (unlike !== null) return [{ interval: null, refused: unlike, inputs: [own], how: 'rank', derived: null }]
        const [value, ...rest] = [own, ...others].map(({ figure }) => intervalFrom(figure)) as [Interval, ...Interval[]]
        // Where some may be below zero what is left of the total says nothing of any.
        const all = toldOf(total) && !ranked.signed ? intervalFrom(total.figure) : anything
        const interval = rankAmong(value, rest, all)
        const how = inputs.length > 1 ? 'rank_in_total' : 'rank'
        return [{ interval, refused: null, inputs, how, derived: `rank(${own.figure.id})` }]
      }
      return { kind: 'rank_of_values', claim, wanted, imply }
    })
  },
}
