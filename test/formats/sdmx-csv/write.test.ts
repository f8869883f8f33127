import t from 'tap'
import type { SdmxMessage } from '../../../src/formats/sdmx/message.js'
import { type CsvStyle, plainStyle } from '../../../src/formats/sdmx-csv/style.js'
import { writeMessage } from '../../../src/formats/sdmx-csv/write.js'
import { chosenComponents, key, message, set } from '../sdmx/small-message.js'
import { wholeText } from '../sdmx/whole-text.js'

const note = 'Total: all'
const record = { ...key, TIME_PERIOD: '2024-S1', OBS_VALUE: 1.5, OBS_STATUS: 'A', COMMENT_OBS: note }
const linesOf = async (told: SdmxMessage, style: Partial<CsvStyle> = {}) =>
  (await wholeText(writeMessage(told, { ...plainStyle, ...style }))).split('\r\n')

t.test('a message is its structure, its components, and a row an observation', async (t) => {
  t.same(await linesOf(message([[record], [{ ...key, TIME_PERIOD: '2025', OBS_VALUE: 'NaN', OBS_STATUS: 'O' }]])), [
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,UNIT_MEASURE,SOURCE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COMMENT_OBS',
    'dataflow,RR:DF_TRADE(1.0.0),I,A,VNM,USD,wb,2024-S1,1.5,A,Total: all',
    'dataflow,RR:DF_TRADE(1.0.0),I,A,VNM,USD,wb,2025,NaN,O,',
    '',
  ])
})

t.test('names stand behind their codes, or in columns of their own, in the language asked for', async (t) => {
  t.same(await linesOf(message([[record]]), { labels: 'both' }), [
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Reference area,UNIT_MEASURE: Unit of measure,SOURCE: Source,TIME_PERIOD: Time period,OBS_VALUE: Observation value,OBS_STATUS: Observation status,COMMENT_OBS: Comment',
    'dataflow,RR:DF_TRADE(1.0.0): Trade,I,A: Annual,VNM: Vietnam,"USD: US dollar, current",wb,2024-S1,1.5,A: Annual,Total: all',
    '',
  ])
  t.same(await linesOf(message([[record]], { language: 'vi' }), { labels: 'name' }), [
    'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Tần suất,REF_AREA,Khu vực tham chiếu,UNIT_MEASURE,Đơn vị đo,SOURCE,Nguồn,TIME_PERIOD,Thời kỳ,OBS_VALUE,Giá trị quan sát,OBS_STATUS,Trạng thái quan sát,COMMENT_OBS,Ghi chú',
    'dataflow,RR:DF_TRADE(1.0.0),Thương mại,I,A,vi Annual,VNM,vi Vietnam,USD,"vi US dollar, current",wb,,2024-S1,,1.5,,A,vi Annual,Total: all,',
    '',
  ])
})

t.test('keys are written where they are asked for', async (t) => {
  const columns = async (keys: CsvStyle['keys']) =>
    (await linesOf(message([[record]], { components: chosenComponents(...Object.keys(key), 'TIME_PERIOD') }), { keys }))
      .slice(0, 2)
      .map((line) => line.split(',').slice(3, -5).join())
  t.same(await columns('series'), ['SERIES_KEY', 'A.VNM.USD.wb'])
  t.same(await columns('obs'), ['OBS_KEY', 'A.VNM.USD.wb.2024-S1'])
  t.same(await columns('both'), ['SERIES_KEY,OBS_KEY', 'A.VNM.USD.wb,A.VNM.USD.wb.2024-S1'])
})

t.test('normalized, each period is its last day', async (t) => {
  const [, line] = await linesOf(message([[record]]), { timeFormat: 'normalized' })
  t.match(line, ',2024-06-30,')
  const [, odd] = await linesOf(message([[{ ...record, TIME_PERIOD: '?' }]]), { timeFormat: 'normalized' })
  t.match(odd, ',?,', 'what is no period stays as it is')
})

t.test('several data sets say what they do; 1.0.0 has no word for what is deleted, nor for keys', async (t) => {
  const sets = () => [set('Replace', [[record]]), set('Delete', [[{ ...key, TIME_PERIOD: '2023' }]])]
  const [, replaced, deleted] = await linesOf(message([], { sets: sets() }))
  t.match(replaced, /\(1.0.0\),R,A,/)
  t.equal(deleted, 'dataflow,RR:DF_TRADE(1.0.0),D,A,VNM,USD,wb,2023,,,')
  t.same(await linesOf(message([], { sets: sets() }), { version: '1.0.0', keys: 'both' }), [
    'DATAFLOW,FREQ,REF_AREA,UNIT_MEASURE,SOURCE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COMMENT_OBS',
    'RR:DF_TRADE(1.0.0),A,VNM,USD,wb,2024-S1,1.5,A,Total: all',
    '',
  ])
})
