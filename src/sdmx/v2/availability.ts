import { type AvailabilityQuestion, availabilityReferences, dimensionAsked } from '../availability-question.js'
import { filtersOf } from '../component-filter.js'
import { wholeQuestion } from '../data-question.js'
import { flowAsked } from '../flow-asked.js'
import { keySyntax2, patternsOf } from '../key.js'
import { oneOf, refuseUnknown } from '../known-parameters.js'
import { dayOf } from '../moment.js'
import { pathWords } from '../path-words.js'
import type { RequestWords } from '../request-words.js'
import { flowNamed2 } from './flow.js'

/** Reads /availability/{context}/{agency}/{id}/{version}/{key}/{component} of REST 2.x. Throws a Problem (400, 404, 501). */
export function availabilityQuestion2(words: RequestWords): AvailabilityQuestion {
  refuseUnknown(words, {
    taken: ['c', 'updatedAfter', 'references', 'mode', 'format'],
    notCarriedOut: ['reportingYearStartDay'],
  })
  const path = pathWords(words.segments, [
    ['context', 'dataflow'],
    ['agency', '*'],
    ['id', '*'],
    ['version', '*'],
    ['key', '*'],
    ['component', '*'],
  ])
  const asked = {
    flow: flowAsked(flowNamed2(path)),
    patterns: patternsOf(path.key, keySyntax2),
    filters: filtersOf(words.parameters),
    updatedAfter: dayOf(words, 'updatedAfter'),
  }
  return {
    data: { ...wholeQuestion, ...asked },
    component: dimensionAsked(path.component, '*'),
    mode: oneOf(words, 'mode', ['exact', 'available']),
    references: availabilityReferences(words),
  }
}
