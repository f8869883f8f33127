import { Problem } from '../../errors.js'
import { componentsAsked, type DataQuestion, dimensionAtObservationOf } from '../data-question.js'
import { flowAsked } from '../flow-asked.js'
import { keySyntax1, patternsOf } from '../key.js'
import { oneOf, refuseUnknown, wholeNumber } from '../known-parameters.js'
import { dayOf } from '../moment.js'
import { pathWords } from '../path-words.js'
import type { RequestWords } from '../request-words.js'
import { flowNamed1 } from './flow.js'
import { periodRange } from './period-range.js'

const taken = [
  ...['startPeriod', 'endPeriod', 'updatedAfter', 'firstNObservations', 'lastNObservations'],
  ...['dimensionAtObservation', 'detail', 'includeHistory', 'format'],
]

// What is left of an observation; all our attributes are of the observation, so without data there are keys alone.
const details = {
  full: ['all', 'all'],
  dataonly: ['none', 'all'],
  serieskeysonly: ['none', 'none'],
  nodata: ['none', 'none'],
} as const

/** Refuses a provider other than any: our flows have none. Throws NOT_FOUND (404). */
export function refuseProvider(provider: string): void {
  if (provider === 'all') return
  throw new Problem('NOT_FOUND', { detail: 'There are no data providers here. Ask for all.' })
}

/** Reads /data/{flowRef}/{key}/{providerRef} of REST 1.5. Throws a Problem (400, 404). */
export function dataQuestion1(words: RequestWords): DataQuestion {
  refuseUnknown(words, { taken })
  const { flow, key, provider } = pathWords(words.segments, [
    ['flow', 'all'],
    ['key', 'all'],
    ['provider', 'all'],
  ])
  refuseProvider(provider)
  const [attributes, measures] = details[oneOf(words, 'detail', ['full', 'dataonly', 'serieskeysonly', 'nodata'])]
  return {
    flow: flowAsked(flowNamed1(flow)),
    patterns: key === 'all' ? [] : patternsOf(key, keySyntax1),
    filters: { codes: [], times: periodRange(words), rest: [] },
    asOf: null,
    updatedAfter: dayOf(words, 'updatedAfter'),
    includeHistory: oneOf(words, 'includeHistory', ['false', 'true']) === 'true',
    firstObservations: wholeNumber(words, 'firstNObservations', 1),
    lastObservations: wholeNumber(words, 'lastNObservations', 1),
    offset: 0,
    limit: null,
    dimensionAtObservation: dimensionAtObservationOf(words.parameters.get('dimensionAtObservation')),
    components: componentsAsked(attributes, measures),
  }
}
