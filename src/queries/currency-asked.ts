import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { Selection } from '../model/selection.js'
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
