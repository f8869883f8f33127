import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import type { Frequency } from '../model/period.js'
import { refusalWords } from '../model/refusal-words.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import type { AggregateName } from '../model/transform.js'
import { aggregateRefusal, finerThan } from '../statistics/aggregate.js'
import { aggregatedFigures, refuseBesideAggregate } from './aggregated-figures.js'
import { drawn } from './drawn.js'
import type { Filter } from './figures.js'

/** A view at a coarser frequency. */
export interface AggregatedView {
  figures: Stated[]
  /** All that was put together, of every source, and of which indicators. */
  all: Stated[]
  together: ReadonlySet<string>
  coarse: Frequency
  /** The frequencies that it is put together of. */
  finer: Frequency[]
}

/**
 * The figures of a view at a coarser frequency: those of its indicators that may be put together so, and the others as they
 * are stated at it. Throws NOT_DERIVABLE (400) where none may, TOO_MUCH (413).
 */
export async function viewAggregated(
  db: Reader,
  filter: Filter & { indicator: string[] },
  selection: Selection,
  codes: Catalogue,
  most: number,
): Promise<AggregatedView> {
  refuseBesideAggregate(selection)
  const refusals = filter.indicator.map((code) => ({
    code,
    refused: aggregateRefusal(selection.aggregate as AggregateName, codes.indicators.entries.get(code) as Indicator),
  }))
  const fitting = refusals.filter(({ refused }) => refused === null).map(({ code }) => code)
  if (fitting.length === 0)
    throw new Problem('NOT_DERIVABLE', {
      detail: refusals.map(({ refused }) => refused && refusalWords(refused, 'en')).join(' '),
      param: 'aggregate',
      hint: 'Ask without aggregate, or with another.',
    })
  const coarse = selection.freq?.[0] as Frequency
  const finer = finerThan(coarse)
  const put = await aggregatedFigures(db, { ...filter, indicator: fitting }, selection, finer, codes, most)
  const others = filter.indicator.filter((code) => !fitting.includes(code))
  const stated = await drawn(db, { ...filter, indicator: others, selection }, most)
  return { figures: [...put.shown, ...stated], all: put.all, together: new Set(fitting), coarse, finer }
}
