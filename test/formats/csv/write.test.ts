import { Readable } from 'node:stream'
import fc from 'fast-check'
import t from 'tap'
import { csvRows } from '../../../src/formats/csv/read.js'
import { writeList, writeTable } from '../../../src/formats/csv/write.js'
import type { Face } from '../../../src/model/representation.js'
import type { Table } from '../../../src/model/table.js'
import { face, figure, table } from '../../model/small-table.js'

async function written(what: Table, how: Face = face()): Promise<string> {
  let text = ''
  for await (const piece of writeTable(what, how)) text += piece
  return text
}
async function cellsOf(text: string): Promise<string[][]> {
  const rows: string[][] = []
  for await (const { cells } of csvRows(Readable.from([Buffer.from(text)]))) rows.push(cells)
  return rows
}
const key = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', period: '2024' }
const fields = ['value', 'unit', 'printed', 'worded']
const printed = (...texts: string[]) =>
  table({ fields, rows: texts.map((text) => ({ key, figures: [figure({ printed: text })] })) })
const { meta } = table()

t.test('a table is a header and a row a figure, each line ending in CRLF', async (t) => {
  t.equal(
    await written(printed('260.65 billion')),
    'indicator,freq,reporter,period,value,unit,printed,worded\r\nTRADE,A,VNM,2024,260650000000,USD,260.65 billion,\r\n',
  )
})

t.test('yes and no are written as words, what is missing as nothing', async (t) => {
  const figures = [{ ...figure({ value: null }), ...{ worded: true } }]
  const [, cells] = await cellsOf(await written(table({ fields, rows: [{ key, figures }] })))
  t.same(cells?.slice(4), ['', 'USD', '260.65 billion', 'true'])
  const [, others] = await cellsOf(
    await written(table({ fields, rows: [{ key, figures: [{ ...figure(), ...{ worded: false } }] }] })),
  )
  t.same(others?.at(-1), 'false')
})

t.test('a table without rows is its header', async (t) => {
  t.equal(await written(table({ fields })), 'indicator,freq,reporter,period,value,unit,printed,worded\r\n')
})

t.test('a table of several pages is written to its last, under one header', async (t) => {
  const third = printed('3')
  const second = { ...printed('2'), more: async () => third }
  const first = { ...printed('1'), more: async () => second }
  const rows = await cellsOf(await written(first))
  t.same(
    rows.map((cells) => cells[6]),
    ['printed', '1', '2', '3'],
  )
})

t.test('text is quoted where it needs to be, and formulas are left as they were printed', async (t) => {
  const [, ...lines] = (await written(printed('a,b', 'say "so"', '=SUM(A1)', '-5', 'Việt Nam 越南'))).split('\r\n')
  t.same(
    lines.map((line) => line.replace('TRADE,A,VNM,2024,260650000000,USD,', '')),
    ['"a,b",', '"say ""so""",', '=SUM(A1),', '-5,', 'Việt Nam 越南,', ''],
  )
})

t.test('whatever text is written is read back letter for letter', async (t) => {
  const odd = ['"', '""', ',', '\r', '\n', '\r\n', '\t', ' ', ';', "'", '=', '+', '-', '@', '\ufeff', '\0', '\u2028']
  const words = ['Thừa Thiên Huế', '广东省', '𠮷', '=HYPERLINK("x")', '@SUM(1,2)', '+84', '-1', '#', 'NaN']
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...odd, ...words), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 6 }), async (list) => {
      const [, ...rows] = await cellsOf(await written(printed(...list)))
      return JSON.stringify(rows.map((cells) => cells[6])) === JSON.stringify(list)
    }),
  )
  t.pass('for quotes, commas, line ends, formulas and letters of any script')
})

t.test('whatever number is written is read back as the same number', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
      const [, cells] = await cellsOf(await written(table({ fields, rows: [{ key, figures: [figure({ value })] }] })))
      return Number(cells?.[4]) === value
    }),
  )
  t.pass('for doubles of any size')
})

t.test('of a list, what lies inside a thing has columns of its own and lists are joined by blanks', async (t) => {
  const things = [
    {
      code: 'VNM',
      names: { en: 'Vietnam', vi: 'Việt Nam' },
      aliases: ['VN', '704'],
      parent: null,
      members: [],
      spans: [{ from: '2025-07-01' }],
    },
    { code: 'CHN', names: { en: 'China, People’s Republic', vi: 'Trung Quốc' }, complete: true, successors: 2 },
  ]
  t.same(await cellsOf(String(writeList({ name: 'areas', things, single: false, meta }))), [
    ['code', 'names_en', 'names_vi', 'aliases', 'parent', 'members', 'spans', 'complete', 'successors'],
    ['VNM', 'Vietnam', 'Việt Nam', 'VN 704', '', '', '{"from":"2025-07-01"}', '', ''],
    ['CHN', 'China, People’s Republic', 'Trung Quốc', '', '', '', '', 'true', '2'],
  ])
})
