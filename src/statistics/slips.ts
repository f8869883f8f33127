import { type Slip, slips } from '../model/claim/verdicts.js'
import { scaled } from '../model/decimal.js'
import type { Measure } from '../model/indicator.js'
import { agreement, type ClaimedNumber, knownNumber, type ShownNumber } from './agreement.js'

/** Figures by which a slip would be explained, if the claim matches one of them. */
export interface Trial<Row> {
  slip: Slip
  measure: Measure
  rows: readonly Row[]
}

/** A slip that explains a claim, and the figure that has what was claimed. */
export interface FoundSlip<Row> {
  slip: Slip
  figure: Row
  /** Of a wrong magnitude and a fraction: the power of ten by which the claim is to be moved. */
  power?: number
}

/** What a figure must tell to be tried. */
export interface Tried extends Omit<ShownNumber, 'value'> {
  value: number | null
  unit: string
}

/** What magnitude words of the three languages lie apart: million and billion, 万 and 亿, and the one for the other, as 亿 and tỷ. */
export const powers: readonly number[] = [3, 6, 9, 12, 4, 8, 1, 2, 5].flatMap((power) => [power, -power])

/** How well a claim is explained by a figure, 0 the best; null: not at all. What is open on a side is met by too much to explain one that says more. */
function fit(claim: ClaimedNumber, row: Tried, measure: Measure): number | null {
  const { value, low, high } = row
  if (value === null) return null
  const how = agreement(claim, knownNumber({ ...row, value }, measure))
  if (how === 'match') return 0
  return how === 'outside' || low === null || high === null ? null : 1
}

/** The first of those that fit best; undefined: none fits. */
function best<T>(all: readonly T[], fitOf: (one: T) => number | null): { one: T; fit: number } | undefined {
  const fitting = all.flatMap((one) => {
    const fit = fitOf(one)
    return fit === null ? [] : [{ one, fit }]
  })
  return fitting.toSorted((a, b) => a.fit - b.fit)[0]
}

interface FittingSlip<Row> {
  found: FoundSlip<Row>
  fit: number
}

function own<Row extends Tried>(claim: ClaimedNumber, figure: Row, measure: Measure): FittingSlip<Row>[] {
  if (claim.value.mantissa === 0n) return []
  const moved = (by: number) => fit({ ...claim, value: scaled(claim.value, by), plain: false }, figure, measure)
  // No magnitude word stands before per cent.
  const percent = /^PERCENT/.test(figure.unit)
  const power = best(percent ? [2] : powers, moved)
  if (power !== undefined)
    return [{ fit: power.fit, found: { slip: percent ? 'fraction' : 'magnitude', figure, power: power.one } }]
  const turned = { ...claim, value: { ...claim.value, mantissa: -claim.value.mantissa } }
  const sign = fit(turned, figure, measure)
  return sign === null ? [] : [{ fit: sign, found: { slip: 'sign', figure } }]
}

/**
 * The slip by which a mismatch is explained best, the first in their order of several; null: none. `figure` is what the claim is held against (null: nothing that
 * is told in the claim's unit); each trial's figures are tried in their order.
 */
export function slipOf<Row extends Tried>(
  claim: ClaimedNumber,
  figure: Row | null,
  measure: Measure,
  trials: readonly Trial<Row>[],
): FoundSlip<Row> | null {
  // "At least 5" is met by so much that meeting something explains nothing.
  if (['at_least', 'up_to', 'below', 'above'].includes(`${claim.qualifier}`)) return null
  const found = trials.flatMap(({ slip, rows, measure }): FittingSlip<Row>[] => {
    const row = best(rows, (one) => fit(claim, one, measure))
    return row === undefined ? [] : [{ ...row, found: { slip, figure: row.one } }]
  })
  if (figure !== null && measure !== 'rank') found.push(...own(claim, figure, measure))
  const [first] = found.toSorted((a, b) => a.fit - b.fit || slips.indexOf(a.found.slip) - slips.indexOf(b.found.slip))
  return first?.found ?? null
}
