import type { CheckHow } from '../../model/check-how.js'
import { decimalFrom } from '../../model/decimal.js'
import { notApplicable, world } from '../../model/dimensions.js'
import type { Indicator, Measure } from '../../model/indicator.js'
import { cellKey, cellOf, type Stated, type Wanted } from '../../model/stated.js'
import { type Interval, intervalFrom, meet } from '../interval.js'
import { parentCell } from '../parent-cell.js'
import { alikeOrFirst, unlikeClaim } from './alike.js'
import type { CheckRow, CheckSurroundings, Implied, Pending } from './row.js'

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
  return [
    {
      kind: 'bounds',
      claim,
      wanted: [],
      imply: () => [{ interval: bounds, refused: null, inputs: [], how: 'within_kind', derived: null }],
    },
  ]
}

// Of a cell that any source may fill one that is alike counts before the others.
function upTo(claim: Stated, wanted: Wanted, low: number, how: CheckHow, { codes }: CheckSurroundings): Pending {
  const imply: Pending['imply'] = (found) => {
    const own = ({ figure }: Stated) => wanted.source === null || figure.source === wanted.source
    const there = (found.get(cellKey(wanted)) ?? []).filter((one) => own(one) && one.figure.value !== null)
    return alikeOrFirst(claim, there, codes)
      .slice(0, 1)
      .map((whole): Implied => {
        const refused = unlikeClaim(claim, [whole], codes)
        const interval = refused === null ? { low: decimalFrom(low), high: intervalFrom(whole.figure).high } : null
        return { interval, refused, inputs: [whole], how, derived: null }
      })
  }
  return { kind: 'bounds', claim, wanted: [wanted], imply }
}

// A part of an area's trade is no more than the whole of it. Both from one source: others may count otherwise.
function inWhole(claim: Stated, { measure, signed }: Indicator, around: CheckSurroundings): Pending[] {
  const whole = parentCell(claim, around.codes)
  if ((measure !== 'level' && measure !== 'count') || signed || whole === null || claim.figure.value === null) return []
  return [upTo(claim, { ...whole, source: claim.figure.source }, 0, 'within_whole', around)]
}

// A rank is at most as long as its list.
function inList(claim: Stated, { measure, over }: Indicator, around: CheckSurroundings): Pending[] {
  const list = around.codes.indicators.entries.get(over ?? '')
  if (measure !== 'rank' || list === undefined) return []
  const place = { indicator: list.code, unit: list.units[0] as string, reporter: world, partner: notApplicable }
  return [upTo(claim, { ...cellOf(claim, place), source: null }, 1, 'within_list', around)]
}

/** A figure against what it cannot go beyond: the limits of its kind, the whole it is part of, the list it ranks in. */
export const bounds: CheckRow = {
  kind: 'bounds',
  pending: (claim, around) => {
    const indicator = around.codes.indicators.entries.get(claim.indicator) as Indicator
    return [...outside(claim, indicator), ...inWhole(claim, indicator, around), ...inList(claim, indicator, around)]
  },
}
