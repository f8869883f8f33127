import { type ClaimedCell, claimedCell } from '../model/claim/claimed-cell.js'
import { reasons } from '../model/claim/reason.js'
import type { StatedClaim } from '../model/claim/stated-claim.js'
import type { LostClaim, UnderstoodClaim } from '../model/claim/understood.js'
import type { ValueReading } from '../model/claim/value.js'
import { notApplicable } from '../model/dimensions.js'
import { claimedInterval, knownNumber } from '../statistics/agreement.js'
import type { Interval } from '../statistics/interval.js'
import { type Judgement, knownOn, verdictOf } from '../statistics/verdict.js'
import type { CellRow } from './claim-cells.js'
import { cellName } from './claim-finding.js'
import type { Edition } from './edition.js'

/** Finds the figures of a cell in the period of a claim. */
export type RowsAt = (indicator: string, reporter: string, partner: string) => readonly CellRow[]

/** A claim that has a cell, held against it. */
export interface HeldClaim {
  stated: StatedClaim
  claim: UnderstoodClaim
  cell: ClaimedCell<CellRow>
  judgement: Judgement<CellRow, ValueReading>
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

/** Holds a claim against its cell; where it has none, or its value makes no sense of it, why. */
export function heldClaim(
  stated: StatedClaim,
  claim: UnderstoodClaim,
  rowsAt: RowsAt,
  edition: Edition,
): HeldClaim | LostClaim {
  const at = (indicator: string, partner: string) => rowsAt(indicator, claim.reporter, partner)
  const cell = claimedCell(claim, at, edition.codes.units.entries)
  if (Array.isArray(cell)) {
    const reason = cell.length === 0 ? reasons.no_figure(nameOf(claim, edition)) : reasons.ambiguous(stated.indicator)
    return { reason, candidates: cell }
  }
  const [today = null] = knownOn(cell.rows, null)
  if (today !== null && today.value === null) return { reason: reasons.missing(nameOf(claim, edition)), candidates: [] }
  const unknown = { reason: reasons.no_figure(nameOf(claim, edition)), candidates: [] }
  const rows = cell.unit === 'said' ? cell.rows : []
  const judgement = { ...verdictOf(claim.readings, rows, cell.indicator.measure, claim.as_of), figure: today }
  if (cell.unit === 'said' && today === null && judgement.verdict === 'mismatch') return unknown
  if (cell.unit === 'said' && intervalOfReading(judgement.claim, today, cell) === null) {
    return { reason: reasons.nonsense(String(stated.value)), candidates: [] }
  }
  return { stated, claim, cell, judgement }
}

/** Why a claim is told of another unit than any figure of its cell is. */
export function otherUnits({ claim, cell }: HeldClaim, edition: Edition): LostClaim {
  const units = [...new Set(cell.elsewhere.map(({ unit }) => unit))]
  return { reason: reasons.other_unit(nameOf(claim, edition), units.join(', ')), candidates: [] }
}
