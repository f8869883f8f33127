import t from 'tap'
import type { SdmxMessage } from '../../../src/formats/sdmx/message.js'
import { writeGeneric } from '../../../src/formats/sdmx-ml/generic.js'
import { writeStructureSpecific } from '../../../src/formats/sdmx-ml/structure-specific.js'
import { chosenComponents, key, message, set } from '../sdmx/small-message.js'
import { wholeText } from '../sdmx/whole-text.js'

const record = { ...key, TIME_PERIOD: '2024', OBS_VALUE: 1.5, OBS_STATUS: 'A' }
const bodyOf = async (write: (told: SdmxMessage) => AsyncIterable<string>, told: SdmxMessage) =>
  (await wholeText(write(told))).split('\n').slice(3, -2).join('')
const value = (id: string, text: string) => `<generic:Value id="${id}" value="${text}"/>`
const seriesKey = Object.entries(key)
  .map(([id, text]) => value(id, text))
  .join('')
const attributes = Object.entries(key)
  .map(([id, text]) => `${id}="${text}"`)
  .join(' ')

t.test('flat, an observation has all its dimensions', async (t) => {
  const flat = () => message([[record]], { dimensionAtObservation: 'AllDimensions' })
  t.match(
    await bodyOf(writeStructureSpecific, flat()),
    `<Obs ${attributes} TIME_PERIOD="2024" OBS_VALUE="1.5" OBS_STATUS="A"/>`,
  )
  t.match(
    await bodyOf(writeGeneric, flat()),
    `<generic:Obs><generic:ObsKey>${seriesKey}${value('TIME_PERIOD', '2024')}</generic:ObsKey><generic:ObsValue value="1.5"/><generic:Attributes>${value('OBS_STATUS', 'A')}</generic:Attributes></generic:Obs>`,
  )
})

t.test('another dimension at the observation is named', async (t) => {
  const areas = () => message([[record]], { dimensionAtObservation: 'REF_AREA' })
  t.match(await wholeText(writeStructureSpecific(areas())), 'dimensionAtObservation="REF_AREA"')
  t.match(await bodyOf(writeStructureSpecific, areas()), /SOURCE="wb" TIME_PERIOD="2024"><Obs REF_AREA="VNM" OBS_VALUE/)
  t.match(await bodyOf(writeGeneric, areas()), '<generic:Obs><generic:ObsDimension id="REF_AREA" value="VNM"/>')
})

t.test('series keys alone have no observations', async (t) => {
  const keys = () => message([[record]], { components: chosenComponents(...Object.keys(key), 'TIME_PERIOD') })
  t.match(await bodyOf(writeStructureSpecific, keys()), `<Series ${attributes}/>`)
  t.match(
    await bodyOf(writeGeneric, keys()),
    `<generic:Series><generic:SeriesKey>${seriesKey}</generic:SeriesKey></generic:Series>`,
  )
})

t.test('several data sets say what they do and since when', async (t) => {
  const days = { validFrom: '2025-01-01T00:00:00Z', validTo: '2025-02-01T00:00:00Z' }
  const sets = () => [{ ...set('Replace', [[record]]), ...days }, set('Delete', [[{ ...key, TIME_PERIOD: '2023' }]])]
  const specific = await bodyOf(writeStructureSpecific, message([], { sets: sets() }))
  t.match(
    specific,
    'ss:action="Replace" ss:validFromDate="2025-01-01T00:00:00Z" ss:validToDate="2025-02-01T00:00:00Z">',
  )
  t.match(specific, `ss:action="Delete"><Series ${attributes}><Obs TIME_PERIOD="2023"/></Series>`)
  t.match(
    await bodyOf(writeGeneric, message([], { sets: sets() })),
    'action="Delete"><generic:Series>.*<generic:Obs><generic:ObsDimension value="2023"/></generic:Obs>'.split('.*')[0],
  )
})
