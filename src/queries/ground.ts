import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import { type Period, periodOf } from '../model/period.js'
import type { Stated, Wanted } from '../model/stated.js'
import { relatedIndicators } from '../statistics/candidate-cells.js'
import { isRatioOfPartner, isRun, looksFar, partnersAround, productsAround } from '../statistics/reach.js'
import { type Edition, farKey } from './edition.js'
import { type Filter, ofAllTime } from './figures.js'

/** What is drawn whole around figures that are audited: all there is of some areas, indicators, products and units (null: of any), within some days. */
export interface Ground {
  reporter: string[] | null
  partner: string[] | null
  indicator: string[] | null
  product: string[] | null
  unit: string[] | null
  from: Period | null
  to: (Period & { ends: string }) | null
  /** Whether it is drawn for others to be ranked in: its figures are held against nothing themselves. */
  background: boolean
}

/** What ground is laid out around: which figure, and the days it covers (null: up to now). */
export type Spot = Pick<Stated, 'indicator' | 'reporter' | 'partner' | 'product' | 'unit' | 'starts'> & {
  ends: string | null
}

/** The code lists that figures are of, and where there is what looks far (null: perhaps anywhere). */
export interface Known {
  codes: Catalogue
  far: Edition['far'] | null
}

const anywhere = { partner: null, product: null, unit: null, background: false } as const

const distinct = <T>(list: readonly T[]) => [...new Set(list)]

/** The ground that checks of figures look around in: their areas, and all indicators that theirs are reckoned of. */
export function neighbours(figures: readonly Stated[], codes: Catalogue): Ground {
  const indicators = distinct(figures.map(({ indicator }) => indicator))
  const related = indicators.flatMap((code) =>
    relatedIndicators(codes.indicators.entries.get(code) as Indicator, codes),
  )
  const reporter = distinct(figures.map(({ reporter }) => reporter))
  return { ...anywhere, reporter, indicator: distinct(related), from: null, to: null }
}

const yearOf = (day: string, years: number) => periodOf(`${Number(day.slice(0, 4)) + years}`)

// The days that figures cover, widened by some years; null: without end.
function daysOf(figures: readonly Spot[], years: number): Pick<Ground, 'from' | 'to'> {
  const first = figures.map(({ starts }) => starts).reduce((a, b) => (a < b ? a : b))
  const last = figures.map(({ ends }) => ends).reduce((a, b) => (a === null || b === null ? null : a > b ? a : b))
  return { from: yearOf(first, -years), to: last === null ? null : (yearOf(last, years) as Ground['to']) }
}

const codesOf = (indicators: readonly Indicator[], codes: Catalogue) =>
  distinct(indicators.flatMap((indicator) => relatedIndicators(indicator, codes)))

const isToldOf =
  (reporter: readonly string[], far: Known['far']) =>
  ({ code }: Indicator) =>
    far === null || reporter.some((area) => far.has(farKey(code, area)))

// The areas of the figures, the indicators that speak of theirs and what those are reckoned of. An average of a year takes in
// the months of the year before; growth, the period before; a run of ranks, all there are. What looks far is seldom told.
function ownGround(figures: readonly Spot[], { codes, far }: Known): Ground {
  const indicators = new Set(figures.map(({ indicator }) => indicator))
  const reporter = distinct(figures.map(({ reporter }) => reporter))
  const speaking = [...codes.indicators.entries.values()].filter((one) =>
    relatedIndicators(one, codes).some((code) => indicators.has(code)),
  )
  const told = speaking.filter((one) => !looksFar(one, codes) || isToldOf(reporter, far)(one))
  const days = told.some((one) => isRun(one, codes)) ? { from: null, to: null } : daysOf(figures, 2)
  return {
    ...anywhere,
    reporter,
    partner: told.some((one) => isRatioOfPartner(one, codes)) ? null : partnersAround(figures, codes),
    indicator: codesOf(told, codes),
    product: productsAround(figures, codes),
    ...days,
  }
}

// All partners of the areas, where any is ranked among them.
function rankedGround(figures: readonly Spot[], { codes, far }: Known): Ground[] {
  const reporter = distinct(figures.map(({ reporter }) => reporter))
  const indicators = new Set<string | null>(figures.map(({ indicator }) => indicator))
  const isTold = isToldOf(reporter, far)
  const ranked = [...codes.indicators.entries.values()].flatMap((one) => {
    const { code, measure, of, by_partner } = one
    const speaks = measure === 'rank' && by_partner && (indicators.has(of) || indicators.has(code))
    return of !== null && speaks && isTold(one) ? [of] : []
  })
  if (ranked.length === 0) return []
  const product = productsAround(figures, codes)
  return [{ ...anywhere, reporter, indicator: distinct(ranked), product, ...daysOf(figures, 0), background: true }]
}

// Parts of what the figures tell, which are shares of it and ranked in it: those of their provinces and members.
function partsGround(figures: readonly Spot[], codes: Catalogue): Ground[] {
  const own = new Set(figures.map(({ reporter }) => reporter))
  const reporter = [...codes.areas.entries.values()]
    .filter(({ parent }) => own.has(`${parent}`))
    .map(({ code }) => code)
  const indicators = new Set<string | null>(figures.map(({ indicator }) => indicator))
  const speaking = [...codes.indicators.entries.values()].filter(
    ({ over, code, of }) => over === 'parent' && (indicators.has(of) || indicators.has(code)),
  )
  if (reporter.length === 0 || speaking.length === 0) return []
  return [{ ...anywhere, reporter, indicator: codesOf(speaking, codes), ...daysOf(figures, 0) }]
}

// Lists that areas are ranked in by what they report: one figure may tell how long the list is, or stand in it.
function listsGround(figures: readonly Spot[], codes: Catalogue): Ground[] {
  const indicators = new Set<string | null>(figures.map(({ indicator }) => indicator))
  const lists = [...codes.indicators.entries.values()].filter(
    ({ measure, code, of, over, by_partner }) =>
      measure === 'rank' && !by_partner && (indicators.has(over) || indicators.has(of) || indicators.has(code)),
  )
  if (lists.length === 0) return []
  return [{ ...anywhere, reporter: null, indicator: codesOf(lists, codes), ...daysOf(figures, 0) }]
}

// What a rate converts: amounts of its area, and of the places in it, in the two currencies.
function ratesGround(figures: readonly Spot[], codes: Catalogue): Ground[] {
  const rates = figures.flatMap((figure) => {
    // A figure that is asked for by its id may be of no indicator that there is.
    const converts = codes.indicators.entries.get(figure.indicator)?.converts ?? null
    return converts === null ? [] : [{ ...figure, converts }]
  })
  if (rates.length === 0) return []
  const within = new Set(rates.map(({ reporter }) => reporter))
  const inside = [...codes.areas.entries.values()].filter(({ parent }) => within.has(`${parent}`))
  const reporter = [...within, ...inside.map(({ code }) => code)]
  const unit = distinct(rates.flatMap(({ unit, converts }) => [unit, converts]))
  return [{ ...anywhere, reporter, indicator: null, unit, ...daysOf(rates, 0) }]
}

/** The ground that the checks which may take in some figures stand on, in pieces, their own areas first. */
export function groundsOf(figures: readonly Spot[], known: Known): [Ground, ...Ground[]] {
  const others = [partsGround, listsGround, ratesGround].flatMap((lay) => lay(figures, known.codes))
  return [ownGround(figures, known), ...rankedGround(figures, known), ...others]
}

/** The question for all there is on some ground, as known on a day. */
export function filterOf({ from, to, background: _background, ...dimensions }: Ground, asOf: string | null): Filter {
  const asked = Object.entries(dimensions).filter(([, list]) => list !== null)
  return {
    ...(Object.fromEntries(asked) as Partial<Record<keyof typeof dimensions, string[]>>),
    selection: { ...ofAllTime, from, to, as_of: asOf },
  }
}

const drawn = ['reporter', 'partner', 'indicator', 'product', 'unit'] as const

/** Tells whether a cell lies on some ground: where nothing was found of it, there is nothing. */
export function liesOn({ from, to, ...dimensions }: Ground): (cell: Wanted) => boolean {
  const lists = drawn.flatMap((name) => {
    const list = dimensions[name]
    return list === null ? [] : [{ name, codes: new Set(list) }]
  })
  return ({ series, period }) => {
    if (lists.some(({ name, codes }) => !codes.has(series[name]))) return false
    const { starts, ends } = periodOf(period) as Period
    if (from !== null && starts < from.starts) return false
    // An open period ends when it was told, and no cell but a figure's own is open.
    return to === null || (ends !== null && ends <= to.ends)
  }
}
