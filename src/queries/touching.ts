import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import type { Audited } from '../statistics/audit.js'
import { auditOf } from './audit.js'
import { notTooMany } from './drawn.js'
import { chosenFigures, type FigureRow } from './figures.js'
import { filterOf, type Ground, groundsOf } from './ground.js'
import { together } from './together.js'

/** Every check that touches some figures, or holds what is stated against them where they are derived, of all that was drawn on their ground; at most one statement. */
export async function touchingOn(
  db: Reader,
  figures: readonly Stated[],
  { near, ground }: { near: readonly Stated[]; ground: readonly Ground[] },
  asOf: string | null,
  codes: Catalogue,
): Promise<Audited[]> {
  const ids = new Set(figures.map(({ figure }) => figure.id))
  const stated = figures.filter(({ figure }) => figure.derived === undefined)
  const claims = [...near.filter(({ figure }) => !ids.has(figure.id)), ...stated]
  const checks = await auditOf(db, { claims, near: [], ground }, asOf, codes)
  return checks.filter(({ figures, derived }) => figures.some((id) => ids.has(id)) || ids.has(`${derived}`))
}

/** The questions for all there is on the pieces of some ground. */
export function onGround(db: Reader, ground: readonly Ground[], asOf: string | null, most: number) {
  return Object.fromEntries(
    ground.map((piece, i) => [`piece_${i}`, chosenFigures(db, filterOf(piece, asOf)).limit(most + 1)]),
  )
}

/** The figures of those pieces, each once. Throws TOO_MUCH (413). */
export function figuresOn(pieces: Record<string, FigureRow[]>, most: number): Stated[] {
  const all = Object.values(pieces).flatMap((rows) => notTooMany(rows, most))
  return [...new Map(all.map((stated) => [stated.figure.id, stated])).values()]
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
  const ground = groundsOf(figures, codes)
  const near = figuresOn(await together(db, onGround(db, ground, asOf, most)), most)
  return touchingOn(db, figures, { near, ground }, asOf, codes)
}
