import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Selection } from '../model/selection.js'
import type { Found, Stated } from '../model/stated.js'
import { carriedOut, wantedOf } from '../statistics/plan.js'
import { transformPlan } from '../statistics/transforms.js'
import { figuresWanted } from './wanted.js'

/** Figures transformed as the selection asks, each in its place; those they are reckoned of come from one question, or are at hand. */
export async function transformed(
  db: Reader,
  figures: readonly Stated[],
  { transform, base, as_of: asOf }: Pick<Selection, 'transform' | 'base' | 'as_of'>,
  codes: Catalogue,
  atHand?: Found,
): Promise<readonly Stated[]> {
  if (transform === null) return figures
  const plans = figures.map((stated) => transformPlan(transform, stated, { base }, codes))
  const found = atHand ?? (await figuresWanted(db, wantedOf(plans), asOf))
  return plans.map((plan) => carriedOut(plan, found, codes))
}
