import type { Beside } from '../model/beside.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Figure } from '../model/figure.js'
import { unattributedWords } from '../model/mirror-words.js'
import type { Stated } from '../model/stated.js'
import { reasonOf } from './chosen.js'
import { derive } from './derivation.js'
import type { Amount } from './in-currency.js'
import { mirrorReasonsOf } from './mirror-reasons.js'
import { type Operation, operationNamed } from './operations.js'

/** Two sides as told of one flow in one period, and what nobody's side tells of it. */
export interface MirrorPair {
  reporter: Stated | null
  partner: Stated | null
  gap: Figure | null
  gap_percent: Figure | null
  beside: Beside
}

const operation = (name: 'gap' | 'gap_percent') => operationNamed(name) as Operation

// Only a figure compiled by its own reporter is a side; a third party's is not, nor one of which nothing says who compiled it.
function isOwn({ origin }: Amount, { areas }: Catalogue): boolean {
  return areas.canonical.get(origin.figure.compiler ?? '') === origin.reporter
}

function withReason(amounts: readonly Amount[], codes: Catalogue): Stated[] {
  return amounts.map(({ stated, origin }, i) => {
    // The figures of a currency were chosen among each other; one that is converted was taken for want of any.
    const next = amounts[i + 1]
    const compared = i === 0 && stated === origin && next !== undefined && next.stated === next.origin
    const chosen_because = compared ? reasonOf(stated, next.stated, codes) : null
    return { ...stated, figure: { ...stated.figure, chosen_because } }
  })
}

function pairOf(
  reporter: Stated | null,
  partner: Stated | null,
  apart: readonly Amount[],
  codes: Catalogue,
): MirrorPair {
  const unattributed = apart.map(({ stated }) => ({ ...stated.figure, chosen_because: null }))
  const note = unattributed.length === 0 ? null : unattributedWords
  if (reporter === null || partner === null)
    return { reporter, partner, gap: null, gap_percent: null, beside: { unattributed, reasons: [], note } }
  const sides = [reporter, partner] as const
  const gap = derive(operation('gap'), sides, reporter, codes)
  const percent = derive(operation('gap_percent'), sides, { ...reporter, unit: 'PERCENT' }, codes)
  const reasons = mirrorReasonsOf(sides, gap, codes)
  return { reporter, partner, gap: gap.figure, gap_percent: percent.figure, beside: { unattributed, reasons, note } }
}

/**
 * The two sides of a flow held against each other: of each the first figure that its own reporter compiled, or with `all` each
 * such figure against each of the other side's. The sides are never mixed, and what is neither's stands apart.
 */
export function mirrorPairs(
  reporter: readonly Amount[],
  partner: readonly Amount[],
  codes: Catalogue,
  all: boolean,
): MirrorPair[] {
  const sideOf = (amounts: readonly Amount[]): (Stated | null)[] => {
    const own = withReason(
      amounts.filter((amount) => isOwn(amount, codes)),
      codes,
    )
    return own.length === 0 ? [null] : all ? own : own.slice(0, 1)
  }
  const apart = [...reporter, ...partner].filter((amount) => !isOwn(amount, codes))
  const others = sideOf(partner)
  return sideOf(reporter).flatMap((one) => others.map((other) => pairOf(one, other, apart, codes)))
}
