import { Readable } from 'node:stream'
import t from 'tap'
import { readJsonStat } from '../../../src/formats/jsonstat/read.js'
import { bytesOf, rowsOf } from '../foreign.js'

const dataset = {
  version: '2.0',
  class: 'dataset',
  id: ['geo', 'time'],
  size: [1, 3],
  dimension: {
    geo: { category: { index: ['VN'], label: { VN: 'Viet Nam' } } },
    time: { category: { index: ['2022', '2023', '2024'] } },
  },
  value: [8.54, null, '7.10'],
  status: { 1: 'm' },
}
const rows = (value: unknown) => rowsOf(readJsonStat(bytesOf(JSON.stringify(value))))

t.test('the cells of a dataset are rows, with what the codes are called', async (t) => {
  t.same(await rows(dataset), [
    {
      line: null,
      place: 'value[0]',
      cells: { geo: 'VN', time: '2022', value: '8.54', status: '' },
      names: { geo: 'Viet Nam', time: '2022' },
    },
    {
      line: null,
      place: 'value[1]',
      cells: { geo: 'VN', time: '2023', value: '', status: 'm' },
      names: { geo: 'Viet Nam', time: '2023' },
    },
    {
      line: null,
      place: 'value[2]',
      cells: { geo: 'VN', time: '2024', value: '7.10', status: '' },
      names: { geo: 'Viet Nam', time: '2024' },
    },
  ])
  const { version: _version, class: _class, ...old } = dataset
  t.match(await rows({ growth: old }), [{ place: 'growth.value[0]' }, {}, {}])
})

t.test('numbers are read as they are printed, more digits than a double holds too', async (t) => {
  const text = JSON.stringify(dataset).replace(/"value":\[.*?\]/, '"value":[9007199254740993,1.10,4e2]')
  const read = await rowsOf(readJsonStat(bytesOf(text)))
  t.same(
    read.map(({ cells }) => cells.value),
    ['9007199254740993', '1.10', '4e2'],
  )
  const place = { label: { VN: 'Viet Nam' }, index: ['VN'], coordinates: { VN: [105.8, 21] } }
  const placed = { ...dataset, dimension: { ...dataset.dimension, geo: { category: place } } }
  t.equal((await rowsOf(readJsonStat(bytesOf(JSON.stringify(placed).replace('105.8', '105.80'))))).length, 3)
})

t.test('bytes that are no UTF-8 are refused', async (t) => {
  const bytes = Buffer.from(JSON.stringify(dataset).replace('Viet Nam', 'Vi\u00eat Nam'), 'latin1')
  await t.rejects(rowsOf(readJsonStat(Readable.from([bytes]))), { name: 'MalformedFile', expected: /UTF-8/ })
})

t.test('what is no JSON-stat is refused', async (t) => {
  await t.rejects(rows({ ...dataset, size: [1, 2] }), {
    name: 'MalformedJsonStat',
    place: 'the dataset',
    expected: /JSON-stat/,
  })
  const breaking = (async function* () {
    yield Buffer.from('{')
    throw new Error('the disk is gone')
  })()
  await t.rejects(rowsOf(readJsonStat(breaking)), { message: 'the disk is gone' })
})
