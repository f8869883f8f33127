import type { Reader } from '../../db/schema.js'
import { seriesKeyOf } from '../model/dimensions.js'
import type { FigureName } from '../model/figure-id.js'
import type { Limits } from '../model/limits.js'
import { type Period, periodOf } from '../model/period.js'
import type { Audited } from '../statistics/audit.js'
import type { Edition } from './edition.js'
import { figureStates } from './figure-states.js'
import type { FigureRow } from './figures.js'
import { groundsOf } from './ground.js'
import { revisionOf } from './revision-list.js'
import { statedOf } from './shape.js'
import { type FoundFigure, foundIn } from './stored-found.js'
import { together } from './together.js'
import { drawnOn, onGround, touchingOn } from './touching.js'

/** A stored figure with all that accounts for it. */
export interface FigureAccount {
  found: FoundFigure
  revisions: ReturnType<typeof revisionOf>[]
  checks: Audited[]
}

/**
 * A stored figure with its revisions and the checks that touch it, as known on a day. Two statements: one for what stands on
 * the ground of its checks, its own cell among that, and all that was ever stated of it; one for what those checks look for
 * elsewhere. Throws NOT_FOUND (404).
 */
export async function figureAccount(
  db: Reader,
  name: FigureName,
  asOf: string | null,
  edition: Edition,
  { audited_at_most: most }: Limits,
): Promise<FigureAccount> {
  const { starts, ends } = periodOf(name.period) as Period
  const ground = groundsOf([{ ...name.series, starts, ends }], edition)
  const { states, ...pieces } = await together(db, {
    ...onGround(db, ground, asOf, most),
    states: figureStates(db, name, asOf),
  })
  const drawn = drawnOn(ground, pieces, most)
  const key = seriesKeyOf(name.series)
  const [rows] = Object.values(pieces) as [FigureRow[]]
  const cell = rows.filter((row) => row.key === key && row.period === name.period).toSorted((a, b) => a.place - b.place)
  const found = await foundIn(db, cell, name, asOf, edition)
  const checks = await touchingOn(db, [statedOf(found.row)], drawn, asOf, edition.codes)
  return { found, revisions: states.map((state) => revisionOf(state, edition)), checks }
}
