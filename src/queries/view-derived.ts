import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Indicator, Place } from '../model/indicator.js'
import { byCell, pick, type Stated } from '../model/stated.js'
import type { View } from '../model/view.js'
import { candidateCells } from '../statistics/candidate-cells.js'
import { besidesOf, rankingOf, totalOf } from '../statistics/ranking.js'
import type { Rule } from '../statistics/rules/rule.js'
import { emptyCells, filled } from './filled.js'
import { ratesOf } from './rates.js'
import { figuresWanted } from './wanted.js'

/** What figures are reckoned for. */
export interface Filling {
  view: View
  places: ReadonlyMap<string, Place>
  /** The currencies asked for. */
  units: readonly string[]
  codes: Catalogue
  asOf: string | null
}

/** Figures that nobody states of the measures named, as far as the rules can reckon them of the figures at hand. */
export async function reckoned(
  db: Reader,
  figures: readonly Stated[],
  measures: readonly string[],
  { places, units, codes, asOf }: Filling,
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
  return filled(db, emptyCells(cells, figures), around, asOf, rules)
}

const listOf = ({ freq, indicator, reporter, partner, product, unit, period, figure }: Stated, ranked: string) =>
  JSON.stringify([freq, indicator, ranked === 'partner' ? reporter : partner, product, unit, period, figure.source])

/** Rank and share of the values of a ranking, list by list, where nobody states them; among all of the list, whichever part of it is asked for. */
export async function rankings(
  db: Reader,
  figures: readonly Stated[],
  { view, places, codes, asOf }: Filling,
): Promise<Stated[]> {
  const dimension = view.keys[view.ranked ?? '']
  if (dimension === undefined) return []
  const name = dimension === 'reporter' ? 'rank_reporter' : 'rank'
  const values = figures.filter(({ indicator }) => places.get(indicator)?.measure === view.value)
  const lists = new Map<string, Stated[]>()
  for (const value of values) {
    const key = `${listOf(value, dimension)}${codes.areas.entries.get(value[dimension])?.parent}`
    lists.set(key, [...(lists.get(key) ?? []), value])
  }
  const drawn = [...lists.values()].map((shown) => {
    const first = shown[0] as Stated
    return { shown, first, total: totalOf(first, codes, name), besides: besidesOf(first, codes, name) }
  })
  const wanted = drawn.flatMap(({ total, besides }) => (total === null ? besides : [total, ...besides]))
  const found = await figuresWanted(db, wanted, asOf)
  const ranked = drawn.flatMap(({ shown, first, total, besides }) => {
    const held = new Set(shown.map(({ figure }) => figure.id))
    const more = besides.flatMap((cell) => pick(found, cell) ?? []).filter(({ figure }) => !held.has(figure.id))
    const whole = total === null ? undefined : pick(found, total)
    // An id tells how its own figure is reckoned, not how others are: what is stated is ranked among what is stated.
    const stated = shown.filter(({ figure }) => figure.derived === undefined)
    const derived = shown.filter(({ figure }) => figure.derived !== undefined)
    const told = (values: Stated[], list: Stated[]) =>
      rankingOf(values, whole, indicatorsBeside(first, places), codes, { list, name })
    return [...told(stated, [...stated, ...more]), ...told(derived, [...shown, ...more])]
  })
  const stated = byCell(figures)
  return ranked.filter((one) => pick(stated, { series: one, period: one.period, source: null }) === undefined)
}

// Rank and share stand in the same list as the value: that of the same `by` and `basis`.
function indicatorsBeside(value: Stated, places: ReadonlyMap<string, Place>) {
  const { by, basis } = places.get(value.indicator) as Place
  const named = (measure: string) =>
    [...places].find(([, place]) => place.measure === measure && place.by === by && place.basis === basis)?.[0] ?? null
  return { rank: named('rank'), share: named('share') }
}
