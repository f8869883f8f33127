import { decimalFrom } from '../../model/decimal.js'
import { notApplicable, world } from '../../model/dimensions.js'
import type { Indicator, Measure } from '../../model/indicator.js'
import { cellOf, pick, type Stated, type Wanted } from '../../model/stated.js'
import { type Interval, intervalFrom, meet } from '../interval.js'
import { parentCell } from '../parent-cell.js'
import type { CheckRow, CheckSurroundings, Pending } from './row.js'

const from = (low: number, high: number | null = null): Interval => ({
  low: decimalFrom(low),
  high: high === null ? null : decimalFrom(high),
})

const natural: Partial<Record<Measure, readonly [low: number, high: number | null]>> = {
  count: [0, null],
  rank: [1, null],
  share: [0, 100],
  growth: [-100, null],
  index: [0, null],
  rate: [0, null],
}

// What no figure of its kind can be. Only what lies outside is told: within, there is nothing between figures to tell.
function outside(claim: Stated, { measure, signed }: Indicator): Pending[] {
  const [low, high] = (measure === 'level' && !signed ? natural.count : natural[measure]) ?? [null, null]
  const { value } = claim.figure
  // Almost every figure lies within by its value alone.
  if (value === null || low === null || (value >= low && (high === null || value <= high))) return []
  const bounds = from(low, high)
  if (meet(intervalFrom(claim.figure), bounds)) return []
  const formula = `${measure}s lie within these bounds`
  return [
    {
      kind: 'bounds',
      claim,
      wanted: [],
      imply: () => [{ interval: bounds, refused: null, inputs: [], formula, derived: null }],
    },
  ]
}

function upTo(claim: Stated, wanted: Wanted, low: number, formula: string): Pending {
  const imply: Pending['imply'] = (found) => {
    const whole = pick(found, wanted)
    if (whole === undefined || whole.figure.value === null) return []
    const { high } = intervalFrom(whole.figure)
    return [{ interval: { low: decimalFrom(low), high }, refused: null, inputs: [whole], formula, derived: null }]
  }
  return { kind: 'bounds', claim, wanted: [wanted], imply }
}

// A part of an area's trade is no more than the whole of it. Both from one source: others may count otherwise.
function inWhole(claim: Stated, { measure, signed }: Indicator, around: CheckSurroundings): Pending[] {
  const whole = parentCell(claim, around.codes)
  if ((measure !== 'level' && measure !== 'count') || signed || whole === null || claim.figure.value === null) return []
  return [upTo(claim, { ...whole, source: claim.figure.source }, 0, 'a part is no more than its whole a')]
}

// A rank is at most as long as its list.
function inList(claim: Stated, { measure, over }: Indicator, { codes }: CheckSurroundings): Pending[] {
  const list = codes.indicators.entries.get(over ?? '')
  if (measure !== 'rank' || list === undefined) return []
  const place = { indicator: list.code, unit: list.units[0] as string, reporter: world, partner: notApplicable }
  return [upTo(claim, { ...cellOf(claim, place), source: null }, 1, 'a rank is no more than the length a of its list')]
}

/** A figure against what it cannot go beyond: the limits of its kind, the whole it is part of, the list it ranks in. */
export const bounds: CheckRow = {
  kind: 'bounds',
  pending: (claim, around) => {
    const indicator = around.codes.indicators.entries.get(claim.indicator) as Indicator
    return [...outside(claim, indicator), ...inWhole(claim, indicator, around), ...inList(claim, indicator, around)]
  },
}
