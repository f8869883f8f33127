import { Problem } from '../errors.js'
import { keyComponents } from '../formats/sdmx/components.js'
import type { SdmxDataSet, SdmxRecord } from '../formats/sdmx/message.js'
import { limits } from '../model/limits.js'

/**
 * Observations in order of the sections that they make where a dimension other than time stands at their level. Throws TOO_MUCH
 * (413) where there are more than `most`: they are put in order in memory.
 */
export async function* bySections(
  pages: SdmxDataSet['pages'],
  dimension: string,
  most: number = limits.unpaged_at_most,
): SdmxDataSet['pages'] {
  const all: SdmxRecord[] = []
  for await (const page of pages) {
    all.push(...page)
    if (all.length > most)
      throw new Problem('TOO_MUCH', {
        detail: `With dimensionAtObservation=${dimension} a message has at most ${most} observations; this would have more than ${all.length - 1}.`,
        param: 'dimensionAtObservation',
        hint: 'Ask by TIME_PERIOD or AllDimensions, or for fewer series.',
      })
  }
  const others = keyComponents.map(({ id }) => id).filter((id) => id !== dimension)
  const place = [...others, 'TIME_PERIOD', dimension]
  const keyed = all.map((record) => ({ record, key: place.map((id) => record[id]).join('\0') }))
  yield keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record)
}
