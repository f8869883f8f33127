import type { Reader } from '../../db/schema.js'
import type { StatedClaim } from '../model/claim/stated-claim.js'
import { isUnderstood, type LostClaim, type UnderstoodClaim } from '../model/claim/understood.js'
import { valueWordsOf } from '../model/claim/value-words.js'
import { claimColumns } from '../model/claim-columns.js'
import type { Listing } from '../model/table.js'
import { otherCells, trialsOf } from '../statistics/claim-trials.js'
import { boundsOf, type Interval } from '../statistics/interval.js'
import { slipOf } from '../statistics/slips.js'
import { answeredClaim, type ClaimAnswer, lostAnswer } from './claim-answer.js'
import { type CellRow, cellKey, cellsAt, otherPeriods, type WantedCell, type WantedPeriods } from './claim-cells.js'
import { claimMeant } from './claim-meaning.js'
import { claimWords } from './claim-words.js'
import { type Edition, shortDigest, within } from './edition.js'
import { type HeldClaim, heldClaim, intervalOfReading, otherUnits, type RowsAt } from './held-claim.js'
import { labelsOf, sourceNotesOf } from './shape.js'

type Cells = ReadonlyMap<string, readonly CellRow[]>

function wantedCells({ indicators, reporter, partners, period }: UnderstoodClaim, { lists }: Edition): WantedCell[] {
  const at = { starts: period.starts, period: period.text }
  const pairs = indicators.flatMap((indicator) => partners.map((partner) => ({ indicator, reporter, partner })))
  const others = pairs.flatMap(({ indicator, partner }) => otherCells(indicator, reporter, partner, lists.indicators))
  return [...pairs, ...others].map(({ indicator, ...pair }) => ({ indicator: indicator.code, ...pair, ...at }))
}

function wantedPeriods({ cell, judgement }: HeldClaim): WantedPeriods[] {
  const { figure, claim, verdict } = judgement
  if (verdict !== 'mismatch' || cell.unit !== 'said' || figure === null) return []
  return [{ key: figure.key, starts: figure.starts, ...boundsOf(intervalOfReading(claim, figure, cell) as Interval) }]
}

function answered(held: HeldClaim, periods: readonly CellRow[], rowsAt: RowsAt, edition: Edition): ClaimAnswer {
  const { claim, cell, judgement } = held
  if (judgement.verdict !== 'mismatch') return answeredClaim(held, null, edition)
  const { measure } = cell.indicator
  const trials = [
    { slip: 'wrong_year' as const, measure, rows: periods },
    ...trialsOf(claim, cell, edition.lists.indicators, rowsAt),
  ]
  const figure = cell.unit === 'said' ? judgement.figure : null
  const slip = slipOf(judgement.claim, figure, measure, trials)
  if (slip === null && cell.unit === 'other_unit') return lostAnswer(otherUnits(held, edition))
  return answeredClaim(held, slip, edition)
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
  const held = meant.map((claim, i): HeldClaim | LostClaim =>
    isUnderstood(claim) ? heldClaim(claims[i] as StatedClaim, claim, rowsIn(cells, claim), edition) : claim,
  )
  const wanted = held.map((one) => ('judgement' in one ? wantedPeriods(one) : []))
  const found = await otherPeriods(db, wanted.flat())
  const periods = wanted.map((some) => (some.length > 0 ? (found.shift() as CellRow[]) : []))
  return held.map((one, i) =>
    'judgement' in one ? answered(one, periods[i] as CellRow[], rowsIn(cells, one.claim), edition) : lostAnswer(one),
  )
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
  const sources = figures.map(({ source }) => source)
  return {
    name: 'verification',
    things: [...answers],
    single,
    columns: claimColumns,
    said: ['reason', 'explanation'],
    beside: {
      labels: labelsOf([...codes, ...figures.map(({ unit }) => unit)], edition),
      sources: sourceNotesOf(sources, edition, null),
    },
    meta: {
      edition: shortDigest(edition),
      as_of: null,
      total: answers.length,
      complete: true,
      next: null,
      applied: { claims: answers.length },
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
