import { allProducts, notApplicable } from '../dimensions.js'
import type { Indicator } from '../indicator.js'
import type { Unit, UnitKind } from '../unit.js'
import type { UnderstoodClaim } from './understood.js'

/** What of a figure says whether a claim may be held against it. */
export interface CellFigure {
  unit: string
  product: string
}

/** The cell a claim speaks of. */
export interface ClaimedCell<Row> {
  indicator: Indicator
  partner: string
  product: string
  /** Its figures in the claim's unit, or in the one assumed where none is said. */
  rows: readonly Row[]
  /** Its figures in other units. */
  elsewhere: readonly Row[]
  /**
   * How the unit of `rows` was found: `said` by the claim or assumed; `other_kind`: the claim's unit is of another kind (per
   * cent for dollars), so it speaks of something else; `other_unit`: only others of its kind are there, and `rows` is empty.
   */
  unit: 'said' | 'other_kind' | 'other_unit'
}

/** Figures of the product a claim says; where it says none, of all products or of none, or else of the only one there is. */
export function ofProduct<Row extends CellFigure>(rows: readonly Row[], product: string | null): Row[] {
  if (product !== null) return rows.filter((row) => row.product === product)
  const whole = rows.filter((row) => row.product === allProducts || row.product === notApplicable)
  if (whole.length > 0) return whole
  return rows.every((row) => row.product === rows[0]?.product) ? [...rows] : []
}

/** The products that a claim which says none may speak of, where there are several and no figure of all of them. */
export function productsMeant<Row extends CellFigure>(
  { indicators, partners, product }: UnderstoodClaim,
  rowsAt: (indicator: string, partner: string) => readonly Row[],
): string[] {
  if (product !== null) return []
  const rows = indicators.flatMap(({ code }) => partners.flatMap((partner) => rowsAt(code, partner)))
  return [...new Set(rows.map((row) => row.product))].toSorted()
}

const usual = ['USD', 'PERCENT']
const byUse = (a: string, b: string) => usual.indexOf(b) - usual.indexOf(a) || (a < b ? -1 : 1)

function unitOf(
  said: readonly string[] | null,
  there: readonly string[],
  units: ReadonlyMap<string, Unit>,
): { unit: string | null; how: ClaimedCell<unknown>['unit'] } {
  const [first = ''] = there
  if (said === null) return { unit: first, how: 'said' }
  const kind = (code: string): UnitKind | undefined => units.get(code)?.kind
  const same = there.find((code) => said.includes(code))
  if (same !== undefined) return { unit: same, how: 'said' }
  const alike = there.find((code) => said.some((one) => kind(one) === kind(code)))
  // "7 per cent" of what is told in per cent of GDP says that.
  if (alike !== undefined && said.includes('PERCENT')) return { unit: alike, how: 'said' }
  return alike === undefined ? { unit: first, how: 'other_kind' } : { unit: null, how: 'other_unit' }
}

/**
 * The cell a claim speaks of, of the figures that `rowsAt` finds for an indicator and a partner. Where its words mean several
 * indicators, the one that has figures; the codes of those where several have, none where none has.
 */
export function claimedCell<Row extends CellFigure>(
  claim: UnderstoodClaim,
  rowsAt: (indicator: string, partner: string) => readonly Row[],
  units: ReadonlyMap<string, Unit>,
): ClaimedCell<Row> | string[] {
  const cells = claim.indicators.flatMap((indicator) => {
    const found = claim.partners
      .map((partner) => ({ indicator, partner, all: ofProduct(rowsAt(indicator.code, partner), claim.product) }))
      .find(({ all }) => all.length > 0)
    return found === undefined ? [] : [found]
  })
  const [cell, ...more] = cells
  if (cell === undefined || more.length > 0) return cells.map(({ indicator }) => indicator.code)
  const { indicator, partner, all } = cell
  const there = [...new Set(all.map(({ unit }) => unit))].toSorted(byUse)
  const { unit, how } = unitOf(claim.readings[0]?.units ?? null, there, units)
  const rows = all.filter((row) => row.unit === unit)
  const product = (all[0] as Row).product
  return { indicator, partner, product, rows, elsewhere: all.filter((row) => row.unit !== unit), unit: how }
}
