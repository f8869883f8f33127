import { type Flow, flows } from '../formats/sdmx/flows.js'
import type { Slice } from '../model/slice.js'
import type { Edition } from '../queries/edition.js'

/** All figures of a flow that are in force. */
export function wholeFlow({ topics }: Flow, { lists }: Edition): Slice {
  const indicators =
    topics === null ? null : lists.indicators.filter(({ topic }) => topics.includes(topic)).map(({ code }) => code)
  return { indicators, patterns: [], codes: [], times: [], state: { kind: 'in_force', asOf: null } }
}

/** The flow of an id; undefined: there is none. */
export function flowNamed(id: string): Flow | undefined {
  return flows.find((flow) => flow.id === id)
}
