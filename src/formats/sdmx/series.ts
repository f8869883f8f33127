import type { SdmxMessage, SdmxRecord } from './message.js'

type Levels = Pick<SdmxMessage, 'components' | 'dimensionAtObservation'>

/** The dimensions at the level of the series and at that of the observation, by what stands at the latter. */
export function levelsOf({ components, dimensionAtObservation }: Levels) {
  const dimensions = components.filter(({ role }) => role === 'dimension' || role === 'time')
  const isBelow = (id: string) => dimensionAtObservation === 'AllDimensions' || id === dimensionAtObservation
  return {
    series: dimensions.filter(({ id }) => !isBelow(id)),
    observation: dimensions.filter(({ id }) => isBelow(id)),
  }
}

/**
 * The observations of a data set series by series, some series at a time. Where time is at the observation they come in order
 * of their series but for the source, which may change from one period to the next: what differs in that alone is held
 * together. Of any other dimension at the observation all is held.
 */
export async function* seriesIn(
  message: Levels,
  pages: AsyncIterable<readonly SdmxRecord[]>,
): AsyncGenerator<SdmxRecord[][]> {
  const ids = levelsOf(message).series.map(({ id }) => id)
  const keyOver = (over: string[]) => (record: SdmxRecord) => over.map((id) => record[id]).join('.')
  const keyOf = keyOver(ids)
  const inOrder = message.dimensionAtObservation === 'TIME_PERIOD'
  const runOf = keyOver(inOrder ? ids.filter((id) => id !== 'SOURCE') : [])
  let run: string | null = null
  let series = new Map<string, SdmxRecord[]>()
  for await (const page of pages) {
    const done: SdmxRecord[][] = []
    for (const record of page) {
      if (runOf(record) !== run) {
        done.push(...series.values())
        series = new Map()
        run = runOf(record)
      }
      const key = keyOf(record)
      const known = series.get(key)
      if (known === undefined) series.set(key, [record])
      else known.push(record)
    }
    yield done
  }
  yield [...series.values()]
}
