import type { Reader } from '../../db/schema.js'
import { figuresIn } from '../model/expression.js'
import type { Limits } from '../model/limits.js'
import type { Stated } from '../model/stated.js'
import type { Audited } from '../statistics/audit.js'
import type { DerivedRevision } from '../statistics/derived-revisions.js'
import type { FoundDerived } from './derived-found.js'
import { revisionsOfDerived } from './derived-revision-list.js'
import { groundsOf } from './ground.js'
import { statedOf } from './shape.js'
import { statesOf, statesQuery } from './states-wanted.js'
import { together } from './together.js'
import { drawnOn, onGround, touchingOn } from './touching.js'
import { cellsWanted } from './wanted.js'

/** A derived figure with what accounts for it beside its inputs. */
export interface DerivedAccount {
  found: FoundDerived
  /** What sources state of the same: in its own cell, and what is held against it. */
  others: Stated[]
  revisions: DerivedRevision[]
  /** The checks that hold what is stated against it. */
  checks: Audited[]
}

/** What accounts for a derived figure, as known on a day. Three statements at most; one more where it is a rank. */
export async function derivedAccount(
  db: Reader,
  found: FoundDerived,
  asOf: string | null,
  { audited_at_most: most }: Limits,
): Promise<DerivedAccount> {
  const { stated, expression, edition, id } = found
  const leaves = found.leaves.map(({ row }) => statedOf(row))
  const ground = groundsOf(leaves, edition)
  const { cell, states, ...pieces } = await together(db, {
    ...onGround(db, ground, asOf, most),
    cell: cellsWanted(db, [{ series: stated, period: stated.period, source: null }], asOf),
    states: statesQuery(db, figuresIn(expression), asOf),
  })
  const drawn = drawnOn(ground, pieces, most)
  const { revisions } = await revisionsOfDerived(db, expression, statesOf(states), asOf, edition)
  const touching = await touchingOn(db, leaves, drawn, asOf, edition.codes)
  const checks = touching.filter(({ derived }) => derived === id)
  const others = [...cell.map(statedOf), ...checks.map(({ claim }) => claim)]
  return { found, others: [...new Map(others.map((one) => [one.figure.id, one])).values()], revisions, checks }
}
