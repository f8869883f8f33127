import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { expressionOf, isOperation } from '../model/expression.js'
import type { Selection } from '../model/selection.js'
import { derivedFound, type FoundDerived } from './derived-found.js'
import { type FoundFigure, storedFound } from './stored-found.js'

/** What is answered of a figure that was printed, and of one that is reckoned of others. */
export interface FigureAnswers<Answer> {
  stored: (found: FoundFigure) => Answer
  derived: (found: FoundDerived) => Answer
}

/** Finds one figure by its id, stored or derived, and answers with it, all within one edition. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureFound<Answer>(
  db: Reader,
  id: string,
  selection: Selection,
  { stored, derived }: FigureAnswers<Answer>,
): Promise<Answer> {
  const expression = expressionOf(id)
  if (expression === null) {
    throw new Problem('NOT_FOUND', {
      detail: `"${id.slice(0, 200)}" is no id of a figure.`,
      hint: 'An id is <series key>~<period>~<source>, as A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025, or <operation>(<id>,...).',
    })
  }
  return isOperation(expression)
    ? derivedFound(db, expression, selection, derived)
    : storedFound(db, expression, selection, stored)
}
