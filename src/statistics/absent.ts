import { figureIdOf } from '../model/figure-id.js'
import { type Period, periodOf } from '../model/period.js'
import { refusal } from '../model/refusal.js'
import type { Stated, Wanted } from '../model/stated.js'

/** A figure that was looked for and is not there: without value, of no source, under the id that it would have, and saying so. */
export function absent({ series, period, source }: Wanted & { source: string }): Stated {
  const { starts, ends } = periodOf(period) as Period
  const id = figureIdOf(series, period, source)
  return {
    ...series,
    ...{ period, starts, ends: ends ?? starts },
    figure: {
      ...{ id, value: null, unit: series.unit, low: null, high: null, digits: null, qualifier: null, status: 'O' },
      ...{ nature: null, base: null, compiler: null, source: '', known: '', printed: null, chosen_because: null },
      derived: { formula: '', inputs: [], refused: refusal('not_known', id) },
    },
  }
}

/** Whether a figure is one that is not there. */
export function isAbsent({ figure }: Stated): boolean {
  return figure.source === ''
}
