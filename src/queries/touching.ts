import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import type { Audited } from '../statistics/audit.js'
import { auditOf } from './audit.js'
import { drawn } from './drawn.js'
import { filterOf, type Ground, groundOf } from './ground.js'

/** Every check that touches some figures, of all that was drawn on their ground; at most one statement. */
export async function touchingOn(
  db: Reader,
  figures: readonly Stated[],
  { near, ground }: { near: readonly Stated[]; ground: Ground },
  asOf: string | null,
  codes: Catalogue,
): Promise<Audited[]> {
  const ids = new Set(figures.map(({ figure }) => figure.id))
  const claims = [...near.filter(({ figure }) => !ids.has(figure.id)), ...figures]
  const checks = await auditOf(db, { claims, near: [], ground }, asOf, codes)
  return checks.filter((check) => check.figures.some((id) => ids.has(id)))
}

/** Every check that touches some figures, as the one that is held against others or as one of those; they may be loaded or not. Two statements at most. */
export async function touching(
  db: Reader,
  figures: readonly Stated[],
  asOf: string | null,
  codes: Catalogue,
  most: number,
): Promise<Audited[]> {
  if (figures.length === 0) return []
  const ground = groundOf(figures, codes)
  const near = await drawn(db, filterOf(ground, asOf), most)
  return touchingOn(db, figures, { near, ground }, asOf, codes)
}
