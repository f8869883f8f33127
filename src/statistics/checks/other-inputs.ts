import type { Explanation } from '../../model/check.js'
import { previousPeriod, yearAfter, yearBefore } from '../../model/period-steps.js'
import { cellKey, type Found, periodOfStated, type Stated } from '../../model/stated.js'
import { intervalFrom, meet } from '../interval.js'
import { convertedAt } from './converted-amount.js'
import type { CheckRow, CheckSurroundings, Implied, Pending } from './row.js'
import { verdictOf } from './verdict.js'

/** Asks a kind of check again as if the figure were of another period, or another figure stood in the place of one it was held against. */
export interface Again {
  row: CheckRow
  pending: Pending
  implied: Implied
  around: CheckSurroundings
  found: Found
}

function reconciles({ row, around, found }: Again, claim: Stated): boolean {
  return row.pending(claim, around).some((pending) => meets(claim, pending.imply(found)))
}

function meets(claim: Stated, implied: readonly Implied[]): boolean {
  return implied.some(({ interval }) => verdictOf(intervalFrom(claim.figure), interval) === 'consistent')
}

// The figure of the year before or after would fit: it may be told of the wrong year.
function anotherYear(again: Again): boolean {
  const { claim, kind } = again.pending
  if (kind === 'converted_amount') return false
  const period = periodOfStated(claim)
  const near = [yearBefore(period), yearAfter(period), previousPeriod(period)].filter((one) => one !== null)
  const moved = near.map((one) => ({ ...claim, period: one.text, starts: one.starts, ends: one.ends as string }))
  return moved.some((other) => reconciles(again, other))
}

// Converted at the rate of another year than its own.
function anotherYearsRate({ pending: { claim, kind }, around }: Again): boolean {
  if (kind !== 'converted_amount') return false
  const own = claim.starts.slice(0, 4)
  const years = [...new Set(around.rates.map(({ starts }) => starts.slice(0, 4)))].filter((year) => year !== own)
  const amounts = around.near.filter(
    (other) =>
      other.unit !== claim.unit &&
      cellKey({ series: { ...other, unit: '' }, period: other.period }) ===
        cellKey({ series: { ...claim, unit: '' }, period: claim.period }),
  )
  return amounts.some((amount) =>
    years.some((year) => {
      const at = convertedAt(amount, claim.unit, { starts: `${year}-01-01`, ends: `${year}-12-31` }, around)
      return at !== null && meet(intervalFrom(claim.figure), at.interval)
    }),
  )
}

// Another source's figure in the place of the whole.
function anotherDenominator({ pending, implied, found }: Again): boolean {
  if (pending.kind !== 'share_of_whole') return false
  const [part, whole] = [implied.inputs[0], implied.inputs.at(-1)] as [Stated, Stated]
  const key = cellKey({ series: whole, period: whole.period })
  return (found.get(key) as Stated[]).some((other) => {
    // Told as if the source of the part had said it: what is tried is the amount alone.
    const { source, compiler } = part.figure
    const as = { ...other, figure: { ...other.figure, source, compiler } }
    return meets(pending.claim, pending.imply({ get: (cell) => (cell === key ? [as] : found.get(cell)) }))
  })
}

const tests: readonly (readonly [Explanation, (again: Again) => boolean])[] = [
  ['year', anotherYearsRate],
  ['year', anotherYear],
  ['denominator', anotherDenominator],
]

/** What other figures in the place of those it was held against would reconcile a figure with; null: none that is known. */
export function otherInputsOf(again: Again): Explanation | null {
  return tests.find(([, explains]) => explains(again))?.[0] ?? null
}
