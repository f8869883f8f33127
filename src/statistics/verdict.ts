import { byChoice, type Candidate } from '../model/choice.js'
import type { Verdict } from '../model/claim/verdicts.js'
import type { Measure } from '../model/indicator.js'
import { type Agreement, agreement, type ClaimedNumber, knownNumber, type ShownNumber } from './agreement.js'

/** A figure of a cell as it was known from a day until the day before another. */
export interface Vintage extends Candidate, Omit<ShownNumber, 'value'> {
  until: string
  base: string | null
  /** Whether it says that the figure was taken back. */
  withdrawn: boolean
}

/** A verdict with what it rests on. */
export interface Judgement<Row, Claim> {
  verdict: Exclude<Verdict, 'cannot_verify'>
  agreement: Agreement
  claim: Claim
  /** The figure chosen today. */
  figure: Row | null
  /** What it was held against: the figure chosen on the day of the claim, or today where none is told. */
  held: Row | null
  /** The figure known on the day of the claim; where none is told, the older one by which it was right. */
  earlier: Row | null
  /** What took the figure back by which it was right; null: that was not taken back. */
  takenBack: Row | null
  /** The older figure with another base than today’s that agrees: no revision made that differ, and whether the claim means it is not said. */
  rebased: Row | null
  /** What other sources told then, and agrees. */
  others: Row[]
}

const agrees = (how: Agreement) => how === 'match' || how === 'finer' || how === 'truncated'

/** Whether what a source said was its last word on a day; null: today. */
export function inForceOn({ known, until }: Vintage, day: string | null): boolean {
  return day === null ? until === 'infinity' : known <= day && day < until
}

/** The figures of a cell known on a day, the chosen one first; null: today. */
export function knownOn<Row extends Vintage>(cell: readonly Row[], day: string | null): Row[] {
  return cell.filter((row) => !row.withdrawn && inForceOn(row, day)).toSorted(byChoice)
}

function of(claim: ClaimedNumber, row: Vintage | null, measure: Measure): Agreement {
  if (row === null || row.value === null) return 'outside'
  return agreement(claim, knownNumber({ ...row, value: row.value }, measure))
}

/** What its source said next of the same cell. */
const following = <Row extends Vintage>({ source, until }: Row, cell: readonly Row[]) =>
  cell.find((other) => other.source === source && other.known === until)

/** Whether what a source said next of a figure has another base, and so is no revision of it. */
export function isRebased<Row extends Vintage>(row: Row, cell: readonly Row[]): boolean {
  const next = following(row, cell)
  return next !== undefined && !next.withdrawn && next.base !== row.base
}

// A revision is a later vintage of the same source; an outcome that takes the place of a forecast is none.
function isRevised<Row extends Vintage>(row: Row, today: Row | null, cell: readonly Row[]): boolean {
  if (row.until === 'infinity' || isRebased(row, cell)) return false
  return today === null || (row.nature === null) === (today.nature === null)
}

function takenBack<Row extends Vintage>(row: Row, cell: readonly Row[]): Row | null {
  const next = following(row, cell)
  return next?.withdrawn ? next : null
}

function judgedBy<Row extends Vintage, Claim extends ClaimedNumber>(
  claim: Claim,
  cell: readonly Row[],
  measure: Measure,
  asOf: string | null,
): Judgement<Row, Claim> {
  const [figure = null] = knownOn(cell, null)
  const [held = null, ...rest] = knownOn(cell, asOf)
  const how = of(claim, held, measure)
  const earlier = asOf === null ? null : held
  const found = { agreement: how, claim, figure, held, earlier, takenBack: null, rebased: null, others: [] }
  if (held !== null && agrees(how)) {
    const revised = isRevised(held, figure, cell) && !agrees(of(claim, figure, measure))
    return {
      ...found,
      takenBack: takenBack(held, cell),
      verdict: revised ? 'right_then_revised_since' : how === 'match' ? 'match' : 'close',
    }
  }
  const others = rest.filter((row) => of(claim, row, measure) === 'match')
  if (asOf !== null) return { ...found, others, verdict: 'mismatch' }
  const days = [...new Set(cell.map(({ known }) => known))].toSorted().toReversed()
  const rows = days
    .flatMap((day) => knownOn(cell, day).slice(0, 1))
    .filter((row) => of(claim, row, measure) === 'match')
  const right = rows.find((row) => isRevised(row, figure, cell))
  if (right === undefined) {
    const rebased = rows.find((row) => isRebased(row, cell)) ?? null
    return { ...found, others, rebased, verdict: 'mismatch' }
  }
  return {
    ...{ ...found, others, earlier: right, takenBack: takenBack(right, cell) },
    verdict: 'right_then_revised_since',
  }
}

const order: readonly Verdict[] = ['match', 'close', 'right_then_revised_since', 'mismatch']

/**
 * Whether a claim is so, of all vintages of its cell: by the figure that was chosen on the day of the claim; where no day is
 * told by the one chosen today, else by one that was chosen on some day and has been revised since. Another base makes a
 * figure no revision. Of several readings of
 * the claim, that which agrees best.
 */
export function verdictOf<Row extends Vintage, Claim extends ClaimedNumber>(
  readings: readonly Claim[],
  cell: readonly Row[],
  measure: Measure,
  asOf: string | null,
): Judgement<Row, Claim> {
  const [best] = readings
    .map((claim) => judgedBy(claim, cell, measure, asOf))
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  return best as Judgement<Row, Claim>
}
