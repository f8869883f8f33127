import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import { chosenFigures } from './figures.js'
import { statedOf } from './shape.js'

const always = { period: null, from: null, to: null, freq: null, status: null, latest: null, candidates: false }

/** The exchange rates of currencies, of every period, as known on a day; `periods` narrows them. */
export async function ratesOf(
  db: Reader,
  currencies: readonly string[],
  periods: readonly string[],
  asOf: string | null,
  codes: Catalogue,
): Promise<Stated[]> {
  const indicator = [...codes.indicators.entries.values()].filter(({ converts }) => converts !== null)
  const unit = currencies.filter((currency) => indicator.some(({ units }) => units.includes(currency)))
  if (unit.length === 0 || periods.length === 0) return []
  const rows = await chosenFigures(db, {
    indicator: indicator.map(({ code }) => code),
    unit,
    selection: { ...always, as_of: asOf },
  })
    .where('period', 'in', [...new Set(periods)])
    .orderBy('key')
    .execute()
  return rows.map(statedOf)
}
