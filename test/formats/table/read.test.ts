import { Readable } from 'node:stream'
import { writeXlsx } from 'hucre/xlsx'
import t from 'tap'
import { readTable, type TableLayout } from '../../../src/formats/table/read.js'
import { bytesOf, rowsOf } from '../foreign.js'

const rows = (text: string, layout: TableLayout = {}) => rowsOf(readTable(bytesOf(text), layout))

t.test('a long table has a row a line, by the names in its header', async (t) => {
  t.same(await rows('destination ;year;imports\r\nABW;1990;2.8366E+11\r\n', { delimiter: ';' }), [
    { line: 2, place: null, cells: { destination: 'ABW', year: '1990', imports: '2.8366E+11' } },
  ])
  t.match(await rows('about this file\nnothing else\na,b\n1,"2,5"\n', { skip: 2 }), [
    { line: 4, cells: { a: '1', b: '2,5' } },
  ])
  t.same(await rows('a,b\n'), [])
})

t.test('a wide table has a row a period', async (t) => {
  t.same(await rows('area,2023,2024\nVNM,5.07,7.09\n', { wide: '^\\d{4}$' }), [
    { line: 2, place: 'column 2023', cells: { area: 'VNM', period: '2023', value: '5.07' } },
    { line: 2, place: 'column 2024', cells: { area: 'VNM', period: '2024', value: '7.09' } },
  ])
  t.match(await rows('area,year\nVNM,2023\n', { wide: '^\\d{4}$' }), [{ cells: { area: 'VNM', year: '2023' } }])
})

t.test('what is no table is refused with its line', async (t) => {
  t.match(await rows('a,b\n1,2,3\n1,2\n'), [
    { line: 2, refused: { wrong: '3 cells', expected: '2, as the header has' } },
    { line: 3, cells: { a: '1', b: '2' } },
  ])
  await t.rejects(rows('a,b,a \n'), { name: 'MalformedFile', line: 1, wrong: 'the column "a" stands twice' })
  await t.rejects(rows(''), { name: 'MalformedFile', line: 1, wrong: 'it has no header' })
  await t.rejects(rows('a,b\n1,"2\n'), { name: 'MalformedCsv', line: 2, expected: 'quotes as in RFC 4180' })
  t.same(await rows('a,b\n\n1,2\n\n'), [{ line: 3, place: null, cells: { a: '1', b: '2' } }], 'an empty line is none')
})

t.test('a sheet of a workbook is a table too', async (t) => {
  const rows = [
    ['area', 'year', 'value', 'day', 'sure'],
    ['VNM', 2024, 7.1, new Date('2024-07-09T00:00:00Z'), true],
    ['VNM', 2023, null, null, null],
  ]
  const book = await writeXlsx({
    sheets: [
      { name: 'notes', rows: [['what this is']] },
      { name: 'data', rows },
    ],
  })
  const read = (layout: TableLayout) =>
    rowsOf(
      readTable(
        (async function* () {
          yield book
        })(),
        layout,
        'a.xlsx',
      ),
    )
  t.match(await read({ sheet: 'data' }), [
    { line: 2, cells: { area: 'VNM', year: '2024', value: '7.1', sure: 'true' } },
    { line: 3, cells: { year: '2023', value: '' } },
  ])
  t.same(await read({}), [], 'the first, where none is named')
  await t.rejects(read({ sheet: 'figures' }), {
    name: 'MalformedFile',
    wrong: 'it has no sheet "figures"',
    expected: 'notes, data',
  })
  await t.rejects(rowsOf(readTable(bytesOf('none'), {}, 'a.xlsx')), {
    name: 'MalformedFile',
    expected: 'a workbook (XLSX)',
  })
})

t.test('what a workbook shows as per cent is read so, and a formula is not nothing', async (t) => {
  const book = await writeXlsx({
    sheets: [
      {
        name: 'data',
        rows: [
          ['a', 'b', 'c', 'd'],
          [1, 2, 3, 4],
        ],
        cells: new Map([
          ['1,0', { value: 0.07, style: { numFmt: '0.0%' } }],
          ['1,1', { value: null, formula: 'A2*2' }],
          ['1,2', { value: 1, formula: 'A2*2', formulaResult: 0.14 }],
          ['1,3', { value: 5, style: { numFmt: '0"%"' } }],
        ]),
      },
    ],
  })
  const read = await rowsOf(readTable(Readable.from([book]), {}, 'a.xlsx'))
  t.match(read, [{ line: 2, cells: { a: '7%', b: '=A2*2', c: '0.14', d: '5' } }])
})
