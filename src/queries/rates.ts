import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import { chosenFigures, ofAllTime } from './figures.js'
import { statedOf } from './shape.js'

/** The exchange rates of currencies, as known on a day; of some periods, or of all where that is null. */
export async function ratesOf(
  db: Reader,
  currencies: readonly string[],
  periods: readonly string[] | null,
  asOf: string | null,
  codes: Catalogue,
): Promise<Stated[]> {
  const indicator = [...codes.indicators.entries.values()].filter(({ converts }) => converts !== null)
  const unit = currencies.filter((currency) => indicator.some(({ units }) => units.includes(currency)))
  if (unit.length === 0 || periods?.length === 0) return []
  const all = chosenFigures(db, {
    indicator: indicator.map(({ code }) => code),
    unit,
    selection: { ...ofAllTime, candidates: false, as_of: asOf },
  })
  const asked = periods === null ? all : all.where('period', 'in', [...new Set(periods)])
  const rows = await asked.orderBy('key').execute()
  return rows.map(statedOf)
}
