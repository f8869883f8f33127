import type { Catalogue } from '../model/catalogue.js'
import { type Expression, isOperation, type Operated } from '../model/expression.js'
import { nearest } from '../model/nearest.js'
import { operationNamed, operations } from './operations.js'
import { unpaired } from './unpaired.js'

/** What is wrong with an operation of an id, in a sentence, and what was probably meant. */
export interface ExpressionFault {
  detail: string
  did_you_mean?: string
}

const names = operations.map(({ name }) => name)

// What has no counterpart has an id all the same, of itself alone.
function standsAlone({ operation, inputs: [first, ...rest] }: Operated, codes: Catalogue): boolean {
  if (first === undefined || rest.length > 0 || isOperation(first)) return false
  const { series, period } = first
  return unpaired(operation, { ...series, period }, codes) !== null
}

/** Why an expression is none that could be reckoned, whatever its figures: an operation that is none, or that takes fewer or more figures. Null where it may be. */
export function expressionFault(expression: Expression, codes: Catalogue): ExpressionFault | null {
  if (!isOperation(expression)) return null
  const { operation: name, inputs } = expression
  const operation = operationNamed(name)
  if (operation === undefined) {
    const meant = nearest(name, names)
    return {
      detail: `There is no operation ${name}; there are ${names.join(', ')}.`,
      ...(meant === undefined ? {} : { did_you_mean: meant }),
    }
  }
  const [fewest, most] = operation.takes
  if (standsAlone(expression, codes)) return null
  if (inputs.length < fewest || inputs.length > most) {
    const takes = fewest === most ? `${most} ${most === 1 ? 'figure' : 'figures'}` : `${fewest} to ${most} figures`
    return { detail: `${name} takes ${takes}, not ${inputs.length}.` }
  }
  for (const input of inputs) {
    const fault = expressionFault(input, codes)
    if (fault !== null) return fault
  }
  return null
}
