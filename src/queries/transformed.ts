import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Selection } from '../model/selection.js'
import { type AtHand, either, pick, type Stated } from '../model/stated.js'
import { carriedOut, wantedOf } from '../statistics/plan.js'
import { transformPlan } from '../statistics/transforms.js'
import { figuresWanted } from './wanted.js'

/** Figures transformed as the selection asks, each in its place; those they are reckoned of are at hand or come from one question. */
export async function transformed(
  db: Reader,
  figures: readonly Stated[],
  { transform, base, as_of: asOf }: Pick<Selection, 'transform' | 'base' | 'as_of'>,
  codes: Catalogue,
  atHand?: AtHand,
): Promise<readonly Stated[]> {
  if (transform === null) return figures
  const plans = figures.map((stated) => transformPlan(transform, stated, { base }, codes))
  const wanted = wantedOf(plans)
  const rest = atHand === undefined ? wanted : wanted.filter((one) => pick(atHand, one) === undefined)
  const stated = await figuresWanted(db, rest, asOf)
  const found = atHand === undefined ? stated : either(atHand, stated)
  return plans.map((plan) => carriedOut(plan, found, codes))
}
