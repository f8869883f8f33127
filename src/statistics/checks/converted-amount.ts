import type { Catalogue } from '../../model/catalogue.js'
import { decimalNumber } from '../../model/decimal.js'
import type { Indicator } from '../../model/indicator.js'
import { naturalBounds } from '../../model/natural-bounds.js'
import { refusal } from '../../model/refusal.js'
import type { Stated } from '../../model/stated.js'
import { boundsOf, intervalFrom } from '../interval.js'
import { product, quotient } from '../interval-arithmetic.js'
import { beside } from '../rules/beside.js'
import type { CheckRow, CheckSurroundings, Implied } from './row.js'

// What `beside` leaves open.
const cellKeys = ['indicator', 'product'] as const

const isCurrency = (unit: string, codes: Catalogue) => codes.units.entries.get(unit)?.kind === 'currency'

/** All rates of a currency loaded for the days of a period, as one interval (model.md, section 8). */
export function rateOf(
  unit: string,
  per: string,
  { starts, ends }: Pick<Stated, 'starts' | 'ends'>,
  { rates, codes }: CheckSurroundings,
) {
  const dated = rates.filter(
    (rate) =>
      rate.unit === unit &&
      codes.indicators.entries.get(rate.indicator)?.converts === per &&
      rate.starts >= starts &&
      rate.ends <= ends &&
      rate.figure.low !== null &&
      rate.figure.high !== null,
  )
  const lows = dated.map(({ figure }) => figure.low as number)
  const highs = dated.map(({ figure }) => figure.high as number)
  const hull = dated.length === 0 ? null : intervalFrom({ low: Math.min(...lows), high: Math.max(...highs) })
  return { dated, hull }
}

/** An amount in another currency at all the rates of a period; null where none is loaded. */
export function convertedAt(
  amount: Stated,
  unit: string,
  dated: Pick<Stated, 'starts' | 'ends'>,
  around: CheckSurroundings,
) {
  const value = intervalFrom(amount.figure)
  const into = rateOf(unit, amount.unit, dated, around)
  if (into.hull !== null) return { interval: product(value, into.hull), rates: into.dated, how: 'convert' as const }
  const outOf = rateOf(amount.unit, unit, dated, around)
  if (outOf.hull === null) return null
  return { interval: quotient(value, outOf.hull), rates: outOf.dated, how: 'convert_back' as const }
}

function implied(amount: Stated, claim: Stated, around: CheckSurroundings): Implied {
  const at = convertedAt(amount, claim.unit, claim, around)
  if (at !== null)
    return { interval: at.interval, refused: null, inputs: [amount, ...at.rates], how: at.how, derived: null }
  // What the two amounts themselves say of the rate is worth telling: a reader may know it.
  const { low, high } = naturalBounds(boundsOf(quotient(intervalFrom(amount.figure), intervalFrom(claim.figure))))
  const between = [amount.unit, claim.unit, claim.period] as const
  const refused =
    low === null || high === null
      ? refusal('no_rate_loaded', ...between)
      : refusal('rate_implied', ...between, decimalNumber(low), decimalNumber(high))
  return { interval: null, refused, inputs: [amount], how: 'convert_back', derived: null }
}

/** An amount against the same amount printed in another currency, by all the rates loaded for its period. */
export const convertedAmount: CheckRow = {
  kind: 'converted_amount',
  pending: (claim, around) => {
    const { converts } = around.codes.indicators.entries.get(claim.indicator) as Indicator
    if (converts !== null || !isCurrency(claim.unit, around.codes) || claim.figure.value === null) return []
    const others = beside(claim, around.near).filter(
      (other) =>
        other.figure.source === claim.figure.source &&
        isCurrency(other.unit, around.codes) &&
        // Each pair once, the dollar or the later code being held against the other.
        (claim.unit === 'USD' || (other.unit !== 'USD' && claim.unit > other.unit)) &&
        other.unit !== claim.unit &&
        cellKeys.every((key) => other[key] === claim[key]),
    )
    return others.map((amount) => ({
      kind: 'converted_amount' as const,
      claim,
      wanted: [],
      imply: () => [implied(amount, claim, around)],
    }))
  },
}
