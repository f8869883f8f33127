import t from 'tap'
import { preparedDay, sdmxRows } from '../../../src/formats/sdmx/read.js'
import { readMessage as readCsv } from '../../../src/formats/sdmx-csv/read.js'
import { readMessage as readJson } from '../../../src/formats/sdmx-json/read.js'
import { readMessage as readMl } from '../../../src/formats/sdmx-ml/read.js'
import { bytesOf, rowsOf } from '../foreign.js'

const message = (prepared: string, time: string, action = 'Information') =>
  `<m:StructureSpecificData xmlns:m="m"><m:Header>${prepared}<m:DataSetAction>${action}</m:DataSetAction></m:Header><m:DataSet>
<Series INDICATOR="NGDP_XDC" UNIT_MULT="9"><Obs TIME_PERIOD="${time}" OBS_VALUE="779337.67"/></Series></m:DataSet></m:StructureSpecificData>`
const prepared = '<m:Prepared>2024-11-13T06:49:09Z</m:Prepared>'
const rows = (text: string) => rowsOf(sdmxRows(readMl(bytesOf(text))))

t.test('an observation is a row, its period spelt as ours', async (t) => {
  t.match(await rows(message(prepared, '2024-M07')), [
    {
      line: 2,
      place: /^column \d+$/,
      cells: { INDICATOR: 'NGDP_XDC', UNIT_MULT: '9', TIME_PERIOD: '2024-07', OBS_VALUE: '779337.67' },
    },
  ])
  t.match(await rows(message(prepared, 'lately')), [{ cells: { TIME_PERIOD: 'lately' } }])
  const csv = 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA\ndataflow,A:B(1.0),I,VN\n'
  t.match(await rowsOf(sdmxRows(readCsv(bytesOf(csv)))), [
    { line: 2, place: null, cells: { REF_AREA: 'VN', TIME_PERIOD: '' } },
  ])
})

t.test('what deletes figures, or is no message, is refused', async (t) => {
  await t.rejects(rows(message(prepared, '2024', 'Delete')), {
    name: 'MalformedFile',
    line: 2,
    wrong: 'it deletes figures',
  })
  await t.rejects(rows('<html/>'), { name: 'MalformedFile', line: 1, wrong: /root is html/ })
  const other = (async function* () {
    yield Buffer.from('<')
    throw new Error('the disk is gone')
  })()
  await t.rejects(rowsOf(sdmxRows(readMl(other))), { message: 'the disk is gone' })
})

t.test('of a message without lines the path tells the place', async (t) => {
  await t.rejects(rowsOf(sdmxRows(readJson(bytesOf('{"data":{}}')))), {
    name: 'MalformedFile',
    line: null,
    place: 'data.dataSets',
  })
})

t.test('the day a message was prepared is told, where it is', async (t) => {
  const day = (text: string) => preparedDay(readMl(bytesOf(text)))
  t.equal(await day(message(prepared, '2024')), '2024-11-13')
  t.equal(await day(message('', '2024')), null)
  t.equal(await day('<m:GenericData xmlns:m="m"/>'), null)
})
