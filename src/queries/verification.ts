import type { Reader } from '../../db/schema.js'
import type { StatedClaim } from '../model/claim/stated-claim.js'
import { isUnderstood, type LostClaim, type UnderstoodClaim } from '../model/claim/understood.js'
import { valueWordsOf } from '../model/claim/value-words.js'
import { claimColumns } from '../model/claim-columns.js'
import { type FigureName, figureNameOf } from '../model/figure-id.js'
import type { Listing } from '../model/table.js'
import { otherCells, trialsOf } from '../statistics/claim-trials.js'
import { boundsOf, type Interval } from '../statistics/interval.js'
import { slipOf } from '../statistics/slips.js'
import { answeredClaim, type ClaimAnswer, lostAnswer, openAnswer } from './claim-answer.js'
import { type CellRow, cellKey, cellsAt, otherPeriods, type WantedCell, type WantedPeriods } from './claim-cells.js'
import { claimMeant } from './claim-meaning.js'
import { claimWords } from './claim-words.js'
import { type Edition, shortDigest, within } from './edition.js'
import {
  type HeldClaim,
  heldClaim,
  intervalOfReading,
  type OpenClaim,
  otherPart,
  otherUnits,
  type RowsAt,
} from './held-claim.js'
import { labelsOf, sourceNotesOf } from './shape.js'

type Cells = ReadonlyMap<string, readonly CellRow[]>

function wantedCells({ indicators, reporter, partners, period }: UnderstoodClaim, { lists }: Edition): WantedCell[] {
  const at = { starts: period.starts, period: period.text }
  const pairs = indicators.flatMap((indicator) => partners.map((partner) => ({ indicator, reporter, partner })))
  const others = pairs.flatMap(({ indicator, partner }) => otherCells(indicator, reporter, partner, lists.indicators))
  return [...pairs, ...others].map(({ indicator, ...pair }) => ({ indicator: indicator.code, ...pair, ...at }))
}

function wantedPeriods({ claim, cell, judgement }: HeldClaim): WantedPeriods[] {
  const { held, claim: reading, verdict } = judgement
  if (verdict !== 'mismatch' || cell.unit !== 'said' || held === null) return []
  const bounds = boundsOf(intervalOfReading(reading, held, cell) as Interval)
  return [{ key: held.key, starts: held.starts, day: claim.as_of, ...bounds }]
}

function answered(held: HeldClaim, periods: readonly CellRow[], rowsAt: RowsAt, edition: Edition): ClaimAnswer {
  const { claim, cell, judgement } = held
  if (judgement.verdict !== 'mismatch') return answeredClaim(held, null, edition)
  const { measure } = cell.indicator
  const trials = [
    { slip: 'wrong_year' as const, measure, rows: periods },
    ...trialsOf(claim, cell, edition.lists.indicators, rowsAt),
  ]
  const figure = cell.unit === 'said' ? judgement.held : null
  // Who has it from another source has made no slip.
  const slip = judgement.others.length > 0 ? null : slipOf(judgement.claim, figure, measure, trials)
  // Without a rate nobody can say whether an amount in another currency is so.
  if (cell.unit === 'other_unit') return openAnswer(otherUnits(held, edition), slip, edition)
  const part = otherPart(held, edition)
  return part === null ? answeredClaim(held, slip, edition) : openAnswer(part, slip, edition)
}

const rowsIn =
  (cells: Cells, { period }: UnderstoodClaim): RowsAt =>
  (indicator, reporter, partner) =>
    cells.get(cellKey({ indicator, reporter, partner, period: period.text })) ?? []

async function answersTo(db: Reader, claims: readonly StatedClaim[], edition: Edition): Promise<ClaimAnswer[]> {
  const look = claimWords(edition)
  const words = valueWordsOf(edition.lists.units)
  const meant = claims.map((claim) => claimMeant(claim, look, words, edition))
  const cells = await cellsAt(
    db,
    meant.filter(isUnderstood).flatMap((claim) => wantedCells(claim, edition)),
  )
  const held = meant.map((claim, i): HeldClaim | OpenClaim | LostClaim =>
    isUnderstood(claim) ? heldClaim(claims[i] as StatedClaim, claim, rowsIn(cells, claim), edition) : claim,
  )
  const wanted = held.map((one) => ('judgement' in one ? wantedPeriods(one) : []))
  const found = await otherPeriods(db, wanted.flat())
  const periods = wanted.map((some) => (some.length > 0 ? (found.shift() as CellRow[]) : []))
  return held.map((one, i) => {
    if ('judgement' in one) return answered(one, periods[i] as CellRow[], rowsIn(cells, one.claim), edition)
    return 'cell' in one ? openAnswer(one, null, edition) : lostAnswer(one, (claims[i] as StatedClaim).as_of)
  })
}

function appliedOf({ indicator, reporter, partner, product, period, as_of }: ClaimAnswer): Record<string, unknown> {
  const understood = Object.entries({ indicator, reporter, partner, product, period, as_of })
  return Object.fromEntries(understood.filter(([, value]) => value !== null))
}

function listed(answers: readonly ClaimAnswer[], single: boolean, edition: Edition): Listing {
  const figures = answers
    .flatMap(({ figure, figure_then, slip_figure }) => [figure, figure_then, slip_figure])
    .filter((figure) => figure !== null)
  const codes = answers
    .flatMap(({ indicator, reporter, partner, product, candidates }) => [
      indicator,
      reporter,
      partner,
      product,
      ...candidates,
    ])
    .filter((code) => code !== null)
  const others = answers.flatMap((answer) => answer.others_match.map((id) => (figureNameOf(id) as FigureName).source))
  const [day = null, ...days] = [...new Set(answers.map(({ as_of }) => as_of))]
  const applied = answers.map(appliedOf)
  return {
    name: 'verification',
    things: [...answers],
    single,
    columns: claimColumns,
    said: ['reason', 'explanation'],
    beside: {
      labels: labelsOf([...codes, ...figures.map(({ unit }) => unit)], edition),
      sources: sourceNotesOf([...figures.map(({ source }) => source), ...others], edition, null),
    },
    meta: {
      edition: shortDigest(edition),
      as_of: days.length === 0 ? day : null,
      total: answers.length,
      complete: true,
      next: null,
      applied: single ? { ...applied[0] } : { claims: applied },
      empty_because: null,
    },
  }
}

/**
 * Whether claims are so, an answer a claim in their order; `single`: one thing, not a list. All claims together ask the
 * database one question, and one more for the other periods of those that are not so.
 */
export async function verification(db: Reader, claims: readonly StatedClaim[], single: boolean): Promise<Listing> {
  return within(db, async (edition) => listed(await answersTo(db, claims, edition), single, edition))
}
