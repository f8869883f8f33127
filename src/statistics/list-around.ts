import type { Catalogue } from '../model/catalogue.js'
import { type Expression, figuresIn, isOperation } from '../model/expression.js'
import { type Found, pick, type Stated, type Wanted } from '../model/stated.js'
import { elsewhere, reckonedIfThere } from './elsewhere.js'
import type { Side } from './parent-cell.js'
import { rankedBeside } from './ranked-list.js'
import { totalOf } from './ranking.js'

/** A place of the list that a value is ranked in: its figure as somebody states it, and how it is reckoned where nobody does. */
export interface ListPlace {
  stated: Wanted
  other: Expression
}

/** The list that a value is ranked in: the total, and each other place. */
export interface ListAround {
  whole: ListPlace
  list: ListPlace[]
}

/** The list around a value that an expression comes to, ranked by one of its areas; null where that is part of no whole. */
export function listAround(value: Stated, expression: Expression, side: Side, codes: Catalogue): ListAround | null {
  const at = (stated: Wanted): ListPlace => ({
    stated,
    other: elsewhere(expression, side, value[side], stated.series[side]),
  })
  const whole = totalOf(value, side, codes)
  return whole === null ? null : { whole: at(whole), list: rankedBeside(value, side, codes).map(at) }
}

/** What must be known to tell the figure of a place. */
export function wantedAt({ stated, other }: ListPlace): Wanted[] {
  return isOperation(other) ? [stated, ...figuresIn(other)] : [stated]
}

/** The figure of a place: as it is stated, else as it is reckoned; undefined where neither is known. */
export function toldAt({ stated, other }: ListPlace, found: Found, codes: Catalogue): Stated | undefined {
  return pick(found, stated) ?? reckonedIfThere(other, found, codes)
}
