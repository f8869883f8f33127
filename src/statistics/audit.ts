import type { Catalogue } from '../model/catalogue.js'
import type { Check, Verdict } from '../model/check.js'
import type { CheckHow } from '../model/check-how.js'
import { notApplicable } from '../model/dimensions.js'
import type { Refusal } from '../model/refusal.js'
import { cellKey, type Found, type Stated, type Wanted } from '../model/stated.js'
import { slipOf } from './checks/explanations.js'
import { checkRows } from './checks/index.js'
import { otherInputsOf } from './checks/other-inputs.js'
import type { CheckRow, CheckSurroundings, Implied, Pending } from './checks/row.js'
import { verdictOf } from './checks/verdict.js'
import { boundsOf, type Interval, intervalFrom } from './interval.js'

/** A check with the figures it is about: the one that is held against others, and those. */
export interface Audited extends Check {
  claim: Stated
  inputs: readonly Stated[]
  how: CheckHow
  refused: Refusal | null
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

/** Figures that checks look around in, found by what they share with a figure, which is one of them. */
export function surroundingsOf({ codes, figures, rates }: Evidence): (claim: Stated) => CheckSurroundings {
  const [reporters, partners, series] = [ofReporter, ofPartner, ofSeries].map((keyOf) => listed(figures, keyOf)) as [
    Lists,
    Lists,
    Lists,
  ]
  const told = new Set(figures.map(({ reporter, indicator }) => `${reporter}|${indicator}`))
  const isTold = (reporter: string, indicator: string) => told.has(`${reporter}|${indicator}`)
  return (claim) => {
    const indicator = codes.indicators.entries.get(claim.indicator)
    const besides =
      indicator?.measure === 'rank' && claim.partner === notApplicable && indicator.of !== null
        ? (partners.get(ofPartner({ ...claim, indicator: indicator.of })) ?? [])
        : []
    const own = reporters.get(ofReporter(claim)) as readonly Stated[]
    const near = besides.length === 0 ? own : [...new Set([...own, ...besides])]
    const ofOwn = series.get(ofSeries(claim)) as readonly Stated[]
    return { codes, currency: 'USD', near, rates, isTold, series: ofOwn }
  }
}

function pendingOf(claim: Stated, around: (claim: Stated) => CheckSurroundings): Pending[] {
  const here = around(claim)
  return checkRows.flatMap((row) => row.pending(claim, here))
}

function told(pending: Pending, implied: Implied, explained: Check['explained_by'], verdict: Verdict): Audited {
  const { kind, claim } = pending
  const { inputs, interval, how, refused, derived } = implied
  return {
    check: kind,
    verdict,
    stated: { low: claim.figure.low, high: claim.figure.high },
    implied: interval === null ? null : boundsOf(interval),
    explained_by: explained,
    figures: [claim, ...inputs].map(({ figure }) => figure.id),
    derived,
    ...{ claim, inputs, how, refused },
  }
}

/**
 * Holds figures against others: every check that applies to any of the claims, with its verdict, and for what is
 * inconsistent what would explain it. `found` holds all that checks may ask for.
 */
export function audited(
  claims: readonly Stated[],
  around: (claim: Stated) => CheckSurroundings,
  found: Found,
): Audited[] {
  const checks: Audited[] = []
  // One figure after the other: what a check waits for is many times what it tells.
  for (const claim of claims) {
    for (const one of pendingOf(claim, around)) {
      for (const implied of one.imply(found)) {
        const verdict = verdictOf(intervalFrom(claim.figure), implied.interval)
        const explained = verdict === 'inconsistent' ? explanationOf(one, implied, around(claim), found) : null
        checks.push(told(one, implied, explained, verdict))
      }
    }
  }
  return checks
}

function explanationOf(pending: Pending, implied: Implied, around: CheckSurroundings, found: Found) {
  const row = checkRows.find(({ kind }) => kind === pending.kind) as CheckRow
  const slip = slipOf(pending, implied.interval as Interval, around.codes)
  return slip ?? otherInputsOf({ row, pending, implied, around, found })
}

/** The cells that checks of the claims need, each once, as far as they are to be looked for. */
export function missingOf(
  claims: readonly Stated[],
  around: (claim: Stated) => CheckSurroundings,
  isMissing: (wanted: Wanted) => boolean,
): Wanted[] {
  const missing = new Map<string, Wanted>()
  for (const claim of claims) {
    for (const { wanted } of pendingOf(claim, around)) {
      for (const one of wanted) if (isMissing(one)) missing.set(cellKey(one), one)
    }
  }
  return [...missing.values()]
}
