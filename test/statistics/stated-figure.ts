import type { SeriesDimensions } from '../../src/model/dimensions.js'
import type { Figure } from '../../src/model/figure.js'
import { figureIdOf } from '../../src/model/figure-id.js'
import { type Period, periodOf } from '../../src/model/period.js'
import type { Stated } from '../../src/model/stated.js'

type Given = Partial<Figure> & Partial<Omit<SeriesDimensions, 'unit'>> & { period?: string }

/** A figure as a source states it, exact unless its bounds are given: of the trade of Viet Nam with China in 2024. */
export function statedFigure(given: Given = {}): Stated {
  const {
    period: text = '2024',
    indicator = 'TRADE',
    reporter = 'VNM',
    partner = 'CHN',
    product = '_T',
    freq = (periodOf(text) as Period).freq,
    ...figure
  } = given
  const { value = 100, unit = 'USD', source = 'a-2025' } = figure
  const series: SeriesDimensions = { freq, indicator, reporter, partner, product, unit }
  const { starts, ends } = periodOf(text) as Period
  return {
    ...series,
    period: text,
    starts,
    ends: ends ?? '2025-07-10',
    figure: {
      id: figureIdOf(series, text, source),
      value,
      unit,
      low: value,
      high: value,
      digits: null,
      qualifier: null,
      status: 'A',
      nature: null,
      base: null,
      compiler: null,
      source,
      known: '2025-05-31',
      printed: null,
      chosen_because: null,
      ...figure,
    },
  }
}
