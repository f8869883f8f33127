import t from 'tap'
import { writeList, writeTable } from '../../../src/formats/ndjson/write.js'
import type { Table } from '../../../src/model/table.js'
import { face, figure, table } from '../../model/small-table.js'

const key = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', period: '2024' }
const of = (...values: number[]) => table({ rows: values.map((value) => ({ key, figures: [figure({ value })] })) })

async function written(what: Table): Promise<string> {
  let text = ''
  for await (const piece of writeTable(what, face())) text += piece
  return text
}

t.test('each row is one object on one line', async (t) => {
  const noted = table({
    rows: [
      { key, figures: [figure({ printed: 'two\nlines' })] },
      { key, figures: [figure()] },
    ],
  })
  const text = await written(noted)
  t.ok(text.endsWith('}\n'))
  const lines = text.trimEnd().split('\n')
  t.equal(lines.length, 2)
  t.same(JSON.parse(lines[0] ?? ''), { ...key, ...figure({ printed: 'two\nlines' }) })
})

t.test('a table of several pages is written to its last', async (t) => {
  const second = { ...of(3), more: null }
  const text = await written({ ...of(1, 2), more: async () => second })
  t.same(
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).value),
    [1, 2, 3],
  )
})

t.test('a table without rows is an empty text', async (t) => t.equal(await written(table()), ''))

t.test('the things of a list have a line each', async (t) => {
  const { meta } = table()
  const things = [{ code: 'USD' }, { code: 'VND' }]
  t.equal(writeList({ name: 'units', things, single: false, meta }), '{"code":"USD"}\n{"code":"VND"}\n')
  t.equal(writeList({ name: 'units', things: [], single: false, meta }), '')
})
