import { parquetReadObjects } from 'hyparquet'
import t from 'tap'
import { writeList, writeTable } from '../../../src/formats/parquet/write.js'
import { face, figure, table } from '../../model/small-table.js'
import { rowsOfParquet } from '../parse/parquet.js'

async function pieces(written: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = []
  for await (const piece of written) all.push(piece)
  return all
}
const gathered = async (written: AsyncIterable<Uint8Array>) => Buffer.concat(await pieces(written))
const typesOf = async (bytes: Buffer) => {
  const columns = await rowsOfParquet(bytes, 'describe select * from file')
  return Object.fromEntries(columns.map(({ column_name, column_type }) => [column_name, column_type]))
}

const key = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', period: '2024' }
const fields = ['value', 'low', 'digits', 'unit', 'known', 'display', 'worded']
const accounted = { ...figure({ low: null }), worded: true }
const note = { title: 'Yearbook', publisher: 'Customs', published: '2025', licence: 'CC BY 4.0', attribution: null }

t.test('columns have types, and all may be null', async (t) => {
  const bytes = await gathered(writeTable(table({ fields, rows: [{ key, figures: [accounted] }] }), face()))
  t.same(await typesOf(bytes), {
    ...{ indicator: 'VARCHAR', freq: 'VARCHAR', reporter: 'VARCHAR', period: 'VARCHAR' },
    ...{ value: 'DOUBLE', low: 'DOUBLE', digits: 'INTEGER', unit: 'VARCHAR', known: 'VARCHAR' },
    ...{ display: 'VARCHAR', worded: 'BOOLEAN' },
  })
  t.match(await rowsOfParquet(bytes, 'select * from file'), [
    {
      ...key,
      value: 260650000000,
      low: null,
      digits: 5,
      unit: 'USD',
      known: '2025-05-31',
      display: null,
      worded: true,
    },
  ])
})

t.test('pages are written in row groups as they come, to the last', async (t) => {
  const page = (n: number) =>
    table({
      fields,
      rows: Array.from({ length: 15_000 }, (_, i) => ({
        key: { ...key, reporter: `${n}` },
        figures: [figure({ value: i })],
      })),
      sources: { [`s${n}`]: note },
    })
  const third = async () => page(3)
  const second = async () => ({ ...page(2), more: third })
  const written = await pieces(writeTable({ ...page(1), more: second }, face()))
  t.equal(written.length, 3, 'two row groups, and what stands at the end')
  const bytes = Buffer.concat(written)
  t.match(await rowsOfParquet(bytes, 'select count(*)::int as n, sum(value) as s from file'), [
    { n: 45_000, s: (3 * 15_000 * 14_999) / 2 },
  ])
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer, rowStart: 44_999, rowEnd: 45_000 })
  t.match(rows, [{ reporter: '3', value: 14_999 }])
  const told = await rowsOfParquet(
    bytes,
    "select decode(value) as value from parquet_kv_metadata(file) where decode(key) = 'sources'",
  )
  t.same(Object.keys(JSON.parse(`${told[0]?.value}`)), ['s1', 's2', 's3'])
})

t.test('a table without rows has its columns; the metadata tell what was asked', async (t) => {
  const meta = { ...table().meta, as_of: '2025-06-30', applied: { indicator: ['TRADE'] } }
  const bytes = await gathered(writeTable(table({ fields, meta }), face()))
  t.equal(Object.keys(await typesOf(bytes)).length, 11)
  const told = await rowsOfParquet(
    bytes,
    'select decode(key) as key, decode(value) as value from parquet_kv_metadata(file)',
  )
  t.match(Object.fromEntries(told.map(({ key, value }) => [key, value])), {
    edition: '9f2c41d07a35',
    as_of: '2025-06-30',
    question: '/v1/observations',
    applied: '{"indicator":["TRADE"]}',
    sources: '{}',
  })
})

t.test('wide, a measure is a column of numbers, and its fields have their own types', async (t) => {
  const wide = table({ keys: ['reporter'], measures: ['total'], fields, rows: [{ key, figures: [figure()] }] })
  const types = await typesOf(await gathered(writeTable(wide, face({ layout: 'wide' }))))
  t.match(types, {
    total: 'DOUBLE',
    total_status: 'VARCHAR',
    total_low: 'DOUBLE',
    total_digits: 'INTEGER',
    total_unit: 'VARCHAR',
  })
})

t.test('the columns of a list have the type of all that is in them', async (t) => {
  const things = [
    { code: 'VNM', whole: 1, part: 1.5, large: 2 ** 40, open: true, mixed: 1, never: null },
    { code: 'CHN', whole: null, part: 2, large: 1, open: false, mixed: 'x', never: null },
  ]
  const bytes = await gathered(writeList({ name: 'areas', things, single: false, meta: table().meta }, face()))
  t.same(await typesOf(bytes), {
    ...{ code: 'VARCHAR', whole: 'INTEGER', part: 'DOUBLE', large: 'DOUBLE', open: 'BOOLEAN', mixed: 'VARCHAR' },
    never: 'VARCHAR',
  })
  t.match(await rowsOfParquet(bytes, 'select * from file'), [{ mixed: '1' }, { mixed: 'x' }])
})
