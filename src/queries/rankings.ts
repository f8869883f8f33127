import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import { byCell, pick, type Stated, type Wanted } from '../model/stated.js'
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

/** Rank and share of the values of a ranking, each within its whole list, where nobody states them; those that can be told first. */
export async function rankings(db: Reader, figures: readonly Stated[], filling: Filling): Promise<Stated[]> {
  const { view, places, codes, asOf } = filling
  const place = view.keys[view.ranked ?? ''] as RankedPlace | undefined
  const values = figures.filter(({ indicator }) => places.get(indicator)?.measure === view.value)
  if (place === undefined || values.length === 0) return []

  const listOf = ({ freq, indicator, product, unit, period, figure, ...pair }: Stated) => {
    const other = place === 'partner' ? pair.reporter : pair.partner
    const whole = codes.areas.entries.get(pair[place])?.parent
    return JSON.stringify([freq, indicator, other, product, unit, period, figure.source, whole])
  }
  const grouped = (all: readonly Stated[]) => {
    const lists = new Map<string, Stated[]>()
    for (const one of all) lists.set(listOf(one), [...(lists.get(listOf(one)) ?? []), one])
    return lists
  }
  const reckonedOnes = values.filter(isDerived)
  const listed = grouped([...(await wholeLists(db, values, place, filling)), ...reckonedOnes])
  const shown = [...grouped(values)].map(([list, [first, ...rest]]) => ({
    values: [first as Stated, ...rest],
    list: listed.get(list) as Stated[],
    whole: totalOf(first as Stated, place, codes),
  }))
  const wanted = shown.map(({ whole }) => whole).filter((whole): whole is Wanted => whole !== null)
  const found = await figuresWanted(db, wanted, asOf)

  const ranked = shown.flatMap(({ values: [first, ...rest], list, whole }) =>
    whole === null
      ? []
      : byOrigin([first as Stated, ...rest], list).flatMap(([values, among]) =>
          rankingOf(values, among, whole, pick(found, whole), besides(first as Stated, filling), codes),
        ),
  )
  const stated = byCell(figures)
  const isStated = ({ period, figure, ...series }: Stated) =>
    pick(stated, { series, period, source: filling.candidates ? figure.source : null }) !== undefined
  return ranked
    .filter((one) => !isStated(one))
    .toSorted((a, b) => Number(a.figure.value === null) - Number(b.figure.value === null))
}

const isDerived = ({ figure }: Stated) => figure.derived !== undefined

// An id tells how its own figure is reckoned, not how others are: what is stated is ranked among what is stated.
function byOrigin(values: readonly Stated[], list: readonly Stated[]): [Stated[], readonly Stated[]][] {
  const stated = (all: readonly Stated[]) => all.filter((one) => !isDerived(one))
  return [
    [stated(values), stated(list)],
    [values.filter(isDerived), list],
  ]
}

// Rank and share stand in the same list as the value: that of the same `by` and `basis`.
function besides(value: Stated, { places }: Filling) {
  const own = places.get(value.indicator)
  const named = (measure: string) =>
    [...places].find(
      ([, place]) => place.measure === measure && place.by === own?.by && place.basis === own?.basis,
    )?.[0] ?? null
  return { rank: named('rank'), share: named('share') }
}
