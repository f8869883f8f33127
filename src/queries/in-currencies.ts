import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import { cellKey, cellOf, type Stated } from '../model/stated.js'
import { inCurrency } from '../statistics/in-currency.js'
import { ratesOf } from './rates.js'

// The figures of one cell, whatever currency they are in.
function amountsByCell(figures: readonly Stated[], codes: Catalogue): Stated[][] {
  const cells = new Map<string, Stated[]>()
  for (const stated of figures) {
    const isAmount = codes.units.entries.get(stated.unit)?.kind === 'currency'
    const key = cellKey(isAmount ? cellOf(stated, { unit: '' }) : cellOf(stated, {}))
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [stated])
    else cell.push(stated)
  }
  return [...cells.values()]
}

/**
 * Figures whose amounts are told in some currencies: as they are stated there, else converted by the rates of their periods,
 * the first of each cell or, with `all`, one a source. What is no amount stays as it is.
 */
export async function inCurrencies(
  db: Reader,
  figures: readonly Stated[],
  currencies: readonly string[],
  { all, asOf, codes }: { all: boolean; asOf: string | null; codes: Catalogue },
): Promise<Stated[]> {
  const units = [...new Set([...currencies, ...figures.map(({ unit }) => unit)])]
  const periods = figures.map(({ period }) => period)
  const rates = await ratesOf(db, units, periods, asOf, codes)
  return amountsByCell(figures, codes).flatMap((cell) => {
    if (codes.units.entries.get((cell[0] as Stated).unit)?.kind !== 'currency') return cell
    return currencies.flatMap((currency) => {
      const told = inCurrency(currency, cell, rates, codes).map(({ stated }) => stated)
      return all ? told : told.slice(0, 1)
    })
  })
}
