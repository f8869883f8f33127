import { Type } from 'typebox'
import { limits } from '../model/limits.js'

const stored = 'A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'
const derived = `share(A.TRADE.VNM.CN-GD._T.USD~2024~techgeekwire-2025,${stored})`

/** The id of a figure as a word of a path. */
export const figureIdSchema = Type.Object({
  id: Type.String({
    description:
      '<series key>~<period>~<source>, the slash of an interval written --; or <operation>(<id>,...) of a derived figure, which is reckoned again.',
    examples: [stored, derived],
  }),
})

/** What a path of figures is configured with: a stored and a derived figure to show, and how long an id may be. */
export function figureConfig(rest: '' | `/${string}`) {
  const at = (id: string) => `/v1/figures/${id}${rest}`
  return { example: at(stored), examples: [at(derived)], longestWord: limits.figure_id_at_most }
}
