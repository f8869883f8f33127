import { byChoice, type Candidate } from '../model/choice.js'
import type { Verdict } from '../model/claim/verdicts.js'
import type { Measure } from '../model/indicator.js'
import { type Agreement, agreement, type ClaimedNumber, knownNumber } from './agreement.js'

/** A figure of a cell as it was known from a day until the day before another. */
export interface Vintage extends Candidate {
  low: number | null
  high: number | null
  digits: number | null
  until: string
  /** Whether it says that the figure was taken back. */
  withdrawn: boolean
}

/** A verdict with what it rests on: the figure chosen today, the one it was right by, and other sources that agree. */
export interface Judgement<Row, Claim> {
  verdict: Exclude<Verdict, 'cannot_verify'>
  agreement: Agreement
  claim: Claim
  figure: Row | null
  earlier: Row | null
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

function of(claim: ClaimedNumber, row: Vintage | undefined, measure: Measure): Agreement {
  if (row === undefined || row.value === null) return 'outside'
  return agreement(claim, knownNumber({ ...row, value: row.value }, measure))
}

function judgedBy<Row extends Vintage, Claim extends ClaimedNumber>(
  claim: Claim,
  cell: readonly Row[],
  measure: Measure,
  asOf: string | null,
): Judgement<Row, Claim> {
  const [figure, ...rest] = knownOn(cell, null)
  const how = of(claim, figure, measure)
  const found = { agreement: how, claim, figure: figure ?? null, earlier: null, others: [] }
  if (agrees(how)) return { ...found, verdict: how === 'match' ? 'match' : 'close' }
  const days = asOf === null ? [...new Set(cell.map(({ known }) => known))].toSorted().toReversed() : [asOf]
  const before = days.flatMap((day) => knownOn(cell, day).slice(0, 1)).filter((row) => row !== figure)
  const earlier = before.find((row) => of(claim, row, measure) === 'match')
  const others = rest.filter((row) => of(claim, row, measure) === 'match')
  return earlier === undefined
    ? { ...found, others, verdict: 'mismatch' }
    : { ...found, others, earlier, verdict: 'right_then_revised_since' }
}

const order: readonly Verdict[] = ['match', 'close', 'right_then_revised_since', 'mismatch']

/**
 * Whether a claim is so, of all vintages of its cell: by the figure chosen today; else by the one that was chosen on the
 * day of the claim, or where no day is told on any earlier one. Of several readings of the claim, that which agrees best.
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
