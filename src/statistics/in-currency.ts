import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import { carriedOut, type Plan } from './plan.js'
import { conversionPlans } from './rules/conversion.js'

/** An amount in the currency asked for, and the figure it was stated as: the same, or one in another currency. */
export interface Amount {
  stated: Stated
  origin: Stated
}

function converted(origin: Stated, unit: string, rates: readonly Stated[], codes: Catalogue): Stated {
  // Where no rate is known there is a plan that says so.
  const [plan] = conversionPlans(origin, unit, rates, codes)
  return carriedOut(plan as Plan, new Map(), codes)
}

/**
 * What each source says of one amount in a currency: as it states it there, first, or else converted by a rate of the same
 * period; without a value where no rate is known. The figures of a currency keep their order.
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
    rest.push({ origin, stated: converted(origin, unit, rates, codes) })
  }
  return [...stated.map((one) => ({ stated: one, origin: one })), ...rest]
}
