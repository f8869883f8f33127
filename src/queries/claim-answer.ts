import { chosenBecause } from '../model/choice.js'
import type { ClaimQualifier } from '../model/claim/claim-qualifier.js'
import type { ClaimedCell } from '../model/claim/claimed-cell.js'
import { explained, unverified } from '../model/claim/explanation.js'
import type { LostClaim, UnderstoodClaim } from '../model/claim/understood.js'
import type { ValueReading } from '../model/claim/value.js'
import type { Slip, Verdict } from '../model/claim/verdicts.js'
import { decimalNumber } from '../model/decimal.js'
import type { Figure } from '../model/figure.js'
import type { Names } from '../model/names.js'
import { digitsMeant } from '../statistics/agreement.js'
import { boundsOf } from '../statistics/interval.js'
import type { FoundSlip } from '../statistics/slips.js'
import { knownOn } from '../statistics/verdict.js'
import type { CellRow } from './claim-cells.js'
import { findingOf, slipTold, toldFigure, unitOfReading } from './claim-finding.js'
import type { Edition } from './edition.js'
import { type HeldClaim, intervalOfReading, type OpenClaim } from './held-claim.js'
import { figureOf } from './shape.js'

/** A claim as it was understood, in the unit itself. */
export interface ClaimedValue {
  value: number
  low: number | null
  high: number | null
  unit: string | null
  digits: number | null
  qualifier: ClaimQualifier | null
  /** The value as it may be read too. */
  other_reading: number | null
}

/** What is answered of a claim; names are a text a language. */
export interface ClaimAnswer {
  verdict: Verdict
  indicator: string | null
  reporter: string | null
  partner: string | null
  product: string | null
  period: string | null
  as_of: string | null
  claimed: ClaimedValue | null
  figure: Figure | null
  figure_then: Figure | null
  slip: Slip | null
  slip_figure: Figure | null
  others_match: string[]
  candidates: readonly string[]
  reason: Names | null
  explanation: Names
}

const unknown: ClaimAnswer = {
  verdict: 'cannot_verify',
  ...{ indicator: null, reporter: null, partner: null, product: null, period: null, as_of: null, claimed: null },
  ...{ figure: null, figure_then: null, slip: null, slip_figure: null, others_match: [], candidates: [], reason: null },
  explanation: { en: '', vi: '', zh: '' },
}

/** The answer to a claim that is not understood, or has no figure. */
export function lostAnswer({ reason, candidates }: LostClaim, asOf: string | null): ClaimAnswer {
  return { ...unknown, as_of: asOf, candidates, reason, explanation: unverified(reason, null, null) }
}

const shown = (row: CellRow, candidates: readonly CellRow[] = []): Figure =>
  figureOf({ ...row, chosen_because: candidates[0] === row ? chosenBecause(candidates) : null })

function understood(
  claim: UnderstoodClaim,
  { indicator, partner, product, rows }: ClaimedCell<CellRow>,
  figure: CellRow | null,
) {
  const { reporter, period, as_of } = claim
  const codes = { indicator: indicator.code, reporter, partner, product, period: period.text, as_of }
  return { ...codes, figure: figure === null ? null : shown(figure, knownOn(rows, null)) }
}

function claimedOf(
  reading: ValueReading,
  row: CellRow | null,
  claim: UnderstoodClaim,
  cell: ClaimedCell<CellRow>,
): ClaimedValue {
  const interval = intervalOfReading(reading, row, cell) ?? { low: null, high: null }
  const otherwise = claim.readings.find((other) => other !== reading)
  return {
    value: decimalNumber(reading.value),
    ...boundsOf(interval),
    unit: unitOfReading(reading, row),
    digits: digitsMeant(reading, { measure: cell.indicator.measure, interval }),
    qualifier: reading.qualifier,
    other_reading: otherwise === undefined ? null : decimalNumber(otherwise.value),
  }
}

/** The answer to a claim that is understood and not decided, with what is told today and the slip that would explain it. */
export function openAnswer(open: OpenClaim, slip: FoundSlip<CellRow> | null, edition: Edition): ClaimAnswer {
  const { claim, cell, reason, figure, rebased } = open
  const reading = claim.readings[0] as ValueReading
  const told = figure === null ? null : toldFigure(figure, edition, rebased !== null)
  return {
    ...unknown,
    ...understood(claim, cell, figure),
    claimed: claimedOf(reading, figure, claim, cell),
    figure_then: rebased === null ? null : shown(rebased),
    slip: slip?.slip ?? null,
    slip_figure: slip === null ? null : shown(slip.figure),
    reason,
    explanation: unverified(reason, told, slipTold(slip, reading, edition)),
  }
}

/** The answer to a claim that was held against its cell, with the slip that explains it. */
export function answeredClaim(held: HeldClaim, slip: FoundSlip<CellRow> | null, edition: Edition): ClaimAnswer {
  const { claim, cell, judgement } = held
  const { figure, earlier, claim: reading, verdict, others } = judgement
  const otherwise = claim.readings.find((other) => other !== reading) ?? null
  return {
    ...unknown,
    verdict,
    ...understood(claim, cell, figure),
    claimed: claimedOf(reading, judgement.held ?? earlier, claim, cell),
    figure_then: earlier === null ? null : shown(earlier),
    slip: slip?.slip ?? null,
    slip_figure: slip === null ? null : shown(slip.figure),
    others_match: others.map((row) => shown(row).id),
    explanation: explained(findingOf({ judgement, slip, otherwise }, claim.as_of, edition)),
  }
}
