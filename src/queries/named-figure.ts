import { Problem } from '../errors.js'
import { type FigureName, figureNameOf } from '../model/figure-id.js'

/** What the id of a stored figure names. Throws NOT_FOUND (404) where it is none. */
export function namedFigure(id: string): FigureName {
  const name = figureNameOf(id)
  if (name !== null) return name
  throw new Problem('NOT_FOUND', {
    detail: `"${id.slice(0, 200)}" is no id of a figure.`,
    hint: 'An id is <series key>~<period>~<source>, as A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025.',
  })
}
