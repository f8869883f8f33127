import { type Expression, isOperation } from '../model/expression.js'
import { nearest } from '../model/nearest.js'
import { operationNamed, operations } from './operations.js'

/** What is wrong with an operation of an id, in a sentence, and what was probably meant. */
export interface ExpressionFault {
  detail: string
  did_you_mean?: string
}

const names = operations.map(({ name }) => name)

/** Why an expression is none that could be reckoned, whatever its figures: an operation that is none, or that takes fewer or more figures. Null where it may be. */
export function expressionFault(expression: Expression): ExpressionFault | null {
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
  if (inputs.length < fewest || inputs.length > most) {
    const takes = fewest === most ? `${most} ${most === 1 ? 'figure' : 'figures'}` : `${fewest} to ${most} figures`
    return { detail: `${name} takes ${takes}, not ${inputs.length}.` }
  }
  for (const input of inputs) {
    const fault = expressionFault(input)
    if (fault !== null) return fault
  }
  return null
}
