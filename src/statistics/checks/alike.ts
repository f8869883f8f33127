import type { Catalogue } from '../../model/catalogue.js'
import type { Refusal } from '../../model/refusal.js'
import type { Stated } from '../../model/stated.js'
import { unlikeness } from '../unlikeness.js'

// An area has one index of a kind, whoever tells how it changed: all its changes are of the same.
function sameIndex(claim: Stated, input: Stated, { indicators }: Catalogue): boolean {
  const [of, other] = [claim, input].map(({ indicator }) => indicators.entries.get(indicator)?.of ?? null)
  return of === other && indicators.entries.get(of ?? '')?.measure === 'index'
}

/** Whether a figure may be held against another: they share source or compiler, or tell changes of one index (model.md, section 8). */
export function isAlike(claim: Stated, input: Stated, codes: Catalogue): boolean {
  return unlikeness(['compiler'], [claim, input], codes) === null || sameIndex(claim, input, codes)
}

/** What of the inputs is not known to be alike with the figure that is held against them; null: all are. */
export function unlikeClaim(claim: Stated, inputs: readonly Stated[], codes: Catalogue): Refusal | null {
  const unlike = inputs.find((input) => !isAlike(claim, input, codes))
  return unlike === undefined ? null : unlikeness(['compiler'], [claim, unlike], codes)
}

/** The figures that are alike with one; where none is, the first of them, of which it can be told that it is not. */
export function alikeOrFirst(claim: Stated, figures: readonly Stated[], codes: Catalogue): readonly Stated[] {
  const alike = figures.filter((figure) => isAlike(claim, figure, codes))
  return alike.length > 0 ? alike : figures.slice(0, 1)
}
