import { Problem } from '../errors.js'
import { attributeComponents, type Component, components, keyComponents } from '../formats/sdmx/components.js'
import type { Flow } from '../formats/sdmx/flows.js'
import type { SlicePattern } from '../model/slice.js'
import type { Filters } from './component-filter.js'

/** What a data query asks for, in whichever version of REST. */
export interface DataQuestion {
  flow: Flow
  patterns: readonly SlicePattern[]
  filters: Filters
  asOf: string | null
  updatedAfter: string | null
  includeHistory: boolean
  firstObservations: number | null
  lastObservations: number | null
  offset: number
  limit: number | null
  dimensionAtObservation: string
  /** In the order of the structure; without measure and attributes, series keys alone. */
  components: readonly Component[]
}

const always = components.filter(({ role }) => role === 'dimension' || role === 'time')
const measures = components.filter(({ role }) => role === 'measure')

function namedOf(param: string, words: string[], of: readonly Component[]): Component[] {
  return words.map((word) => {
    const found = of.find(({ id }) => id === word)
    if (found !== undefined) return found
    throw new Problem('UNKNOWN_CODE', {
      detail: `${param} has "${word.slice(0, 100)}", which is none of the data structure.`,
      param,
      allowed: of.map(({ id }) => id),
    })
  })
}

/** The components that are written where some attributes and measures are asked for; all ours are attributes of the observation. */
export function componentsAsked(attributes: string, measure: string): Component[] {
  const attributesOf: Record<string, readonly Component[]> = {
    ...{ dsd: attributeComponents, obs: attributeComponents, all: attributeComponents },
    ...{ msd: [], dataset: [], series: [], none: [] },
  }
  const asked = new Set<Component>(always)
  for (const word of attributes.split(','))
    for (const one of attributesOf[word] ?? namedOf('attributes', [word], attributeComponents)) asked.add(one)
  for (const word of measure.split(','))
    for (const one of { all: measures, none: [] }[word] ?? namedOf('measures', [word], measures)) asked.add(one)
  return components.filter((component) => asked.has(component))
}

/** All that a flow has, in whole: what a question leaves unsaid. */
export const wholeQuestion: Omit<DataQuestion, 'flow'> = {
  ...{ patterns: [], filters: { codes: [], times: [], rest: [] } },
  ...{ asOf: null, updatedAfter: null, includeHistory: false, firstObservations: null, lastObservations: null },
  ...{ offset: 0, limit: null, dimensionAtObservation: 'TIME_PERIOD', components },
}

/** Whether only the keys of series are asked for. */
export function isKeysAlone({ components: asked }: Pick<DataQuestion, 'components'>): boolean {
  return asked.length === always.length
}

/** What stands at the level of the observation. Throws UNKNOWN_VALUE (400). */
export function dimensionAtObservationOf(word = 'TIME_PERIOD'): string {
  const allowed = ['TIME_PERIOD', 'AllDimensions', ...keyComponents.map(({ id }) => id)]
  if (allowed.includes(word)) return word
  throw new Problem('UNKNOWN_VALUE', {
    detail: `dimensionAtObservation is ${allowed.join(', ')}, not "${word.slice(0, 100)}".`,
    param: 'dimensionAtObservation',
    allowed,
  })
}

/** Refuses a history that ends before it begins with EMPTY_RANGE (400). */
export function refuseBackwards(updatedAfter: string | null, asOf: string | null): void {
  if (updatedAfter === null || asOf === null || updatedAfter <= asOf) return
  throw new Problem('EMPTY_RANGE', {
    detail: `updatedAfter (${updatedAfter}) is later than asOf (${asOf}), so nothing lies between.`,
    param: 'updatedAfter',
  })
}
