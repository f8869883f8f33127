import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import { inCurrency } from '../statistics/in-currency.js'
import { ratesOf } from './rates.js'
import { currenciesOf } from './view-filter.js'

function refuse(detail: string, hint: string): Problem {
  return new Problem('NOT_DERIVABLE', { detail, param: 'unit', hint })
}

/** The currency that a series is asked for in; null: its own unit. Throws UNKNOWN_CODE (400) for what is no currency, NOT_DERIVABLE (400) where the series is no amount, or asked for its shares. */
export function currencyAsked(
  asked: string[] | undefined,
  { indicator, unit }: SeriesDimensions,
  { transform }: Selection,
  codes: Catalogue,
): string | null {
  const [currency] = asked === undefined ? [unit] : currenciesOf(asked, codes)
  if (currency === undefined || currency === unit) return null
  const isRate = (codes.indicators.entries.get(indicator)?.converts ?? null) !== null
  if (isRate || codes.units.entries.get(unit)?.kind !== 'currency')
    throw refuse(`unit converts amounts; ${indicator} in ${unit} is none.`, 'Ask without unit.')
  if (transform === 'share') throw refuse('A share is the same in every currency.', 'Ask without unit.')
  return currency
}

/** Amounts in another currency, each in its place, by the rates of their periods. */
export async function converted(
  db: Reader,
  figures: readonly Stated[],
  currency: string,
  asOf: string | null,
  codes: Catalogue,
): Promise<Stated[]> {
  const units = [currency, ...figures.map(({ unit }) => unit)]
  const periods = figures.map(({ period }) => period)
  const rates = await ratesOf(db, units, periods, asOf, codes)
  return figures.flatMap((figure) => inCurrency(currency, [figure], rates, codes).map(({ stated }) => stated))
}
