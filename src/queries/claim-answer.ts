import { chosenBecause } from '../model/choice.js'
import { explained } from '../model/claim/explanation.js'
import type { LostClaim } from '../model/claim/understood.js'
import type { Slip, Verdict } from '../model/claim/verdicts.js'
import { decimalNumber } from '../model/decimal.js'
import type { Figure } from '../model/figure.js'
import type { Names } from '../model/names.js'
import type { Qualifier } from '../model/precision.js'
import { digitsMeant } from '../statistics/agreement.js'
import { boundsOf } from '../statistics/interval.js'
import type { FoundSlip } from '../statistics/slips.js'
import { knownOn } from '../statistics/verdict.js'
import type { CellRow } from './claim-cells.js'
import { findingOf, unitOfReading } from './claim-finding.js'
import type { Edition } from './edition.js'
import { type HeldClaim, intervalOfReading } from './held-claim.js'
import { figureOf } from './shape.js'

/** A claim as it was understood, in the unit itself. */
export interface ClaimedValue {
  value: number
  low: number | null
  high: number | null
  unit: string | null
  digits: number | null
  qualifier: Qualifier | null
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

const opening: Names = {
  en: 'The claim cannot be verified. ',
  vi: 'Không thể kiểm chứng phát biểu này. ',
  zh: '该说法无法核实。',
}

/** The answer to a claim that cannot be verified. */
export function lostAnswer({ reason, candidates }: LostClaim): ClaimAnswer {
  const { en, vi, zh } = reason
  return {
    verdict: 'cannot_verify',
    indicator: null,
    reporter: null,
    partner: null,
    product: null,
    period: null,
    claimed: null,
    figure: null,
    figure_then: null,
    slip: null,
    slip_figure: null,
    others_match: [],
    candidates,
    reason,
    explanation: { en: opening.en + en, vi: opening.vi + vi, zh: opening.zh + zh },
  }
}

const shown = (row: CellRow, candidates: readonly CellRow[] = []): Figure =>
  figureOf({ ...row, chosen_because: candidates[0] === row ? chosenBecause(candidates) : null })

/** The answer to a claim that was held against its cell, with the slip that explains it. */
export function answeredClaim(held: HeldClaim, slip: FoundSlip<CellRow> | null, edition: Edition): ClaimAnswer {
  const { claim, cell, judgement } = held
  const { figure, earlier, claim: reading, verdict, others } = judgement
  const interval = intervalOfReading(reading, figure, cell) ?? { low: null, high: null }
  const otherwise = claim.readings.find((other) => other !== reading) ?? null
  return {
    verdict,
    indicator: cell.indicator.code,
    reporter: claim.reporter,
    partner: cell.partner,
    product: cell.product,
    period: claim.period.text,
    claimed: {
      value: decimalNumber(reading.value),
      ...boundsOf(interval),
      unit: unitOfReading(reading, figure ?? earlier),
      digits: digitsMeant(reading, { measure: cell.indicator.measure, interval }),
      qualifier: reading.qualifier,
      other_reading: otherwise === null ? null : decimalNumber(otherwise.value),
    },
    figure: figure === null ? null : shown(figure, knownOn(cell.rows, null)),
    figure_then: earlier === null ? null : shown(earlier),
    slip: slip?.slip ?? null,
    slip_figure: slip === null ? null : shown(slip.figure),
    others_match: others.map((row) => shown(row).id),
    candidates: [],
    reason: null,
    explanation: explained(findingOf({ judgement, slip, otherwise }, edition)),
  }
}
