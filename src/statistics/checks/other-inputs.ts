import type { Explanation } from '../../model/check.js'
import { periodOf } from '../../model/period.js'
import { previousPeriod, yearAfter, yearBefore } from '../../model/period-steps.js'
import { cellKey, type Found, periodOfStated, type Stated } from '../../model/stated.js'
import { intervalFrom, meet } from '../interval.js'
import { convertedAt } from './converted-amount.js'
import type { CheckRow, CheckSurroundings, Implied, Pending } from './row.js'

/** Asks a kind of check again as if the figure were of another period, or another figure stood in the place of one it was held against. */
export interface Again {
  row: CheckRow
  pending: Pending
  around: CheckSurroundings
  found: Found
}

function reconciles({ row, around, found }: Again, claim: Stated): boolean {
  return row.pending(claim, around).some((pending) => meets(claim, pending.imply(found)))
}

function meets(claim: Stated, implied: readonly Implied[]): boolean {
  return implied.some(({ interval }) => interval !== null && meet(intervalFrom(claim.figure), interval))
}

// The figure of the year before or after would fit: it may be told of the wrong year.
function anotherYear(again: Again): boolean {
  const { claim, kind } = again.pending
  const period = periodOfStated(claim)
  const near = [yearBefore(period), yearAfter(period), previousPeriod(period)].filter((one) => one !== null)
  const moved = near.map((one) => ({ ...claim, period: one.text, starts: one.starts, ends: one.ends ?? claim.ends }))
  if (kind === 'converted_amount') return false
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
    years.some((text) => {
      const year = periodOf(text)
      const at =
        year === null || year.ends === null
          ? null
          : convertedAt(amount, claim.unit, { starts: year.starts, ends: year.ends }, around)
      return at !== null && meet(intervalFrom(claim.figure), at.interval)
    }),
  )
}

// Another source's figure in the place of the whole.
function anotherDenominator({ pending, found }: Again): boolean {
  if (pending.kind !== 'share_of_whole') return false
  const whole = pending.wanted.at(-1)
  if (whole === undefined) return false
  const others = found.get(cellKey(whole)) ?? []
  return others.some((other) => {
    // Told as if the source of the part had said it: what is tried is the amount alone.
    const swapped: Found = {
      get: (cell) => (cell === cellKey(whole) ? [asIf(other, pending, found)] : found.get(cell)),
    }
    return meets(pending.claim, pending.imply(swapped))
  })
}

function asIf(other: Stated, pending: Pending, found: Found): Stated {
  const first = pending.wanted[0]
  const part = first === undefined ? undefined : found.get(cellKey(first))?.[0]
  return part === undefined
    ? other
    : { ...other, figure: { ...other.figure, source: part.figure.source, compiler: part.figure.compiler } }
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
