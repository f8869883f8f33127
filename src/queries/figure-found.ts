import type { Reader } from '../../db/schema.js'
import { isOperation } from '../model/expression.js'
import type { Selection } from '../model/selection.js'
import { derivedFound, type FoundDerived } from './derived-found.js'
import { namedFigure } from './named-figure.js'
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
  const expression = namedFigure(id)
  return isOperation(expression)
    ? derivedFound(db, expression, selection, derived)
    : storedFound(db, expression, selection, stored)
}
