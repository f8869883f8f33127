import { type AvailabilityQuestion, availabilityReferences, dimensionAsked } from '../availability-question.js'
import { wholeQuestion } from '../data-question.js'
import { flowAsked } from '../flow-asked.js'
import { keySyntax1, patternsOf } from '../key.js'
import { oneOf, refuseUnknown } from '../known-parameters.js'
import { dayOf } from '../moment.js'
import { pathWords } from '../path-words.js'
import type { RequestWords } from '../request-words.js'
import { refuseProvider } from './data.js'
import { flowNamed1 } from './flow.js'
import { periodRange } from './period-range.js'

/** Reads /availableconstraint/{flowRef}/{key}/{providerRef}/{componentID} of REST 1.5. Throws a Problem (400, 404). */
export function availabilityQuestion1(words: RequestWords): AvailabilityQuestion {
  refuseUnknown(words, { taken: ['mode', 'references', 'startPeriod', 'endPeriod', 'updatedAfter', 'format'] })
  const { flow, key, provider, component } = pathWords(words.segments, [
    ['flow', 'all'],
    ['key', 'all'],
    ['provider', 'all'],
    ['component', 'all'],
  ])
  refuseProvider(provider)
  const asked = {
    flow: flowAsked(flowNamed1(flow)),
    patterns: key === 'all' ? [] : patternsOf(key, keySyntax1),
    filters: { codes: [], times: periodRange(words), rest: [] },
    updatedAfter: dayOf(words, 'updatedAfter'),
  }
  return {
    data: { ...wholeQuestion, ...asked },
    component: dimensionAsked(component, 'all'),
    mode: oneOf(words, 'mode', ['exact', 'available']),
    references: availabilityReferences(words),
  }
}
