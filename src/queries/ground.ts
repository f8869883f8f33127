import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import { type Period, periodOf } from '../model/period.js'
import type { Stated, Wanted } from '../model/stated.js'
import { relatedIndicators } from '../statistics/candidate-cells.js'
import { type Filter, ofAllTime } from './figures.js'

/** What is drawn whole around figures that are audited: all there is of some areas and indicators, within some days. */
export interface Ground {
  reporter: string[]
  indicator: string[]
  from: Period | null
  to: (Period & { ends: string }) | null
}

/** What ground is laid out around: which figure, and the days it covers (null: up to now). */
export type Spot = Pick<Stated, 'indicator' | 'reporter' | 'starts'> & { ends: string | null }

const distinct = <T>(list: readonly T[]) => [...new Set(list)]

/** The ground that checks of figures look around in: their areas, and all indicators that theirs are reckoned of. */
export function neighbours(figures: readonly Stated[], codes: Catalogue): Ground {
  const indicators = distinct(figures.map(({ indicator }) => indicator))
  const related = indicators.flatMap((code) =>
    relatedIndicators(codes.indicators.entries.get(code) as Indicator, codes),
  )
  const reporter = distinct(figures.map(({ reporter }) => reporter))
  return { reporter, indicator: distinct(related), from: null, to: null }
}

const yearOf = (day: string, years: number) => periodOf(`${Number(day.slice(0, 4)) + years}`)

/**
 * The ground that the checks which may take in some figures stand on: the areas, the indicators that speak of theirs, and
 * two years to either side. An average of a year takes in the months of the year before; growth, the period before.
 */
export function groundOf(figures: readonly Spot[], codes: Catalogue): Ground {
  const indicators = new Set(figures.map(({ indicator }) => indicator))
  const speaking = [...codes.indicators.entries.values()].filter((indicator: Indicator) =>
    relatedIndicators(indicator, codes).some((code) => indicators.has(code)),
  )
  const first = figures.map(({ starts }) => starts).reduce((a, b) => (a < b ? a : b))
  const last = figures.map(({ ends }) => ends).reduce((a, b) => (a === null || b === null ? null : a > b ? a : b))
  return {
    reporter: distinct(figures.map(({ reporter }) => reporter)),
    indicator: speaking.map(({ code }) => code),
    from: yearOf(first, -2),
    to: last === null ? null : (yearOf(last, 2) as Ground['to']),
  }
}

/** The question for all there is on some ground, as known on a day. */
export function filterOf({ reporter, indicator, from, to }: Ground, asOf: string | null): Filter {
  return { reporter, indicator, selection: { ...ofAllTime, from, to, as_of: asOf } }
}

/** Tells whether a cell lies on some ground: where nothing was found of it, there is nothing. */
export function liesOn({ reporter, indicator, from, to }: Ground): (cell: Wanted) => boolean {
  const [reporters, indicators] = [new Set(reporter), new Set(indicator)]
  return ({ series, period }) => {
    if (!reporters.has(series.reporter) || !indicators.has(series.indicator)) return false
    const { starts, ends } = periodOf(period) as Period
    if (from !== null && starts < from.starts) return false
    // An open period ends when it was told, and no cell but a figure's own is open.
    return to === null || (ends !== null && ends <= to.ends)
  }
}
