import { filtersOf } from '../component-filter.js'
import { componentsAsked, type DataQuestion, dimensionAtObservationOf, refuseBackwards } from '../data-question.js'
import { flowAsked } from '../flow-asked.js'
import { keySyntax2, patternsOf } from '../key.js'
import { oneOf, refuseUnknown, wholeNumber } from '../known-parameters.js'
import { dayOf } from '../moment.js'
import { pathWords } from '../path-words.js'
import type { RequestWords } from '../request-words.js'
import { flowNamed2 } from './flow.js'

const taken = [
  ...['c', 'updatedAfter', 'firstNObservations', 'lastNObservations', 'dimensionAtObservation', 'attributes'],
  ...['measures', 'includeHistory', 'offset', 'limit', 'asOf', 'format'],
]

/** Reads /data/{context}/{agency}/{id}/{version}/{key} of REST 2.x. Throws a Problem (400, 404, 501). */
export function dataQuestion2(words: RequestWords): DataQuestion {
  refuseUnknown(words, { taken, notCarriedOut: ['sort', 'reportingYearStartDay'] })
  const path = pathWords(words.segments, [
    ['context', '*'],
    ['agency', '*'],
    ['id', '*'],
    ['version', '*'],
    ['key', '*'],
  ])
  const asOf = dayOf(words, 'asOf')
  const updatedAfter = dayOf(words, 'updatedAfter')
  refuseBackwards(updatedAfter, asOf)
  return {
    flow: flowAsked(flowNamed2(path)),
    patterns: patternsOf(path.key, keySyntax2),
    filters: filtersOf(words.parameters),
    asOf,
    updatedAfter,
    includeHistory: oneOf(words, 'includeHistory', ['false', 'true']) === 'true',
    firstObservations: wholeNumber(words, 'firstNObservations', 1),
    lastObservations: wholeNumber(words, 'lastNObservations', 1),
    offset: wholeNumber(words, 'offset', 0) ?? 0,
    limit: wholeNumber(words, 'limit', 1),
    dimensionAtObservation: dimensionAtObservationOf(words.parameters.get('dimensionAtObservation')),
    components: componentsAsked(words.parameters.get('attributes') ?? 'dsd', words.parameters.get('measures') ?? 'all'),
  }
}
