import { type CellFigure, type ClaimedCell, ofProduct } from '../model/claim/claimed-cell.js'
import type { UnderstoodClaim } from '../model/claim/understood.js'
import type { Slip } from '../model/claim/verdicts.js'
import { allProducts, notApplicable } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import { mirroredIndicator, type NumberKind, numberKindOf, partsAndWhole, siblingsOf } from '../model/kin.js'
import type { Trial, Tried } from './slips.js'
import { knownOn, type Vintage } from './verdict.js'

/** Where else the number of a claim may come from. */
export interface OtherCell {
  slip: Slip
  indicator: Indicator
  reporter: string
  partner: string
}

/** A pair has two sides; a country alone, and the world, has none that reports on it. */
const alone = [notApplicable, 'W00']

/** The cells a claim of an indicator may have been taken from by mistake: other kinds of number, the other side, parts and whole. */
export function otherCells(
  indicator: Indicator,
  reporter: string,
  partner: string,
  all: readonly Indicator[],
): OtherCell[] {
  const own = numberKindOf(indicator)
  const here = { reporter, partner }
  const siblings = siblingsOf(indicator, all).map(
    (other): OtherCell => ({
      slip: `${numberKindOf(other) as NumberKind}_for_${own as NumberKind}` as Slip,
      indicator: other,
      ...here,
    }),
  )
  const mirror: OtherCell[] = alone.includes(partner)
    ? []
    : [{ slip: 'other_side', indicator: mirroredIndicator(indicator, all), reporter: partner, partner: reporter }]
  const flows = partsAndWhole(indicator, all).map(
    (other): OtherCell => ({ slip: 'other_flow', indicator: other, ...here }),
  )
  return [...siblings, ...mirror, ...flows]
}

type Row = CellFigure & Vintage & Tried

/** What is tried to explain a mismatch: the figures, as known on its day, of the other cells in the claim's unit, and of its own in other units. */
export function trialsOf<R extends Row>(
  claim: UnderstoodClaim,
  { indicator, partner, product, elsewhere, unit }: ClaimedCell<R>,
  all: readonly Indicator[],
  rowsAt: (indicator: string, reporter: string, partner: string) => readonly R[],
): Trial<R>[] {
  const units = claim.readings[0]?.units ?? null
  const said = [allProducts, notApplicable].includes(product) ? claim.product : product
  const trials = otherCells(indicator, claim.reporter, partner, all).map((other): Trial<R> => {
    const rows = ofProduct(rowsAt(other.indicator.code, other.reporter, other.partner), said)
    const fitting = rows.filter((row) => units === null || units.includes(row.unit))
    return { slip: other.slip, measure: other.indicator.measure, rows: knownOn(fitting, claim.as_of) }
  })
  const otherUnits = unit === 'other_kind' ? [] : knownOn(elsewhere, claim.as_of)
  return [...trials, { slip: 'other_unit', measure: indicator.measure, rows: otherUnits }]
}
