import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import { type Period, periodOf } from '../model/period.js'
import { type AtHand, cellKey, either, type Found, pick, type Stated, type Wanted } from '../model/stated.js'
import type { Cell } from '../statistics/derivation.js'
import { carriedOut, type Plan, wantedOf } from '../statistics/plan.js'
import type { Rule, Surroundings } from '../statistics/rules/rule.js'
import { figuresWanted } from './wanted.js'

/** The plans that rules make for a cell. */
function plansFor(cell: Cell, around: Surroundings, rules: readonly Rule[]): Plan[] {
  const indicator = around.codes.indicators.entries.get(cell.indicator) as Indicator
  const period = periodOf(cell.period) as Period
  return rules.flatMap((rule) => rule.plans({ cell, indicator, period }, around))
}

/**
 * Figures for those of the cells that nobody states, reckoned by the first rule that can; where a rule could if it had its
 * figures, one without value that says what is missing; for a cell of no rule none. Asks the database once, for what is not at hand.
 */
export async function filled(
  db: Reader,
  cells: readonly Cell[],
  around: Surroundings,
  { asOf, source, atHand }: { asOf: string | null; source: string[] | undefined; atHand?: AtHand | undefined },
  rules: readonly Rule[],
): Promise<Stated[]> {
  const planned = cells.map((cell) => plansFor(cell, around, rules))
  const themselves = cells.map((cell) => ({ series: cell, period: cell.period, source: null }))
  const stated = await figuresWanted(db, [...wantedOf(planned.flat()), ...themselves], asOf, source)
  const found = atHand === undefined ? stated : either(atHand, stated)
  return planned.flatMap((plans, i) =>
    pick(found, themselves[i] as Wanted) === undefined ? (firstOf(plans, found, around.codes) ?? []) : [],
  )
}

function firstOf(plans: Plan[], found: Found, codes: Catalogue): Stated | null {
  let refused: Stated | null = null
  for (const plan of plans) {
    const stated = carriedOut(plan, found, codes)
    if (stated.figure.value !== null) return stated
    // Where nothing at all is known there is nothing to tell of.
    if (stated.figure.source !== '') refused ??= stated
  }
  return refused
}

/** Cells that no figure stands in yet. */
export function emptyCells(cells: readonly Cell[], figures: readonly Stated[]): Cell[] {
  const keyOf = (cell: Cell) => cellKey({ series: cell, period: cell.period })
  const taken = new Set(figures.map(keyOf))
  return cells.filter((cell) => !taken.has(keyOf(cell)))
}
