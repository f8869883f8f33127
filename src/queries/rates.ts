import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import { chosenFigures, ofAllTime } from './figures.js'
import { statedOf } from './shape.js'

/** The question for the exchange rates of currencies, the chosen of each cell, as known on a day; null where none of them is priced. */
export function ratesQuery(db: Reader, currencies: readonly string[], asOf: string | null, codes: Catalogue) {
  const indicator = [...codes.indicators.entries.values()].filter(({ converts }) => converts !== null)
  const unit = currencies.filter((currency) => indicator.some(({ units }) => units.includes(currency)))
  if (unit.length === 0) return null
  return chosenFigures(db, {
    indicator: indicator.map(({ code }) => code),
    unit,
    selection: { ...ofAllTime, candidates: false, as_of: asOf },
  })
}

/** The exchange rates of currencies in some periods, as known on a day. */
export async function ratesOf(
  db: Reader,
  currencies: readonly string[],
  periods: readonly string[],
  asOf: string | null,
  codes: Catalogue,
): Promise<Stated[]> {
  const all = periods.length === 0 ? null : ratesQuery(db, currencies, asOf, codes)
  if (all === null) return []
  const rows = await all
    .where('period', 'in', [...new Set(periods)])
    .orderBy('key')
    .execute()
  return rows.map(statedOf)
}
