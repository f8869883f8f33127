import t from 'tap'
import type { SdmxMessage, SdmxRecord } from '../../../src/formats/sdmx/message.js'
import { readMessage } from '../../../src/formats/sdmx-json/read.js'
import { writeMessage } from '../../../src/formats/sdmx-json/write.js'
import { chosenComponents, key, message, set } from '../sdmx/small-message.js'
import { observationsIn } from '../sdmx/twins.js'
import { wholeText } from '../sdmx/whole-text.js'

const record = { ...key, TIME_PERIOD: '2024', OBS_VALUE: 1.5, OBS_STATUS: 'A' }
const written = async (told: SdmxMessage) => JSON.parse(await wholeText(writeMessage(told)))

t.test('the data hold the places of values in the lists of the message', async (t) => {
  const pages = [[record, { ...record, TIME_PERIOD: '2025-01-01/P4M', OBS_VALUE: 'NaN', OBS_STATUS: 'O' }]]
  const { meta, data, errors } = await written(message(pages))
  t.match(meta, { id: 'small', prepared: '2025-07-10T00:00:00Z', test: false, contentLanguages: ['en'] })
  t.same(errors, [])
  t.same(data.dataSets[0].series, { '0:0:0:0': { observations: { 0: [1.5, 0], 1: ['NaN', 1] } } })
  const [structure] = data.structures
  t.match(structure, { name: 'Trade', dataSets: [0], measures: { observation: [{ id: 'OBS_VALUE' }] } })
  t.equal(structure.measures.observation[0].values, undefined)
  t.match(structure.dimensions.series[1], { id: 'REF_AREA', keyPosition: 1, values: [{ id: 'VNM', name: 'Vietnam' }] })
  t.match(structure.dimensions.observation, [
    {
      ...{ id: 'TIME_PERIOD', keyPosition: 4, roles: ['TIME_PERIOD'] },
      values: [
        { id: '2024', name: '2024', start: '2024-01-01T00:00:00Z', end: '2024-12-31T23:59:59Z' },
        { value: '2025-01-01/P4M', start: '2025-01-01T00:00:00Z', end: '2025-04-30T23:59:59Z' },
      ],
    },
  ])
  const [status, ...more] = structure.attributes.observation
  t.match(status, { id: 'OBS_STATUS', isMandatory: true, relationship: { observation: {} } })
  t.same(more, [], 'what no observation has is not told')
})

t.test('what some observations lack is no value of others', async (t) => {
  const { data } = await written(
    message([
      [
        { ...record, COMMENT_OBS: 'x' },
        { ...record, TIME_PERIOD: '2025' },
      ],
    ]),
  )
  t.same(data.dataSets[0].series['0:0:0:0'].observations, { 0: [1.5, 0, 1], 1: [1.5, 0] })
  t.match(data.structures[0].attributes.observation[1], { id: 'COMMENT_OBS', values: [null, { value: 'x' }] })
})

t.test('flat, all dimensions stand at the observation', async (t) => {
  const { data } = await written(message([[record]], { dimensionAtObservation: 'AllDimensions' }))
  t.same(data.dataSets[0].observations, { '0:0:0:0:0': [1.5, 0] })
  t.same(data.structures[0].dimensions.series, [])
  t.equal(data.structures[0].dimensions.observation.length, 5)
})

t.test('series keys alone have no observations', async (t) => {
  const components = chosenComponents(...Object.keys(key), 'TIME_PERIOD')
  const { data } = await written(message([[record]], { components }))
  t.same(data.dataSets[0].series, { '0:0:0:0': {} })
})

t.test('several data sets share the lists of values', async (t) => {
  const replaced = { ...set('Replace', [[record]]), validFrom: '2025-01-01T00:00:00Z' }
  const sets = [replaced, set('Delete', [[{ ...key, TIME_PERIOD: '2023' }]])]
  const { data } = await written(message([], { sets }))
  t.match(data.dataSets, [
    { action: 'Replace', validFrom: '2025-01-01T00:00:00Z', series: { '0:0:0:0': { observations: { 0: [1.5, 1] } } } },
    { action: 'Delete', series: { '0:0:0:0': { observations: { 1: [] } } } },
  ])
  t.same(data.structures[0].dataSets, [0, 1])
})

t.test('of many observations, free texts stand in the data and memory does not grow with them', async (t) => {
  const many = Array.from({ length: 10_500 }, (_, i): SdmxRecord => {
    return {
      ...record,
      TIME_PERIOD: String(1000 + (i % 9000)),
      REF_AREA: i < 9000 ? 'VNM' : 'CHN',
      COMMENT_OBS: `note ${i}`,
    }
  })
  const pages = [many.slice(0, 6000), many.slice(6000, 10_100), many.slice(10_100)]
  const text = await wholeText(writeMessage(message(pages)))
  const [status, comment] = JSON.parse(text).data.structures[0].attributes.observation
  t.equal(status.values.length, 1)
  t.same([comment.id, comment.format, comment.values], ['COMMENT_OBS', { dataType: 'String' }, undefined])
  const found = await observationsIn(readMessage, text, 100_000)
  t.same(
    found.map(({ values }) => values.COMMENT_OBS),
    many.map(({ COMMENT_OBS }) => COMMENT_OBS),
  )
})
