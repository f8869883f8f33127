import type { Catalogue } from '../model/catalogue.js'
import type { Refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import type { Cell } from './derivation.js'
import { derivedCodes } from './derived-codes.js'
import { derivedPeriod } from './derived-period.js'
import { derivedUnit } from './derived-unit.js'
import { inputFault } from './input-fault.js'
import type { OperationName } from './operations.js'

/** The cell that an operation's result stands in, and why there can be no result in it. */
export interface DerivedCell {
  cell: Cell
  refused: Refusal | null
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
  const fault = inputFault(operation, inputs, codes)
  if (period !== null && 'code' in period) return { cell, refused: fault ?? period }
  if (period === null) return { cell, refused: fault }
  const { text, freq, starts, ends } = period
  return { cell: { ...cell, freq, period: text, starts, ends: ends as string }, refused: fault }
}
