import { codeListsIn } from '../../db/code-lists.js'
import { type Catalogue, catalogueOf } from '../../src/model/catalogue.js'
import type { CheckKind } from '../../src/model/check.js'
import { decimalFrom, decimalNumber } from '../../src/model/decimal.js'
import type { Indicator } from '../../src/model/indicator.js'
import { intervalOf } from '../../src/model/precision.js'
import { byCell, type Stated } from '../../src/model/stated.js'
import { type Audited, audited, surroundingsOf } from '../../src/statistics/audit.js'
import { statedFigure } from './stated-figure.js'

/** The shipped code lists. */
export const codes = catalogueOf(codeListsIn())

/** The checks of one kind that some figures make of each other. */
export function checksOf(
  kind: CheckKind,
  figures: readonly Stated[],
  rates: readonly Stated[] = [],
  lists: Catalogue = codes,
): Audited[] {
  const around = surroundingsOf({ codes: lists, figures, rates })
  return audited(figures, around, byCell(figures)).filter(({ check }) => check === kind)
}

/** What came of checks: verdicts, and what would explain them. */
export const outcomes = (checks: readonly Audited[]) =>
  checks.map(({ verdict, explained_by }) => (explained_by === null ? verdict : `${verdict}: ${explained_by}`))

/** A figure as a source prints it, with so many significant digits; in the unit of its indicator unless one is given. */
export function printedFigure(
  value: number,
  digits: number | null,
  given: Parameters<typeof statedFigure>[0] = {},
): Stated {
  const { indicator = 'TRADE' } = given
  const { measure, units, by_partner, by_product } = codes.indicators.entries.get(indicator) as Indicator
  const interval = intervalOf({ value: decimalFrom(value), digits, qualifier: given.qualifier ?? null, measure })
  const bound = (side: 'low' | 'high') => (interval?.[side] ? decimalNumber(interval[side]) : null)
  const place = { ...(by_partner ? {} : { partner: '_Z' }), ...(by_product ? {} : { product: '_Z' }) }
  return statedFigure({
    ...{ value, digits, low: bound('low'), high: bound('high'), unit: units[0] as string },
    ...{ ...place, indicator, ...given },
  })
}
