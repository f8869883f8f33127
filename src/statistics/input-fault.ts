import type { Catalogue } from '../model/catalogue.js'
import { expressionOf, isOperation } from '../model/expression.js'
import type { Indicator } from '../model/indicator.js'
import { kindredOperations } from '../model/kindred-operations.js'
import { type Refusal, refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import { inputsTaken } from './inputs-taken.js'
import { type Operation, type OperationName, operationNamed } from './operations.js'
import { unpaired } from './unpaired.js'

/** Why an operation makes nothing of an indicator, whatever its figures: it is of another measure. Null where it may. */
export function measureFault(operation: OperationName, { code, measure }: Indicator): Refusal | null {
  const { of } = inputsTaken[operation]
  if (of === null || of.includes(measure)) return null
  return refusal('measure_unfit', code, measure, operation, of.join(', '))
}

// The share of a level stands beside the level under its indicator, and is none.
function isOfItsIndicator({ figure: { id, derived } }: Stated): boolean {
  const expression = derived === undefined ? null : expressionOf(id)
  return expression === null || !isOperation(expression) || kindredOperations.includes(expression.operation)
}

/**
 * Why an operation makes no figure of inputs, whatever their values: it takes others (a rank is not added up), they are not of
 * one series, pair or period, or none is part of the other. Null where it may make one.
 */
export function inputFault(operation: OperationName, inputs: readonly Stated[], codes: Catalogue): Refusal | null {
  const { same, related } = inputsTaken[operation]
  for (const input of inputs) {
    const fault = measureFault(operation, codes.indicators.entries.get(input.indicator) as Indicator)
    if (fault !== null) return fault
    if (!isOfItsIndicator(input) && !operation.startsWith('convert'))
      return refusal('no_longer_of', input.figure.id, input.indicator, operation)
  }
  const [first, ...rest] = inputs as [Stated, ...Stated[]]
  if (inputs.length < (operationNamed(operation) as Operation).takes[0]) return unpaired(operation, first, codes)
  for (const key of same) {
    const other = rest.find((input) => input[key] !== first[key])
    if (other !== undefined) return refusal('not_shared', operation, key, first[key], other[key])
  }
  return related?.(inputs, codes) ?? null
}
