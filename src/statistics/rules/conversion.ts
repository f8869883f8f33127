import type { Catalogue } from '../../model/catalogue.js'
import type { Collection, Indicator } from '../../model/indicator.js'
import { refusal } from '../../model/refusal.js'
import type { Stated } from '../../model/stated.js'
import type { Plan } from '../plan.js'
import { beside } from './beside.js'
import type { Rule } from './rule.js'

// Averages for what runs through a period, the rate at its end for what stands at its end, each for want of the other.
function preferred(collection: Collection | null): Collection[] {
  return collection === 'E' ? ['E', 'A'] : ['A', 'E']
}

/** The rate of a currency in a period, the better kind first; `per` is the currency that it prices. */
function ratesOf(unit: string, stated: Stated, rates: readonly Stated[], codes: Catalogue) {
  const indicatorOf = ({ indicator }: Stated) => codes.indicators.entries.get(indicator) as Indicator
  const kinds: readonly (Collection | null)[] = preferred(indicatorOf(stated).collection)
  const own = rates.filter((rate) => rate.unit === unit && rate.period === stated.period)
  return own
    .map((rate) => ({ rate, per: indicatorOf(rate).converts, place: kinds.indexOf(indicatorOf(rate).collection) }))
    .toSorted((a, b) => a.place - b.place)
}

/** How an amount is told in another currency, by the dated rates of its period; where there are none, why it cannot be. */
export function conversionPlans(amount: Stated, unit: string, rates: readonly Stated[], codes: Catalogue): Plan[] {
  const { figure: _figure, ...place } = amount
  const cell = { ...place, unit }
  const to = ratesOf(unit, amount, rates, codes)
  const from = ratesOf(amount.unit, amount, rates, codes)
  const plans = [
    ...to
      .filter(({ per }) => per === amount.unit)
      .map(({ rate }): Plan => ({ operation: 'convert', inputs: [amount, rate], cell })),
    ...from
      .filter(({ per }) => per === unit)
      .map(({ rate }): Plan => ({ operation: 'convert_back', inputs: [amount, rate], cell })),
    ...from.flatMap(({ rate, per }) =>
      to
        .filter((other) => other.per === per && other.rate.indicator === rate.indicator)
        .map((other): Plan => ({ operation: 'convert_across', inputs: [amount, rate, other.rate], cell })),
    ),
  ]
  const refused = refusal('no_rate', amount.period, amount.unit, unit)
  return plans.length > 0 ? plans : [{ operation: 'convert', inputs: [amount], cell, refused }]
}

const isCurrency = (unit: string, codes: Catalogue) => codes.units.entries.get(unit)?.kind === 'currency'

/** An amount from what is stated in another currency and the rate of its period. */
export const conversion: Rule = {
  name: 'conversion',
  // The check holds amounts against all rates of the period, not against the one that is chosen.
  check: null,
  plans: ({ cell, indicator }, { codes, near, rates }) => {
    if (!isCurrency(cell.unit, codes) || indicator.converts !== null) return []
    const others = beside(cell, near).filter(
      (stated) =>
        stated.unit !== cell.unit &&
        isCurrency(stated.unit, codes) &&
        stated.indicator === cell.indicator &&
        stated.product === cell.product,
    )
    return others.flatMap((amount) => conversionPlans(amount, cell.unit, rates, codes))
  },
}
