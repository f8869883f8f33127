import type { Catalogue } from '../../model/catalogue.js'
import { decimalFrom } from '../../model/decimal.js'
import type { Indicator } from '../../model/indicator.js'
import type { Period } from '../../model/period.js'
import { previousPeriod } from '../../model/period-steps.js'
import { cellKey, cellOf, periodOfStated, type Stated, type Wanted } from '../../model/stated.js'
import { compared, intervalFrom, point } from '../interval.js'
import { sum } from '../interval-arithmetic.js'
import { alikeOrFirst, isAlike, unlikeClaim } from './alike.js'
import type { CheckRow, CheckSurroundings, Implied, Pending } from './row.js'

// Longer runs are not followed back: no list of ranks is that long.
const longest = 200
const first = point(decimalFrom(1))

function periodsBack(claim: Stated, count: number): Period[] {
  const periods = [periodOfStated(claim)]
  while (periods.length < count) {
    const before = previousPeriod(periods.at(-1) as Period)
    if (before === null) break
    periods.push(before)
  }
  return periods
}

// A streak of n at p claims rank 1 in p-n+1 .. p.
function againstRanks(claim: Stated, ranks: Indicator, codes: Catalogue): Pending[] {
  const claimed = claim.figure.value
  if (claimed === null || claimed < 1 || claimed > longest) return []
  const unit = ranks.units[0] as string
  const wanted: Wanted[] = periodsBack(claim, claimed + 1).map(({ text }) => ({
    ...cellOf(claim, { indicator: ranks.code, unit, period: text }),
    source: null,
  }))
  const imply: Pending['imply'] = (found) => {
    const told = wanted.map((one) => alikeOrFirst(claim, found.get(cellKey(one)) ?? [], codes)[0])
    const known = told.filter((rank) => rank !== undefined)
    if (known.length === 0) return []
    const about = { how: 'streak_of_ranks', derived: null } as const
    const inputs = known.filter((rank) => isAlike(claim, rank, codes))
    if (inputs.length === 0)
      return [{ ...about, inputs: known, interval: null, refused: unlikeClaim(claim, known, codes) }]
    const is = told.map((rank) => {
      return rank === undefined || !inputs.includes(rank) ? 'cannot_tell' : compared(intervalFrom(rank.figure), first)
    })
    const sure = is.findIndex((one) => one !== 'equal')
    const broken = is.indexOf('greater')
    const low = decimalFrom(sure < 0 ? is.length : sure)
    return [{ ...about, inputs, interval: { low, high: broken < 0 ? null : decimalFrom(broken) }, refused: null }]
  }
  return [{ kind: 'streak', claim, wanted, imply }]
}

const yearsBetween = (a: Stated, b: Stated) => Number(a.starts.slice(0, 4)) - Number(b.starts.slice(0, 4))

// Another claim about the same run says when it began, if it has not been broken since.
function againstClaim(claim: Stated, other: Stated): Pending {
  const implied: Implied = {
    interval: sum(intervalFrom(other.figure), point(decimalFrom(yearsBetween(claim, other)))),
    refused: null,
    inputs: [other],
    how: 'streak_since',
    derived: null,
  }
  return { kind: 'streak', claim, wanted: [], imply: () => [implied] }
}

/** A streak against the ranks it speaks of, and against earlier claims of the same streak; periods are counted inclusively. */
export const streak: CheckRow = {
  kind: 'streak',
  pending: (claim, { codes, series }: CheckSurroundings) => {
    const { measure, of } = codes.indicators.entries.get(claim.indicator) as Indicator
    const ranks = codes.indicators.entries.get(of ?? '')
    if (measure !== 'count' || ranks?.measure !== 'rank' || claim.freq !== 'A') return []
    const earlier = series.filter((other) => other.starts < claim.starts && other.figure.value !== null)
    // A shorter run than the years between would have begun anew.
    const same = earlier.filter((other) => (claim.figure.low ?? 0) >= yearsBetween(claim, other))
    return [...againstRanks(claim, ranks, codes), ...same.map((other) => againstClaim(claim, other))]
  },
}
