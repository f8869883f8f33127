import type { Catalogue } from '../model/catalogue.js'
import { type Expression, figuresIn, isOperation } from '../model/expression.js'
import type { FigureName } from '../model/figure-id.js'
import { type Found, pick, type Stated } from '../model/stated.js'
import { absent } from './absent.js'
import { derivedCell } from './derived-cell.js'
import type { OperationName } from './operations.js'
import type { Side } from './parent-cell.js'
import { carriedOut } from './plan.js'

/** The same expression of another area, in the place of its own. */
export function elsewhere(expression: Expression, side: Side, own: string, other: string): Expression {
  if (isOperation(expression))
    return { ...expression, inputs: expression.inputs.map((input) => elsewhere(input, side, own, other)) }
  const { series } = expression
  return series[side] === own ? { ...expression, series: { ...series, [side]: other } } : expression
}

/** What an operation comes to, in the cell that its inputs give it. */
export function carried(operation: OperationName, inputs: readonly Stated[], codes: Catalogue): Stated {
  const { cell, refused } = derivedCell(operation, inputs, codes)
  return carriedOut({ operation, inputs, cell, refused }, new Map(), codes)
}

/** A stated figure, or one that says it is not there: of the area that is ranked it may be missing. */
export const statedOrAbsent = (name: FigureName, found: Found) => pick(found, name) ?? absent(name)

/** What an expression comes to without what is ranked. */
export function reckoned(expression: Expression, found: Found, codes: Catalogue): Stated {
  if (!isOperation(expression)) return statedOrAbsent(expression, found)
  const inputs = expression.inputs.map((input) => reckoned(input, found, codes))
  return carried(expression.operation as OperationName, inputs, codes)
}

/** What an expression comes to where all that it draws on is found; else undefined. */
export function reckonedIfThere(expression: Expression, found: Found, codes: Catalogue): Stated | undefined {
  const isThere = figuresIn(expression).every((figure) => pick(found, figure) !== undefined)
  return isThere ? reckoned(expression, found, codes) : undefined
}
