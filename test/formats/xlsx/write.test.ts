import t from 'tap'
import { writeList, writeTable } from '../../../src/formats/xlsx/write.js'
import { face, figure, table } from '../../model/small-table.js'
import { sheetsOf } from '../parse/xlsx.js'

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
const key = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', period: '2024' }
const note = { title: 'Yearbook', publisher: 'Customs', published: '2025', licence: 'CC BY 4.0', attribution: null }
const rows = [
  { key, figures: [figure({ printed: '=SUM(A1)', low: null })] },
  { key: { ...key, period: '2025-01/..' }, figures: [figure({ value: 7.09, printed: 'Việt Nam 越南 <&>"' })] },
]
const fields = ['value', 'low', 'unit', 'status', 'known', 'printed', 'worded']

t.test('numbers are numbers, periods and days are text, and no text is a formula', async (t) => {
  const [figures] = await sheetsOf(await gathered(writeTable(table({ fields, rows }), face())))
  t.equal(figures?.sheet, 'figures')
  t.same(figures?.data, [
    ['indicator', 'freq', 'reporter', 'period', ...fields],
    ['TRADE', 'A', 'VNM', '2024', 260650000000, null, 'USD', 'A', '2025-05-31', '=SUM(A1)', null],
    ['TRADE', 'A', 'VNM', '2025-01/..', 7.09, 260645000000, 'USD', 'A', '2025-05-31', 'Việt Nam 越南 <&>"', null],
  ])
})

t.test('sources of all pages have a sheet, and what was asked has one, in the language asked for', async (t) => {
  const second = table({ fields, rows, sources: { b: { ...note, licence: null } } })
  const first = { ...table({ fields, rows, sources: { a: note } }), more: async () => second }
  const sheets = await sheetsOf(await gathered(writeTable(first, face({ language: 'vi' }))))
  t.same(
    sheets.map(({ sheet }) => sheet),
    ['figures', 'sources', 'notes'],
  )
  t.equal(sheets[0]?.data.length, 5)
  t.same(sheets[1]?.data, [
    ['source', 'title', 'publisher', 'published', 'licence', 'attribution'],
    ['a', 'Yearbook', 'Customs', '2025', 'CC BY 4.0', null],
    ['b', 'Yearbook', 'Customs', '2025', null, null],
  ])
  const notes = sheets[2]?.data ?? []
  t.match(notes.slice(0, 5), [
    ['note', 'text'],
    ['Câu hỏi', 'https://figures.example/v1/observations'],
    ['Ấn bản', '9f2c41d07a35'],
    ['Được hiểu là', '{}'],
    ['Đủ tất cả các dòng', 'true'],
  ])
  t.ok(notes.some(([what, text]) => what === 'Trạng thái' && text === 'F: Forecast value'))
})

t.test('a table without rows has its header, and says why', async (t) => {
  const meta = { ...table().meta, empty_because: 'outside_coverage', as_of: '2025-01-01', hint: 'Later.' } as const
  const sheets = await sheetsOf(await gathered(writeTable(table({ fields, meta }), face())))
  t.equal(sheets[0]?.data.length, 1)
  const said = new Map(sheets[2]?.data.map(([what, text]) => [what, text]))
  t.match(
    [said.get('Why there are none'), said.get('As known on'), said.get('Hint')],
    ['outside_coverage', '2025-01-01', 'Later.'],
  )
})

t.test('wide, a measure is a column of numbers', async (t) => {
  const wide = table({
    keys: ['reporter'],
    measures: ['2023', '2024'],
    fields,
    rows: [{ key, figures: [figure(), null] }],
  })
  const [figures] = await sheetsOf(await gathered(writeTable(wide, face({ layout: 'wide' }))))
  t.same(figures?.data[1]?.slice(0, 3), ['VNM', 260650000000, 'A'])
})

t.test('a text that no cell can hold is cut, and says so', async (t) => {
  const long = table({ fields: ['printed'], rows: [{ key, figures: [figure({ printed: 'a'.repeat(40_000) })] }] })
  const [figures] = await sheetsOf(await gathered(writeTable(long, face())))
  t.equal(`${figures?.data[1]?.at(-1)}`.length, 32_767)
  t.match(figures?.data[1]?.at(-1), /a…$/)
})

t.test('more rows than a sheet has are refused, beforehand where their number is known', async (t) => {
  const more = async () => table({ fields, rows })
  const meta = { ...table().meta, total: 4 }
  t.throws(() => writeTable({ ...table({ fields, rows, meta }), more }, face(), 3), {
    code: 'TOO_MUCH',
    message: /at most 3 rows; this would have 4/,
  })
  const uncounted = { ...meta, total: null, total_at_least: 2 }
  t.throws(() => writeTable({ ...table({ fields, rows, meta: uncounted }), more }, face(), 9), {
    code: 'TOO_MUCH',
    message: /would have more than 2, which is as far as rows are counted/,
  })
  const several = { ...table({ fields, rows, meta: { ...meta, total: 3 } }), more }
  await t.rejects(gathered(writeTable(several, face(), 3)), { code: 'TOO_MUCH' }, 'rows of a sheet that no total tells')
  t.ok(await gathered(writeTable(several, face(), 4)))
})

t.test('a list that does not fit into a sheet is refused before it is written', async (t) => {
  const list = { name: 'areas', things: [{ code: 'VNM' }, { code: 'CHN' }], single: false, meta: table().meta }
  t.throws(() => writeList(list, face(), 1), { code: 'TOO_MUCH', message: /at most 1 rows; this would have 2/ })
  const more = async () => list
  for (const meta of [
    { ...list.meta, total: 4 },
    { ...list.meta, total: null, total_at_least: 3 },
  ])
    t.throws(() => writeList({ ...list, meta, columns: ['code'], more }, face(), 3), { code: 'TOO_MUCH' })
})

t.test('a list has a thing a row; its sheet is named after it', async (t) => {
  const things = [
    { code: 'VNM', names: { en: 'Vietnam' }, n: 1, open: true },
    { code: 'CHN', names: { en: 'China' }, n: 2.5, open: false },
  ]
  const list = { name: 'areas', things, single: false, meta: table().meta }
  const sheets = await sheetsOf(await gathered(writeList(list, face())))
  t.same(
    sheets.map(({ sheet }) => sheet),
    ['areas', 'notes'],
  )
  t.same(sheets[0]?.data, [
    ['code', 'names_en', 'n', 'open'],
    ['VNM', 'Vietnam', 1, true],
    ['CHN', 'China', 2.5, false],
  ])
  const told = { ...list, columns: ['code', 'old_value'], beside: { labels: {}, sources: { a: note } } }
  const more = async () => ({ ...told, things: [{ code: 'LAO', old: { value: 3 } }] })
  const paged = await sheetsOf(await gathered(writeList({ ...told, more }, face())))
  t.same(
    paged.map(({ sheet }) => sheet),
    ['areas', 'sources', 'notes'],
  )
  t.same(paged[0]?.data.at(-1), ['LAO', 3])
})
