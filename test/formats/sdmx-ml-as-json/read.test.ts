import t from 'tap'
import { readSdmxMlAsJson } from '../../../src/formats/sdmx-ml-as-json/read.js'
import { bytesOf, rowsOf } from '../foreign.js'

const rows = (value: unknown) => rowsOf(readSdmxMlAsJson(bytesOf(JSON.stringify(value))))
const observation = (time: string, value: string) => ({ '@TIME_PERIOD': time, '@OBS_VALUE': value })

t.test('series are found however deep they lie, with one observation or several', async (t) => {
  const series = {
    '@INDICATOR': 'PCPI_IX',
    '@FREQ': 'M',
    Obs: [observation('2020-08', '102.8928'), observation('2020-M09', 'na')],
  }
  t.match(
    await rows([
      [series],
      { DataSet: { Series: { '@INDICATOR': 'D_XDC', Obs: observation('2013', '1336167. 72') } } },
      5,
      null,
    ]),
    [
      {
        line: null,
        place: '$[0][0].Obs[0]',
        cells: { INDICATOR: 'PCPI_IX', FREQ: 'M', TIME_PERIOD: '2020-08', OBS_VALUE: '102.8928' },
      },
      { place: '$[0][0].Obs[1]', cells: { TIME_PERIOD: '2020-09', OBS_VALUE: 'na' } },
      { place: '$[1].DataSet.Series.Obs[0]', cells: { INDICATOR: 'D_XDC', TIME_PERIOD: '2013' } },
    ],
  )
  t.match(await rows({ '@FREQ': 'M', Obs: ['odd'] }), [{ cells: { FREQ: 'M', TIME_PERIOD: '' } }])
  t.match(await rows({ Obs: { '@TIME_PERIOD': 'lately' } }), [{ cells: { TIME_PERIOD: 'lately' } }])
})

t.test('where there is no series that is said', async (t) => {
  await t.rejects(rows([{ a: 1 }]), { name: 'MalformedFile', wrong: 'it has no series' })
})
