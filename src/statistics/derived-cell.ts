import type { Catalogue } from '../model/catalogue.js'
import { type Refusal, refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import type { Cell } from './derivation.js'
import { derivedCodes } from './derived-codes.js'
import { derivedPeriod } from './derived-period.js'
import { derivedUnit } from './derived-unit.js'
import type { OperationName } from './operations.js'

/** The cell that an operation's result stands in, and why there can be no result in it. */
export interface DerivedCell {
  cell: Cell
  refused: Refusal | null
}

const fits = (amount: Stated, unit: string | null | undefined) => amount.unit === unit

// A rate prices one currency in another: of no other amount does it make anything.
function rateRefusal(operation: OperationName, inputs: readonly Stated[], codes: Catalogue): Refusal | null {
  if (!operation.startsWith('convert')) return null
  const [amount, rate, other] = inputs as [Stated, Stated, Stated | undefined]
  const priced = ({ indicator }: Stated) => codes.indicators.entries.get(indicator)?.converts ?? null
  const sensible =
    operation === 'convert'
      ? fits(amount, priced(rate))
      : fits(amount, rate.unit) && priced(rate) !== null && (other === undefined || priced(other) === priced(rate))
  return sensible ? null : refusal('not_the_rate', rate.figure.id, amount.figure.id)
}

/**
 * The cell that an operation's result stands in: that of its first input, with the unit and period the operation makes, and
 * the codes that follow from what indicators and products say of each other. `refused` says why inputs make no such figure.
 */
export function derivedCell(operation: OperationName, inputs: readonly Stated[], codes: Catalogue): DerivedCell {
  const { figure: _figure, ...place } = inputs[0] as Stated
  const period = derivedPeriod(operation, inputs, codes)
  const unit = derivedUnit(operation, inputs, codes)
  const cell: Cell = { ...place, ...derivedCodes(operation, inputs, codes), unit }
  if (period !== null && 'code' in period) return { cell, refused: period }
  const refused = rateRefusal(operation, inputs, codes)
  if (period === null) return { cell, refused }
  const { text, freq, starts, ends } = period
  return { cell: { ...cell, freq, period: text, starts, ends: ends as string }, refused }
}
