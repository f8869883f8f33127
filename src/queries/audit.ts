import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import type { Selection } from '../model/selection.js'
import { byCell, type Found, type Stated } from '../model/stated.js'
import { type Audited, audited, missingOf, surroundingsOf } from '../statistics/audit.js'
import { relatedIndicators } from '../statistics/candidate-cells.js'
import { chosenFigures, type Filter, ofAllTime } from './figures.js'
import { ratesOf } from './rates.js'
import { statedOf } from './shape.js'
import { figuresWanted } from './wanted.js'

/** Figures drawn for an audit: those of every source. Throws TOO_MUCH (413). */
export async function claimsOf(db: Reader, filter: Filter, most: number): Promise<Stated[]> {
  const selection = { ...filter.selection, candidates: true }
  const rows = await chosenFigures(db, { ...filter, selection })
    .limit(most + 1)
    .execute()
  if (rows.length <= most) return rows.map(statedOf)
  throw new Problem('TOO_MUCH', {
    detail: `This audit would hold more than ${most} figures against each other, the most for one answer.`,
    hint: 'Ask for fewer areas, indicators or periods.',
  })
}

const distinct = (list: readonly string[]) => [...new Set(list)]

// Those that checks of the claims look around in: of the same reporters, of all indicators that speak of theirs.
async function neighbours(db: Reader, claims: readonly Stated[], asOf: string | null, codes: Catalogue, most: number) {
  const indicators = distinct(claims.map(({ indicator }) => indicator)).flatMap((code) =>
    relatedIndicators(codes.indicators.entries.get(code) as Indicator, codes),
  )
  const reporter = distinct(claims.map(({ reporter }) => reporter))
  return claimsOf(db, { indicator: distinct(indicators), reporter, selection: { ...ofAllTime, as_of: asOf } }, most)
}

function together(found: readonly ReadonlyMap<string, readonly Stated[]>[]): Found {
  const all = new Map<string, readonly Stated[]>()
  for (const one of found) for (const [key, list] of one) all.set(key, [...(all.get(key) ?? []), ...list])
  return all
}

/**
 * What an audit is about: figures, and how much of what they may be held against is among them: all there is, their
 * neighbours (then only single cells are looked for), or perhaps none of it.
 */
export interface Claims {
  claims: readonly Stated[]
  among: 'all' | 'neighbours' | 'some'
}

/** Every check of some figures against all that is loaded, as known on a day. At most four questions, however many figures. */
export async function auditOf(
  db: Reader,
  { claims, among }: Claims,
  asOf: string | null,
  codes: Catalogue,
  most: number,
): Promise<Audited[]> {
  const near = among !== 'some' ? [] : await neighbours(db, claims, asOf, codes, most)
  const ids = new Set(near.map(({ figure }) => figure.id))
  const figures = [...near, ...claims.filter(({ figure }) => !ids.has(figure.id))]
  const currencies = distinct(figures.map(({ unit }) => unit)).filter(
    (unit) => codes.units.entries.get(unit)?.kind === 'currency',
  )
  // Of amounts that are told in one currency alone no rate is asked.
  const rates = currencies.length < 2 ? [] : await ratesOf(db, currencies, null, asOf, codes)
  const around = surroundingsOf({ codes, figures, rates })
  const missing = among === 'all' ? [] : missingOf(claims, around, figures)
  const found = together([byCell(figures), await figuresWanted(db, missing, asOf)])
  return audited(claims, around, found)
}

/** Whether a selection leaves nothing out but what was not known then. */
export function isWhole({ codes, period, from, to, freq, status, latest }: Selection): boolean {
  return [period, from, to, freq, status, latest].every((one) => one === null) && Object.keys(codes).length === 0
}
