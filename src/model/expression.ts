import { type FigureName, figureIdOf, figureNameOf } from './figure-id.js'

/** An operation on figures, as an id names it. */
export interface Operated {
  operation: string
  inputs: Expression[]
}

/** What the id of a figure says: one that is stated, or an operation on others. */
export type Expression = FigureName | Operated

/** How deep operations may lie in each other, and how many figures one may draw on. */
const deepest = 8
const most = 500

/** The id of a derived figure: `<operation>(<id>,...)`. */
export function derivedIdOf(operation: string, inputs: readonly string[]): string {
  return `${operation}(${inputs.join(',')})`
}

/** Whether an expression is an operation and no stated figure. */
export function isOperation(expression: Expression): expression is Operated {
  return 'operation' in expression
}

/** What an id says, or null where it is none: ids of stated figures, and operations on ids at most 8 deep, of at most 500 figures. */
export function expressionOf(id: string): Expression | null {
  let at = 0
  let figures = 0
  const read = (depth: number): Expression | null => {
    const begin = at
    while (at < id.length && !'(),'.includes(id.charAt(at))) at++
    const word = id.slice(begin, at)
    if (id.charAt(at) !== '(') return ++figures > most ? null : figureNameOf(word)
    if (depth === deepest || !/^[a-z_]{1,40}$/.test(word)) return null
    const inputs: Expression[] = []
    do {
      at++
      const input = read(depth + 1)
      if (input === null) return null
      inputs.push(input)
    } while (id.charAt(at) === ',')
    return id.charAt(at++) === ')' ? { operation: word, inputs } : null
  }
  const expression = read(0)
  return at === id.length ? expression : null
}

/** The id an expression is written as; the inverse of `expressionOf`, every period in its one spelling. */
export function idOf(expression: Expression): string {
  return isOperation(expression)
    ? derivedIdOf(expression.operation, expression.inputs.map(idOf))
    : figureIdOf(expression.series, expression.period, expression.source)
}

/** The stated figures an expression draws on, in order, each as often as it stands there. */
export function figuresIn(expression: Expression): FigureName[] {
  return isOperation(expression) ? expression.inputs.flatMap(figuresIn) : [expression]
}
