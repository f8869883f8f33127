import type { Catalogue } from '../model/catalogue.js'
import type { Check, Verdict } from '../model/check.js'
import { notApplicable } from '../model/dimensions.js'
import { byCell, cellKey, type Found, type Stated, type Wanted } from '../model/stated.js'
import { slipOf } from './checks/explanations.js'
import { checkRows } from './checks/index.js'
import { otherInputsOf } from './checks/other-inputs.js'
import type { CheckSurroundings, Implied, Pending } from './checks/row.js'
import { verdictOf } from './checks/verdict.js'
import { boundsOf, intervalFrom } from './interval.js'

/** A check with the figures it is about: the one that is held against others, and those. */
export interface Audited extends Check {
  claim: Stated
  inputs: readonly Stated[]
  formula: string
  refused: string | null
}

/** All that figures are held against: every figure at hand, by what it is looked for. */
export interface Evidence {
  codes: Catalogue
  figures: readonly Stated[]
  rates: readonly Stated[]
}

type Lists = ReadonlyMap<string, readonly Stated[]>

function listed(figures: readonly Stated[], keyOf: (stated: Stated) => string): Lists {
  const lists = new Map<string, Stated[]>()
  for (const stated of figures) {
    const key = keyOf(stated)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [stated])
    else list.push(stated)
  }
  return lists
}

const ofReporter = ({ freq, reporter, period }: Stated) => `${freq}|${reporter}|${period}`
const ofPartner = ({ freq, partner, period, indicator }: Stated) => `${freq}|${partner}|${period}|${indicator}`
const ofSeries = ({ freq, indicator, reporter, partner, product, unit }: Stated) =>
  `${freq}|${indicator}|${reporter}|${partner}|${product}|${unit}`

/** Figures that checks look around in, found by what they share with a figure. */
export function surroundingsOf({ codes, figures, rates }: Evidence): (claim: Stated) => CheckSurroundings {
  const [reporters, partners, series] = [ofReporter, ofPartner, ofSeries].map((keyOf) => listed(figures, keyOf)) as [
    Lists,
    Lists,
    Lists,
  ]
  return (claim) => {
    const indicator = codes.indicators.entries.get(claim.indicator)
    const besides =
      indicator?.measure === 'rank' && claim.partner === notApplicable && indicator.of !== null
        ? (partners.get(ofPartner({ ...claim, indicator: indicator.of })) ?? [])
        : []
    const own = reporters.get(ofReporter(claim)) ?? []
    const near = besides.length === 0 ? own : [...new Set([...own, ...besides])]
    return { codes, currency: 'USD', near, rates, series: series.get(ofSeries(claim)) ?? [] }
  }
}

/** What the checks of some figures need and is not among the figures at hand. */
export function pendingOf(claims: readonly Stated[], around: (claim: Stated) => CheckSurroundings): Pending[] {
  return claims.flatMap((claim) => {
    const here = around(claim)
    return checkRows.flatMap((row) => row.pending(claim, here))
  })
}

function told(pending: Pending, implied: Implied, explained: Check['explained_by'], verdict: Verdict): Audited {
  const { kind, claim } = pending
  const { inputs, interval, formula, refused, derived } = implied
  return {
    check: kind,
    verdict,
    stated: { low: claim.figure.low, high: claim.figure.high },
    implied: interval === null ? null : boundsOf(interval),
    explained_by: explained,
    figures: [claim, ...inputs].map(({ figure }) => figure.id),
    derived,
    ...{ claim, inputs, formula, refused },
  }
}

/**
 * Holds figures against others: every check that applies to any of the claims, with its verdict, and for what is
 * inconsistent what would explain it. `found` holds all that checks may ask for.
 */
export function audited(
  pending: readonly Pending[],
  around: (claim: Stated) => CheckSurroundings,
  found: Found,
): Audited[] {
  return pending.flatMap((one) =>
    one.imply(found).map((implied) => {
      const verdict = verdictOf(intervalFrom(one.claim.figure), implied.interval)
      const row = checkRows.find(({ kind }) => kind === one.kind)
      const explained =
        verdict !== 'inconsistent' || row === undefined
          ? null
          : (slipOf(one.claim.figure, implied, one.kind) ??
            otherInputsOf({ row, pending: one, around: around(one.claim), find: () => found }))
      return told(one, implied, explained, verdict)
    }),
  )
}

/** The cells that pending checks need and that are not among the figures. */
export function missingOf(pending: readonly Pending[], figures: readonly Stated[]): Wanted[] {
  const there = byCell(figures)
  return pending.flatMap(({ wanted }) => wanted).filter((wanted) => !there.has(cellKey(wanted)))
}
