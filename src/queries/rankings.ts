import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import { type Expression, expressionOf, idOf } from '../model/expression.js'
import { byCell, cellOf, pick, type Stated, type Wanted } from '../model/stated.js'
import { elsewhere } from '../statistics/elsewhere.js'
import { listAround, toldAt, wantedAt } from '../statistics/list-around.js'
import { rankingOf, totalOf } from '../statistics/ranking.js'
import { chosenFigures, ofAllTime } from './figures.js'
import { statedOf } from './shape.js'
import type { Filling } from './view-derived.js'
import { figuresWanted } from './wanted.js'

type RankedPlace = 'reporter' | 'partner'

// Areas of one kind with one parent: a country stands beside countries, a province beside those of its country.
function alikeAreas(ranked: readonly string[], { areas }: Catalogue): string[] {
  const listOf = (code: string) => `${areas.entries.get(code)?.kind} ${areas.entries.get(code)?.parent}`
  const lists = new Set(ranked.map(listOf))
  return [...areas.entries.keys()].filter((code) => lists.has(listOf(code)))
}

/** All figures of the lists that some values stand in, of every source: those that a question leaves out are ranked too. */
async function wholeLists(
  db: Reader,
  values: readonly Stated[],
  place: RankedPlace,
  { codes, asOf }: Filling,
): Promise<Stated[]> {
  const distinct = (key: 'indicator' | 'reporter' | 'partner' | 'product' | 'unit' | 'period') => [
    ...new Set(values.map((value) => value[key])),
  ]
  const own = { indicator: distinct('indicator'), product: distinct('product'), unit: distinct('unit') }
  const pair = { reporter: distinct('reporter'), partner: distinct('partner') }
  const rows = await chosenFigures(db, {
    ...{ ...own, ...pair, [place]: alikeAreas(pair[place], codes) },
    selection: { ...ofAllTime, as_of: asOf },
  })
    .where('period', 'in', distinct('period'))
    .execute()
  return rows.map(statedOf)
}

interface Ranked {
  place: RankedPlace
  filling: Filling
}

const grouped = (all: readonly Stated[], listOf: (one: Stated) => string): Map<string, Stated[]> => {
  const lists = new Map<string, Stated[]>()
  for (const one of all) {
    const list = lists.get(listOf(one))
    if (list === undefined) lists.set(listOf(one), [one])
    else list.push(one)
  }
  return lists
}

// What is stated is ranked among what is stated.
async function ofStated(db: Reader, values: readonly Stated[], { place, filling }: Ranked): Promise<Stated[]> {
  if (values.length === 0) return []
  const { codes, asOf } = filling
  const listOf = ({ freq, indicator, product, unit, period, figure, ...pair }: Stated) => {
    const other = place === 'partner' ? pair.reporter : pair.partner
    const whole = codes.areas.entries.get(pair[place])?.parent
    return JSON.stringify([freq, indicator, other, product, unit, period, figure.source, whole])
  }
  const listed = grouped(await wholeLists(db, values, place, filling), listOf)
  const shown = [...grouped(values, listOf)].map(([list, values]) => ({
    ...{ values, list: listed.get(list) as Stated[] },
    whole: totalOf(values[0] as Stated, place, codes),
  }))
  const wanted = shown.map(({ whole }) => whole).filter((whole): whole is Wanted => whole !== null)
  const found = await figuresWanted(db, wanted, asOf)
  return shown.flatMap(({ values, list, whole }) =>
    whole === null
      ? []
      : rankingOf(values, list, whole, pick(found, whole), besides(values[0] as Stated, filling), codes),
  )
}

// What is reckoned is ranked among what is stated and, where nothing is, what is reckoned the same way: its id tells no other.
async function ofReckoned(db: Reader, values: readonly Stated[], { place, filling }: Ranked): Promise<Stated[]> {
  const { codes, asOf } = filling
  const expression = ({ figure }: Stated) => expressionOf(figure.id) as Expression
  const wayOf = (value: Stated) => idOf(elsewhere(expression(value), place, value[place], ''))
  const lists = [...grouped(values, wayOf).values()].flatMap((values) => {
    const [first] = values as [Stated]
    const around = listAround(first, expression(first), place, codes)
    if (around === null) return []
    const own = { stated: { ...cellOf(first, {}), source: first.figure.source }, other: expression(first) }
    return [{ values, whole: around.whole, list: [own, ...around.list] }]
  })
  const wanted = lists.flatMap(({ whole, list }) => [whole, ...list].flatMap(wantedAt))
  const found = await figuresWanted(db, wanted, asOf)
  return lists.flatMap(({ values, whole, list }) => {
    const told = list.flatMap((place) => toldAt(place, found, codes) ?? [])
    const total = toldAt(whole, found, codes)
    return values.flatMap((value) => {
      const others = told.filter((other) => other[place] !== value[place])
      return rankingOf([value], [value, ...others], whole.stated, total, besides(value, filling), codes)
    })
  })
}

/** Rank and share of the values of a ranking, each within its whole list, where nobody states them; those that can be told first. */
export async function rankings(db: Reader, figures: readonly Stated[], filling: Filling): Promise<Stated[]> {
  const { view, places } = filling
  const place = view.keys[view.ranked ?? ''] as RankedPlace | undefined
  const values = figures.filter(({ indicator }) => places.get(indicator)?.measure === view.value)
  if (place === undefined || values.length === 0) return []
  const ranked = [
    ...(await ofStated(
      db,
      values.filter((value) => !isDerived(value)),
      { place, filling },
    )),
    ...(await ofReckoned(db, values.filter(isDerived), { place, filling })),
  ]
  const stated = byCell(figures)
  const isStated = ({ period, figure, ...series }: Stated) =>
    pick(stated, { series, period, source: filling.candidates ? figure.source : null }) !== undefined
  return ranked
    .filter((one) => !isStated(one))
    .toSorted((a, b) => Number(a.figure.value === null) - Number(b.figure.value === null))
}

const isDerived = ({ figure }: Stated) => figure.derived !== undefined

// Rank and share stand in the same list as the value: that of the same `by` and `basis`.
function besides(value: Stated, { places }: Filling) {
  const own = places.get(value.indicator)
  const named = (measure: string) =>
    [...places].find(
      ([, place]) => place.measure === measure && place.by === own?.by && place.basis === own?.basis,
    )?.[0] ?? null
  return { rank: named('rank'), share: named('share') }
}
