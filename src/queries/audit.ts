import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import { byCell, cellKey, type Found, type Stated, type Wanted } from '../model/stated.js'
import { type Audited, audited, missingOf, surroundingsOf } from '../statistics/audit.js'
import { type Ground, liesOn } from './ground.js'
import { ratesQuery } from './rates.js'
import { statedOf } from './shape.js'
import { together } from './together.js'
import { cellsWanted } from './wanted.js'

/** What an audit is about. */
export interface Claims {
  claims: readonly Stated[]
  /** Figures that were drawn beside them, which they may be among. */
  near: readonly Stated[]
  /** What was drawn whole, in pieces: of that nothing need be looked for. null: all there is. */
  ground: readonly Ground[] | null
}

function joined(...found: readonly ReadonlyMap<string, readonly Stated[]>[]): Found {
  const all = new Map<string, readonly Stated[]>()
  for (const one of found) for (const [key, list] of one) all.set(key, [...(all.get(key) ?? []), ...list])
  return all
}

// So many figures take some hundredths of a second; then whoever else waits has a turn.
const atOnce = 500

async function inTurns<T>(claims: readonly Stated[], step: (some: readonly Stated[]) => readonly T[]): Promise<T[]> {
  const all: T[] = []
  for (let i = 0; i < claims.length; i += atOnce) {
    for (const one of step(claims.slice(i, i + atOnce))) all.push(one)
    await new Promise((goOn) => setImmediate(goOn))
  }
  return all
}

function currenciesOf(figures: readonly Stated[], { units }: Catalogue): string[] {
  const all = [...new Set(figures.map(({ unit }) => unit))]
  return all.filter((unit) => units.entries.get(unit)?.kind === 'currency')
}

// Of amounts that are told in one currency alone no rate is asked.
async function lookedFor(
  db: Reader,
  missing: readonly Wanted[],
  currencies: readonly string[],
  asOf: string | null,
  codes: Catalogue,
) {
  const rated = currencies.length < 2 ? null : ratesQuery(db, currencies, asOf, codes)
  const { cells = [], rates = [] } = await together(db, {
    ...(missing.length === 0 ? {} : { cells: cellsWanted(db, missing, asOf) }),
    ...(rated === null ? {} : { rates: rated.orderBy('key') }),
  })
  return { cells: cells.map(statedOf), rates: rates.map(statedOf) }
}

/** Every check of some figures against all that is loaded, as known on a day. At most one statement, however many figures; other requests have their turns meanwhile. */
export async function auditOf(
  db: Reader,
  { claims, near, ground }: Claims,
  asOf: string | null,
  codes: Catalogue,
): Promise<Audited[]> {
  const ids = new Set(near.map(({ figure }) => figure.id))
  const figures = [...near, ...claims.filter(({ figure }) => !ids.has(figure.id))]
  const there = byCell(figures)
  const without = surroundingsOf({ codes, figures, rates: [] })
  const pieces = (ground ?? []).map(liesOn)
  const lies = (one: Wanted) => pieces.some((liesIn) => liesIn(one))
  const wanted = (one: Wanted) => !lies(one) && !there.has(cellKey(one))
  // What a check looks for does not depend on rates.
  const missing = ground === null ? [] : await inTurns(claims, (some) => missingOf(some, without, wanted))
  const { cells, rates } = await lookedFor(db, missing, currenciesOf(figures, codes), asOf, codes)
  const around = (claim: Stated) => ({ ...without(claim), rates })
  const found = joined(there, byCell(cells))
  return inTurns(claims, (some) => audited(some, around, found))
}
