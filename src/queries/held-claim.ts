import { type ClaimedCell, claimedCell, productsMeant } from '../model/claim/claimed-cell.js'
import { figureTold } from '../model/claim/explanation.js'
import { reasons } from '../model/claim/reason.js'
import type { StatedClaim } from '../model/claim/stated-claim.js'
import type { LostClaim, UnderstoodClaim } from '../model/claim/understood.js'
import { unitNames } from '../model/claim/unit-name.js'
import type { ValueReading } from '../model/claim/value.js'
import { allProducts, notApplicable } from '../model/dimensions.js'
import type { Names } from '../model/names.js'
import type { Product } from '../model/product.js'
import { claimedInterval, knownNumber } from '../statistics/agreement.js'
import type { Interval } from '../statistics/interval.js'
import { inForceOn, type Judgement, knownOn, verdictOf } from '../statistics/verdict.js'
import type { CellRow } from './claim-cells.js'
import { cellName, toldFigure, unitOf } from './claim-finding.js'
import type { Edition } from './edition.js'

/** Finds the figures of a cell in the period of a claim. */
export type RowsAt = (indicator: string, reporter: string, partner: string) => readonly CellRow[]

/** A claim that has a cell, held against it. */
export interface HeldClaim {
  claim: UnderstoodClaim
  cell: ClaimedCell<CellRow>
  judgement: Judgement<CellRow, ValueReading>
}

/** A claim that has a cell, and why that does not decide it; `figure` is what is told there today. */
export interface OpenClaim {
  claim: UnderstoodClaim
  cell: ClaimedCell<CellRow>
  reason: Names
  figure: CellRow | null
  /** The older figure with another base that agrees; null: there is none. */
  rebased: CellRow | null
}

/** The values a reading of a claim allows, held against a figure (null: nothing that is told in its unit); null where it makes no sense. */
export function intervalOfReading(
  reading: ValueReading,
  figure: CellRow | null,
  cell: ClaimedCell<CellRow>,
): Interval | null {
  const { measure } = cell.indicator
  const known =
    figure === null || cell.unit !== 'said' ? null : knownNumber({ ...figure, value: figure.value as number }, measure)
  return claimedInterval(reading, known ?? { measure, interval: { low: null, high: null } })
}

function nameOf({ indicators, reporter, partners, product, period }: UnderstoodClaim, edition: Edition) {
  // Where no partner is said, none is named.
  const partner = partners.length > 1 ? notApplicable : (partners[0] as string)
  const codes = { reporter, partner, product: product ?? notApplicable }
  return cellName({ ...codes, indicator: indicators[0]?.code as string }, period.text, edition)
}

function withoutCell(
  stated: StatedClaim,
  claim: UnderstoodClaim,
  indicators: string[],
  at: Parameters<typeof productsMeant<CellRow>>[1],
  edition: Edition,
): LostClaim {
  if (indicators.length > 0) return { reason: reasons.ambiguous(stated.indicator), candidates: indicators }
  const products = productsMeant(claim, at)
  const why = products.length > 0 ? reasons.products : reasons.no_figure
  return { reason: why(nameOf(claim, edition)), candidates: products }
}

/** Why no figure is there on the day of a claim, though there was one before: its source took it back. */
function nothingHeld(figures: readonly CellRow[], claim: UnderstoodClaim, edition: Edition): Names {
  const name = nameOf(claim, edition)
  const gone = figures.find((row) => row.withdrawn && inForceOn(row, claim.as_of)) as CellRow
  return reasons.withdrawn(name, gone.known, gone.note as string)
}

/** Why nothing that is known on the day of a claim decides it; null: something does. */
function absence(figures: readonly CellRow[], claim: UnderstoodClaim, edition: Edition): Names | null {
  const { as_of: day } = claim
  const [held] = knownOn(figures, day)
  const name = nameOf(claim, edition)
  if (held !== undefined) return held.value === null ? reasons.missing(name) : null
  if (day === null) return null
  return figures.every(({ known }) => known > day)
    ? reasons.not_known_yet(name, day)
    : nothingHeld(figures, claim, edition)
}

/** Holds a claim against its cell; where it has none, or nothing there decides it, why. */
export function heldClaim(
  stated: StatedClaim,
  claim: UnderstoodClaim,
  rowsAt: RowsAt,
  edition: Edition,
): HeldClaim | OpenClaim | LostClaim {
  const at = (indicator: string, partner: string) => rowsAt(indicator, claim.reporter, partner)
  const cell = claimedCell(claim, at, edition.codes.units.entries)
  if (Array.isArray(cell)) return withoutCell(stated, claim, cell, at, edition)
  const figures = cell.unit === 'other_unit' ? cell.elsewhere : cell.rows
  const [figure = null] = knownOn(figures, null)
  const reason = absence(figures, claim, edition)
  if (reason !== null) return { claim, cell, reason, figure: figure?.value === null ? null : figure, rebased: null }
  const [held = null] = knownOn(figures, claim.as_of)
  const judged = verdictOf(claim.readings, cell.unit === 'said' ? cell.rows : [], cell.indicator.measure, claim.as_of)
  if (held === null && judged.verdict === 'mismatch') {
    return { reason: nothingHeld(figures, claim, edition), candidates: [] }
  }
  if (cell.unit === 'said' && intervalOfReading(judged.claim, held, cell) === null) {
    return { reason: reasons.nonsense(String(stated.value)), candidates: [] }
  }
  const { rebased } = judged
  if (rebased !== null) {
    const reason = reasons.base(figureTold(toldFigure(rebased, edition, true)))
    return { claim, cell, reason, figure, rebased }
  }
  const earlier = claim.as_of === null ? judged.earlier : held
  return { claim, cell, judgement: { ...judged, figure, held, earlier } }
}

/** Why a claim that says no product, and is not so of the only part that is told, is not decided by that; null: it is. */
export function otherPart({ claim, cell, judgement }: HeldClaim, edition: Edition): OpenClaim | null {
  if (claim.product !== null || [allProducts, notApplicable].includes(cell.product)) return null
  const part = (edition.codes.products.entries.get(cell.product) as Product).names
  return { claim, cell, reason: reasons.part(nameOf(claim, edition), part), figure: judgement.figure, rebased: null }
}

/** Why a claim is told in another unit than any figure of its cell is. */
export function otherUnits({ claim, cell, judgement }: HeldClaim, edition: Edition): OpenClaim {
  const units = [...new Set(cell.elsewhere.map(({ unit }) => unit))].map((code) => unitOf(code, edition))
  const reason = reasons.other_unit(nameOf(claim, edition), unitNames(units))
  return { claim, cell, reason, figure: judgement.figure, rebased: null }
}
