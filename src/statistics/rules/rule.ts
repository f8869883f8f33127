import type { Catalogue } from '../../model/catalogue.js'
import type { CheckKind } from '../../model/check.js'
import type { Indicator } from '../../model/indicator.js'
import type { Period } from '../../model/period.js'
import type { Stated } from '../../model/stated.js'
import type { Cell } from '../derivation.js'
import type { Plan } from '../plan.js'

/** What a rule may look at beside the cell. */
export interface Surroundings {
  codes: Catalogue
  /** The currency amounts are taken in where the cell itself has none. */
  currency: string
  /** Figures of the same areas: parts by product, amounts in other currencies. */
  near: readonly Stated[]
  /** Exchange rates, of whatever period. */
  rates: readonly Stated[]
  /** Whether an area has any figure of an indicator; absent where that is not known. */
  isTold?: (reporter: string, indicator: string) => boolean
}

/** A cell taken apart: its indicator, its period, and the codes and days that plans are made with. */
export interface Place {
  cell: Cell
  indicator: Indicator
  period: Period
}

/**
 * A way from figures to a figure, which follows from what indicators say of themselves and names none. Where nobody states
 * the cell it fills it; where somebody does it is a check of that kind (null: no check, since another rule makes the same).
 */
export interface Rule {
  name: string
  check: CheckKind | null
  plans(place: Place, surroundings: Surroundings): Plan[]
}

/** The currency of a cell, or the one asked for; an indicator that is in no currency has its own unit. */
export function unitFor(indicator: Indicator, cell: Pick<Cell, 'unit'>, { currency }: Surroundings): string {
  if (indicator.units.includes(cell.unit)) return cell.unit
  return indicator.units.includes(currency) ? currency : (indicator.units[0] as string)
}
