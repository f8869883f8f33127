import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Stated } from '../model/stated.js'
import type { Audited } from '../statistics/audit.js'
import { auditOf } from './audit.js'
import { notTooMany } from './drawn.js'
import { chosenFigures, type FigureRow } from './figures.js'
import { filterOf, type Ground, groundsOf, type Known } from './ground.js'
import { together } from './together.js'

/** What was drawn on some ground: all figures, each once, and those of them that are held against others. */
export interface Drawn {
  near: readonly Stated[]
  held: readonly Stated[]
  ground: readonly Ground[]
}

/** Every check that touches some figures, or holds what is stated against them where they are derived, of all that was drawn on their ground; at most one statement. */
export async function touchingOn(
  db: Reader,
  figures: readonly Stated[],
  { near, held, ground }: Drawn,
  asOf: string | null,
  codes: Catalogue,
): Promise<Audited[]> {
  const ids = new Set(figures.map(({ figure }) => figure.id))
  const stated = figures.filter(({ figure }) => figure.derived === undefined)
  // What is not loaded yet stands in the place of what is.
  const isOther = ({ figure }: Stated) => !ids.has(figure.id)
  const claims = [...held.filter(isOther), ...stated]
  const checks = await auditOf(db, { claims, near: near.filter(isOther), ground }, asOf, codes)
  return checks.filter(({ figures, derived }) => figures.some((id) => ids.has(id)) || ids.has(`${derived}`))
}

/** The questions for all there is on the pieces of some ground. */
export function onGround(db: Reader, ground: readonly Ground[], asOf: string | null, most: number) {
  return Object.fromEntries(
    ground.map((piece, i) => [`piece_${i}`, chosenFigures(db, filterOf(piece, asOf)).limit(most + 1)]),
  )
}

/** The figures of those pieces. Throws TOO_MUCH (413). */
export function drawnOn(ground: readonly Ground[], pieces: Record<string, FigureRow[]>, most: number): Drawn {
  const each = Object.values(pieces).map((rows) => notTooMany(rows, most))
  const once = (figures: readonly Stated[]) => [...new Map(figures.map((one) => [one.figure.id, one])).values()]
  const held = each.filter((_figures, i) => ground[i]?.background === false)
  return { near: once(each.flat()), held: once(held.flat()), ground }
}

/** Every check that touches some figures, as the one that is held against others or as one of those; they may be loaded or not. Two statements at most. */
export async function touching(
  db: Reader,
  figures: readonly Stated[],
  asOf: string | null,
  known: Known,
  most: number,
): Promise<Audited[]> {
  if (figures.length === 0) return []
  const ground = groundsOf(figures, known)
  const drawn = drawnOn(ground, await together(db, onGround(db, ground, asOf, most)), most)
  return touchingOn(db, figures, drawn, asOf, known.codes)
}
