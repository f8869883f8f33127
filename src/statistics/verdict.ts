import { byChoice, type Candidate } from '../model/choice.js'
import type { Verdict } from '../model/claim/verdicts.js'
import type { Measure } from '../model/indicator.js'
import { type Agreement, agreement, type ClaimedNumber, knownNumber, type ShownNumber } from './agreement.js'

/** A figure of a cell as it was known from a day until the day before another. */
export interface Vintage extends Candidate, Omit<ShownNumber, 'value'> {
  until: string
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
  /** What other sources told then, and agrees. */
  others: Row[]
}

const agrees = (how: Agreement) => how === 'match' || how === 'finer' || how === 'truncated'

/** The figures of a cell known on a day, the chosen one first; null: today. */
export function knownOn<Row extends Vintage>(cell: readonly Row[], day: string | null): Row[] {
  const now = day === null
  return cell
    .filter(({ known, until, withdrawn }) => !withdrawn && (now ? until === 'infinity' : known <= day && day < until))
    .toSorted(byChoice)
}

function of(claim: ClaimedNumber, row: Vintage | null, measure: Measure): Agreement {
  if (row === null || row.value === null) return 'outside'
  return agreement(claim, knownNumber({ ...row, value: row.value }, measure))
}

// A revision is a later vintage of the same source; an outcome that takes the place of a forecast is none.
function isRevised(row: Vintage, today: Vintage | null): boolean {
  return row.until !== 'infinity' && (today === null || (row.nature === null) === (today.nature === null))
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
  const found = { agreement: how, claim, figure, held, earlier, others: [] }
  if (held !== null && agrees(how)) {
    const revised = isRevised(held, figure) && !agrees(of(claim, figure, measure))
    return { ...found, verdict: revised ? 'right_then_revised_since' : how === 'match' ? 'match' : 'close' }
  }
  const others = rest.filter((row) => of(claim, row, measure) === 'match')
  if (asOf !== null) return { ...found, others, verdict: 'mismatch' }
  const days = [...new Set(cell.map(({ known }) => known))].toSorted().toReversed()
  const right = days
    .flatMap((day) => knownOn(cell, day).slice(0, 1))
    .find((row) => isRevised(row, figure) && of(claim, row, measure) === 'match')
  return right === undefined
    ? { ...found, others, verdict: 'mismatch' }
    : { ...found, others, earlier: right, verdict: 'right_then_revised_since' }
}

const order: readonly Verdict[] = ['match', 'close', 'right_then_revised_since', 'mismatch']

/**
 * Whether a claim is so, of all vintages of its cell: by the figure that was chosen on the day of the claim; where no day is
 * told by the one chosen today, else by one that was chosen on some day and has been revised since. Of several readings of
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
