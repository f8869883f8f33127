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

/** Million for billion and its kin, and 万 for 亿. */
export const powers: readonly number[] = [3, 6, 9, 12, 4, 8].flatMap((power) => [power, -power])

function matches(claim: ClaimedNumber, row: Tried, measure: Measure): boolean {
  const { value } = row
  return value !== null && agreement(claim, knownNumber({ ...row, value }, measure)) === 'match'
}

function own<Row extends Tried>(claim: ClaimedNumber, figure: Row, measure: Measure): FoundSlip<Row>[] {
  const moved = (by: number) =>
    matches({ ...claim, value: scaled(claim.value, by), plain: false }, figure, measure) && claim.value.mantissa !== 0n
  const power = powers.find(moved)
  if (power !== undefined) return [{ slip: 'magnitude', figure, power }]
  if (/^PERCENT/.test(figure.unit) && moved(2)) return [{ slip: 'fraction', figure, power: 2 }]
  const turned = { ...claim, value: { ...claim.value, mantissa: -claim.value.mantissa } }
  return matches(turned, figure, measure) ? [{ slip: 'sign', figure }] : []
}

/**
 * The first slip by which a mismatch is explained, null: none. `figure` is what the claim is held against (null: nothing that
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
  const found = trials.flatMap(({ slip, rows, measure }): FoundSlip<Row>[] => {
    const row = rows.find((one) => matches(claim, one, measure))
    return row === undefined ? [] : [{ slip, figure: row }]
  })
  if (figure !== null && measure !== 'rank') found.push(...own(claim, figure, measure))
  return found.toSorted((a, b) => slips.indexOf(a.slip) - slips.indexOf(b.slip))[0] ?? null
}
