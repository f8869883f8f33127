import { components } from '../../../src/formats/sdmx/components.js'
import { type Flow, flows } from '../../../src/formats/sdmx/flows.js'
import type { SdmxMessage, SdmxRecord } from '../../../src/formats/sdmx/message.js'

const names: Record<string, string> = { VNM: 'Vietnam', CHN: 'China', USD: 'US dollar, current', A: 'Annual' }

/** Some components of our structure, in its order. */
export const chosenComponents = (...ids: string[]) => components.filter(({ id }) => ids.includes(id))

export const key = { FREQ: 'A', REF_AREA: 'VNM', UNIT_MEASURE: 'USD', SOURCE: 'wb' }

/** A message of a few components, of one data set with these pages, or what is said instead. */
export function message(pages: SdmxRecord[][], more: Partial<SdmxMessage> = {}): SdmxMessage {
  return {
    id: 'small',
    prepared: '2025-07-10T00:00:00Z',
    flow: flows[0] as Flow,
    language: 'en',
    dimensionAtObservation: 'TIME_PERIOD',
    components: chosenComponents(...Object.keys(key), 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'COMMENT_OBS'),
    nameOf: (_component, code) => {
      const name = names[code]
      return name === undefined ? undefined : { en: name, vi: `vi ${name}`, zh: `zh ${name}` }
    },
    sets: [set('Information', pages)],
    ...more,
  }
}

/** A data set with these pages. */
export function set(action: SdmxMessage['sets'][number]['action'], pages: SdmxRecord[][]) {
  async function* all() {
    yield* pages
  }
  return { action, pages: all() }
}
