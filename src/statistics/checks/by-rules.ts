import type { CheckKind } from '../../model/check.js'
import type { Indicator } from '../../model/indicator.js'
import { type Found, periodOfStated, pick, type Stated } from '../../model/stated.js'
import { intervalFrom } from '../interval.js'
import { carriedOut, isStated, type Plan, wantedOf } from '../plan.js'
import { rules } from '../rules/index.js'
import type { CheckRow, CheckSurroundings, Implied } from './row.js'

// The figures a plan found, whether or not they were enough.
function inputsOf(plan: Plan, found: Found, source: string): Stated[] {
  const all = plan.inputs.flatMap((input) =>
    isStated(input) ? input : (pick(found, { ...input, source: input.source ?? source }) ?? pick(found, input) ?? []),
  )
  return [...new Set(all)]
}

function impliedBy(plan: Plan, found: Found, claim: Stated, { codes }: CheckSurroundings): Implied | null {
  const { figure } = carriedOut(plan, found, codes)
  const known = inputsOf(plan, found, claim.figure.source)
  const inputs =
    figure.value === null ? known : known.filter(({ figure: { id } }) => figure.derived?.inputs.includes(id))
  if (known.length === 0) return null
  return {
    interval: figure.value === null ? null : intervalFrom(figure),
    refused: figure.derived?.refused ?? null,
    inputs,
    formula: figure.derived?.formula ?? '',
    derived: figure.value === null ? null : figure.id,
  }
}

// Of several ways to the same figure all that come through are told; where none does, the one that comes furthest.
function impliedByAny(plans: readonly Plan[], found: Found, claim: Stated, around: CheckSurroundings): Implied[] {
  const all = plans.flatMap((plan) => impliedBy(plan, found, claim, around) ?? [])
  const told = all.filter(({ interval }) => interval !== null)
  return told.length > 0 ? told : all.toSorted((a, b) => b.inputs.length - a.inputs.length).slice(0, 1)
}

/** The kind of check that some rules make: what they would fill a cell with is held against what somebody states. */
export function byRules(kind: CheckKind): CheckRow {
  const own = rules.filter(({ check }) => check === kind)
  return {
    kind,
    pending: (claim, around) => {
      const { figure: _figure, ...cell } = claim
      const indicator = around.codes.indicators.entries.get(claim.indicator) as Indicator
      const place = { cell, indicator, period: periodOfStated(claim) }
      return own.flatMap((rule) => {
        const plans = rule.plans(place, around)
        if (plans.length === 0) return []
        return [{ kind, claim, wanted: wantedOf(plans), imply: (found) => impliedByAny(plans, found, claim, around) }]
      })
    },
  }
}
