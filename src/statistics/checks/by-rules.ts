import type { Catalogue } from '../../model/catalogue.js'
import type { CheckKind } from '../../model/check.js'
import type { CheckHow } from '../../model/check-how.js'
import type { Derived } from '../../model/figure.js'
import type { Indicator } from '../../model/indicator.js'
import { type Refusal, refusal } from '../../model/refusal.js'
import { cellKey, type Found, periodOfStated, pick, type Stated, type Wanted } from '../../model/stated.js'
import { intervalFrom } from '../interval.js'
import { carriedOut, isStated, type Plan, wantedOf } from '../plan.js'
import { rules } from '../rules/index.js'
import { isAlike, unlikeClaim } from './alike.js'
import type { CheckRow, CheckSurroundings, Implied } from './row.js'

type Known = (wanted: Wanted) => Stated | undefined

// A source's figure is held against its own figures before those of others.
function ownFirst(found: Found, source: string): Found {
  const isOwn = ({ figure }: Stated) => Number(figure.source === source)
  return {
    get: (cell) => {
      const there = found.get(cell)
      return there === undefined || there.length < 2 ? there : there.toSorted((a, b) => isOwn(b) - isOwn(a))
    },
  }
}

// What is known to be alike with it is enough where it can be told of that alone.
function alikeOnly(found: Found, claim: Stated, codes: Catalogue): Found {
  return { get: (cell) => found.get(cell)?.filter((stated) => isAlike(claim, stated, codes)) }
}

// Several ways to a figure ask for the same: each is looked for once.
function knownIn(found: Found): Known {
  const known = new Map<Wanted, Stated | undefined>()
  return (wanted) => {
    if (!known.has(wanted)) known.set(wanted, pick(found, wanted))
    return known.get(wanted)
  }
}

// The figures a plan found, whether or not they were enough.
function inputsOf(plan: Plan, known: Known): Stated[] {
  const all = plan.inputs.flatMap((input) => (isStated(input) ? input : (known(input) ?? [])))
  return [...new Set(all)]
}

// The figures a plan was carried out with, of whatever source.
function usedBy(plan: Plan, ids: readonly string[], found: Found): Stated[] {
  const all = plan.inputs.flatMap((input) => (isStated(input) ? input : (found.get(cellKey(input)) as Stated[])))
  return [...new Set(all)].filter(({ figure: { id } }) => ids.includes(id))
}

// Something must be known of what the figure speaks of: a whole without any part tells nothing of a share.
function isAbout(claim: Stated, inputs: readonly Stated[], { codes }: CheckSurroundings): boolean {
  const { of } = codes.indicators.entries.get(claim.indicator) as Indicator
  return inputs.some(({ indicator }) => {
    const input = codes.indicators.entries.get(indicator) as Indicator
    return of === null || [input.code, input.of, input.part_of].includes(of)
  })
}

// What is told of a group adds up its members, not always the same ones for every indicator.
function groupReason(claim: Stated, inputs: readonly Stated[], { codes }: CheckSurroundings): Refusal | null {
  const kind = codes.areas.entries.get(claim.reporter)?.kind
  const several = new Set(inputs.map(({ indicator }) => indicator)).size > 1
  return several && (kind === 'group' || kind === 'world') ? refusal('members_unsure', claim.reporter) : null
}

function impliedBy(
  plan: Plan,
  known: Stated[],
  found: Found,
  claim: Stated,
  around: CheckSurroundings,
): Implied | null {
  if (known.length === 0 || !isAbout(claim, known, around)) return null
  const { figure } = carriedOut(plan, found, around.codes)
  const { inputs: ids, refused = null } = figure.derived as Derived
  const how = plan.operation as CheckHow
  const told = refused === null ? usedBy(plan, ids, found) : known
  const reason = groupReason(claim, known, around) ?? refused ?? unlikeClaim(claim, told, around.codes)
  if (reason !== null) return { interval: null, refused: reason, inputs: told, how, derived: null }
  return { interval: intervalFrom(figure), refused: null, inputs: told, how, derived: figure.id }
}

function tried(plans: readonly Plan[], found: Found, claim: Stated, around: CheckSurroundings): Implied[] {
  const known = knownIn(found)
  return plans.flatMap((plan) => impliedBy(plan, inputsOf(plan, known), found, claim, around) ?? [])
}

// Of several ways to the same figure all that come through are told; where none does, the one that comes furthest.
function impliedByAny(plans: readonly Plan[], known: Found, claim: Stated, around: CheckSurroundings): Implied[] {
  const found = ownFirst(known, claim.figure.source)
  const all = tried(plans, found, claim, around)
  const unlike = all.some(({ refused }) => refused?.code === 'other_compiler')
  const best = unlike ? tried(plans, alikeOnly(found, claim, around.codes), claim, around) : all
  const told = best.filter(({ interval }) => interval !== null)
  return told.length > 0 ? told : all.toSorted((a, b) => b.inputs.length - a.inputs.length).slice(0, 1)
}

/** The kind of check that some rules make: what they would fill a cell with is held against what somebody states. */
export function byRules(kind: CheckKind): CheckRow {
  const own = rules.filter(({ check }) => check === kind)
  return {
    kind,
    pending: (claim, around) => {
      const indicator = around.codes.indicators.entries.get(claim.indicator) as Indicator
      const place = { cell: claim, indicator, period: periodOfStated(claim) }
      return own.flatMap((rule) => {
        const plans = rule.plans(place, around)
        if (plans.length === 0) return []
        return [
          {
            kind,
            claim,
            // Where all there is is at hand nobody asks.
            get wanted() {
              return wantedOf(plans)
            },
            imply: (found) => impliedByAny(plans, found, claim, around),
          },
        ]
      })
    },
  }
}
