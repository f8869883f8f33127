import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import { withoutTime } from '../model/in-time.js'
import type { Frequency } from '../model/period.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import type { AggregateName } from '../model/transform.js'
import { aggregated, finerThan } from '../statistics/aggregate.js'
import { chosen } from '../statistics/chosen.js'
import { drawn } from './drawn.js'
import type { Filter } from './figures.js'

const ends = ['change', 'percent_change', 'percent_change_year', 'index', 'log', 'compounded_annual_rate']

function refuse(detail: string, param: string, hint: string): Problem {
  return new Problem('NOT_DERIVABLE', { detail, param, hint })
}

/** Refuses what a selection asks beside aggregate that does not go with it. Throws NOT_DERIVABLE (400). */
export function refuseBesideAggregate({ transform, derive, freq }: Selection): void {
  const coarse = freq?.[0] as Frequency
  if (derive) throw refuse('derive and aggregate do not go together.', 'derive', 'Ask for one, then for the other.')
  if (transform !== null && !ends.includes(transform))
    throw refuse(
      `transform=${transform} takes figures as they are stated, not put together by aggregate.`,
      'transform',
      `With aggregate there are ${ends.join(', ')}.`,
    )
  if (finerThan(coarse).length === 0)
    throw refuse(`No frequency is finer than ${coarse}.`, 'freq', 'Ask for A, S, Q, M or W.')
}

/** Figures put together to the frequency of a selection, of those a filter asks for at any time: all, the chosen of each cell first, and those that are shown. Throws TOO_MUCH (413). */
export async function aggregatedFigures(
  db: Reader,
  filter: Omit<Filter, 'selection'>,
  selection: Selection,
  finer: readonly Frequency[],
  codes: Catalogue,
  most: number,
): Promise<{ all: Stated[]; shown: Stated[] }> {
  const wide = { ...withoutTime(selection), status: null, freq: [...finer], candidates: true }
  const figures = await drawn(db, { ...filter, selection: wide }, most)
  const made = aggregated(selection.aggregate as AggregateName, figures, selection.freq?.[0] as Frequency, codes)
  const best = new Set(chosen(made, codes))
  const all = [...best, ...made.filter((one) => !best.has(one))]
  return { all, shown: selection.candidates ? all : [...best] }
}
