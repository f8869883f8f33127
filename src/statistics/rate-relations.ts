import type { Catalogue } from '../model/catalogue.js'
import { type Refusal, refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import { isAbsent } from './absent.js'

type Inputs = readonly [amount: Stated, rate: Stated, other: Stated]

/** That there is no rate to tell an amount in a currency by. */
export function noRate({ period, unit }: Pick<Stated, 'period' | 'unit'>, currency: string): Refusal {
  return refusal('no_rate', period, unit, currency)
}

const priced = ({ indicator }: Stated, codes: Catalogue) => codes.indicators.entries.get(indicator)?.converts ?? null

// A rate prices one currency in another: of no other amount does it make anything.
const ways = {
  converts: ([amount, rate]: Inputs, codes: Catalogue) => (amount.unit === priced(rate, codes) ? rate.unit : null),
  convertsBack: ([amount, rate]: Inputs, codes: Catalogue) => (amount.unit === rate.unit ? priced(rate, codes) : null),
  convertsAcross: ([amount, rate, other]: Inputs, codes: Catalogue) =>
    amount.unit === rate.unit && priced(rate, codes) !== null && priced(rate, codes) === priced(other, codes)
      ? other.unit
      : null,
}

function relation(currencyOf: (inputs: Inputs, codes: Catalogue) => string | null) {
  return (all: readonly Stated[], codes: Catalogue): Refusal | null => {
    const inputs = all as Inputs
    const [amount, ...rates] = inputs
    const currency = currencyOf(inputs, codes)
    if (currency === null) return refusal('not_the_rate', rates[0].figure.id, amount.figure.id)
    return rates.some(isAbsent) ? noRate(amount, currency) : null
  }
}

/** How rates stand to the amount that they convert: why they do not as they should, or null. */
export const rateRelations = {
  converts: relation(ways.converts),
  convertsBack: relation(ways.convertsBack),
  convertsAcross: relation(ways.convertsAcross),
}
