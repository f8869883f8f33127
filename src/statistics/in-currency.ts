import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import { carriedOut } from './plan.js'
import { conversionPlans } from './rules/conversion.js'

/** An amount in the currency asked for, and the figure it was stated as: the same, or one in another currency. */
export interface Amount {
  stated: Stated
  origin: Stated
}

/**
 * What each source says of one amount in a currency: as it states it there, first, or else converted by a rate of the same
 * period; without a value where no rate is known, not at all where there is none that could be. The figures of a currency keep their order.
 */
export function inCurrency(
  unit: string,
  figures: readonly Stated[],
  rates: readonly Stated[],
  codes: Catalogue,
): Amount[] {
  const stated = figures.filter((one) => one.unit === unit)
  const told = new Set(stated.map(({ figure }) => figure.source))
  const rest: Amount[] = []
  for (const origin of figures) {
    if (told.has(origin.figure.source)) continue
    told.add(origin.figure.source)
    const [plan] = conversionPlans(origin, unit, rates, codes)
    if (plan !== undefined) rest.push({ origin, stated: carriedOut(plan, new Map(), codes) })
  }
  return [...stated.map((one) => ({ stated: one, origin: one })), ...rest]
}
