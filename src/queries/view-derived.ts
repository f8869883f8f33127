import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Indicator, Place } from '../model/indicator.js'
import type { AtHand, Stated } from '../model/stated.js'
import type { View } from '../model/view.js'
import { candidateCells } from '../statistics/candidate-cells.js'
import type { Rule } from '../statistics/rules/rule.js'
import { emptyCells, filled } from './filled.js'
import { ratesOf } from './rates.js'

/** What figures are reckoned for. */
export interface Filling {
  view: View
  places: ReadonlyMap<string, Place>
  /** The currencies asked for. */
  units: readonly string[]
  codes: Catalogue
  asOf: string | null
  /** The sources asked for: what is reckoned is reckoned of theirs alone. */
  source: string[] | undefined
  /** Figures put together that others may be reckoned of. */
  atHand?: AtHand | undefined
  /** Whether every source's figure is shown. */
  candidates: boolean
}

/** Figures that nobody states of the measures named, as far as the rules can reckon them of the figures at hand. */
export async function reckoned(
  db: Reader,
  figures: readonly Stated[],
  measures: readonly string[],
  { places, units, codes, asOf, source, atHand }: Filling,
  rules: readonly Rule[],
): Promise<Stated[]> {
  if (measures.length === 0) return []
  const targets = [...places].filter(([, place]) => measures.includes(place.measure)).map(([code]) => code)
  const cells = targets.flatMap((code) =>
    candidateCells(codes.indicators.entries.get(code) as Indicator, figures, units, codes),
  )
  const currencies = [...new Set([...figures.map(({ unit }) => unit), ...units])]
  const rates = await ratesOf(
    db,
    currencies,
    figures.map(({ period }) => period),
    asOf,
    codes,
  )
  const around = { codes, currency: units[0] as string, near: figures, rates }
  return filled(db, emptyCells(cells, figures), around, { asOf, source, atHand }, rules)
}
