import t from 'tap'
import type { SdmxMessage, SdmxRecord } from '../../../src/formats/sdmx/message.js'
import { levelsOf, seriesIn } from '../../../src/formats/sdmx/series.js'
import { key, message } from './small-message.js'

const at = (TIME_PERIOD: string, more: SdmxRecord = {}): SdmxRecord => ({ ...key, TIME_PERIOD, ...more })

async function seriesOf(pages: SdmxRecord[][], more: Partial<SdmxMessage> = {}): Promise<string[]> {
  const told = message(pages, more)
  const found: string[] = []
  for (const { pages: all } of told.sets)
    for await (const some of seriesIn(told, all))
      for (const records of some)
        found.push(
          records.map(({ SOURCE, REF_AREA, TIME_PERIOD }) => `${SOURCE} ${REF_AREA} ${TIME_PERIOD}`).join(', '),
        )
  return found
}

t.test('what stands at the observation is no part of the series', async (t) => {
  const ids = (dimensionAtObservation: string) => {
    const { series, observation } = levelsOf(message([], { dimensionAtObservation }))
    return [series, observation].map((list) => list.map(({ id }) => id).join())
  }
  t.same(ids('TIME_PERIOD'), ['FREQ,REF_AREA,UNIT_MEASURE,SOURCE', 'TIME_PERIOD'])
  t.same(ids('REF_AREA'), ['FREQ,UNIT_MEASURE,SOURCE,TIME_PERIOD', 'REF_AREA'])
  t.same(ids('AllDimensions'), ['', 'FREQ,REF_AREA,UNIT_MEASURE,SOURCE,TIME_PERIOD'])
})

t.test('a series goes on over pages, and sources that alternate come apart', async (t) => {
  const pages = [[at('2021'), at('2022', { SOURCE: 'vna' })], [at('2023'), at('2021', { REF_AREA: 'CHN' })], []]
  t.same(await seriesOf(pages), ['wb VNM 2021, wb VNM 2023', 'vna VNM 2022', 'wb CHN 2021'])
  t.same(await seriesOf([]), [])
})

t.test('with another dimension at the observation, series are gathered from everywhere', async (t) => {
  const pages = [[at('2021'), at('2022')], [at('2021', { REF_AREA: 'CHN' })]]
  t.same(await seriesOf(pages, { dimensionAtObservation: 'REF_AREA' }), ['wb VNM 2021, wb CHN 2021', 'wb VNM 2022'])
})
