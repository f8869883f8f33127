import { Problem } from '../errors.js'
import { type Expression, expressionOf } from '../model/expression.js'

/** What the id of a figure says: the name of a stored one, or an operation on others. Throws NOT_FOUND (404) where it is no id. */
export function namedFigure(id: string): Expression {
  const expression = expressionOf(id)
  if (expression !== null) return expression
  throw new Problem('NOT_FOUND', {
    detail: `"${id.slice(0, 200)}" is no id of a figure.`,
    hint: 'An id is <series key>~<period>~<source>, as A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025, or <operation>(<id>,...).',
  })
}
