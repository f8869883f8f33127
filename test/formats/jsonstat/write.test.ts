import t from 'tap'
import { cubeOf } from '../../../src/formats/jsonstat/cube.js'
import { writeTable } from '../../../src/formats/jsonstat/write.js'
import type { Table } from '../../../src/model/table.js'
import { face, figure, table } from '../../model/small-table.js'

const series = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', partner: 'CHN', product: '_T' }
const note = {
  title: 'Yearbook',
  publisher: 'Customs',
  published: '2025',
  licence: 'CC BY 4.0',
  attribution: 'Customs of X',
}
const flat = (...periods: string[]) =>
  table({
    rows: periods.map((period) => ({ key: { ...series, period }, figures: [figure({ id: period })] })),
    sources: { 'customs-2024': note },
  })
const written = async (what: Table, how = face()) => JSON.parse(await writeTable(what, how))

t.test('a flat table is a cube of its series, sources and periods, periods in order of time', async (t) => {
  const {
    id,
    size,
    dimension,
    role,
    value,
    status,
    source,
    note: notes,
    updated,
  } = await written(flat('2024', '2023-Q2', '2023'))
  t.same(id, ['indicator', 'freq', 'reporter', 'partner', 'product', 'unit', 'source', 'period'])
  t.same(size, [1, 1, 1, 1, 1, 1, 1, 3])
  t.same(dimension.period.category.index, ['2023', '2023-Q2', '2024'])
  t.same(dimension.source.category.label, { 'customs-2024': 'Yearbook' })
  t.same(dimension.reporter.category, { index: ['VNM'], label: { VNM: 'Vietnam' } })
  t.same(dimension.indicator.category.unit, { TRADE: { label: 'USD', decimals: 0 } })
  t.same(role, { time: ['period'], geo: ['reporter', 'partner'], metric: ['indicator'] })
  t.same(value, [260650000000, 260650000000, 260650000000])
  t.same(status, { 0: 'A', 1: 'A', 2: 'A' })
  t.same([source, notes, updated], ['Customs', ['Customs of X'], '2025-05-31'])
})

t.test(
  'a typed table is a cube of its keys, measures, units, sources and periods, of which few cells are filled',
  async (t) => {
    const figures = [
      figure({ id: 'a' }),
      null,
      figure({ id: 'b', value: 13.5, unit: 'PERCENT', low: null, status: 'E' }),
    ]
    const rows = [{ key: { reporter: 'VNM', partner: 'CHN', period: '2024' }, figures }]
    const keys = ['reporter', 'partner', 'period']
    const cube = await written(
      table({ keys, measures: ['total', 'exports', 'growth'], rows }),
      face({ language: 'vi' }),
    )
    t.same(cube.id, ['reporter', 'partner', 'measure', 'unit', 'source', 'period'])
    t.same(cube.dimension.measure.category, {
      index: ['total', 'growth'],
      label: { total: 'total', growth: 'growth' },
      unit: { total: { label: 'USD', decimals: 0 }, growth: { label: 'PERCENT', decimals: 1 } },
    })
    t.equal(cube.dimension.partner.category.label.CHN, 'Trung Quốc')
    t.same(cube.role.metric, ['measure'])
    t.same([cube.value, cube.status], [[260650000000, null, null, 13.5], { 0: 'A', 3: 'E' }])
    t.match(cube.extension.figures, { 0: { id: 'a', low: 260645000000, known: '2025-05-31' }, 3: { id: 'b' } })
    t.notOk('low' in cube.extension.figures[3], 'what is null is left out')
  },
)

t.test('where less than half of the cells are filled, values are told by their positions', async (t) => {
  const one = { key: { ...series, period: '2024' }, figures: [figure({ id: 'a' })] }
  const other = { key: { ...series, reporter: 'CHN', partner: 'VNM', period: '2023' }, figures: [figure({ id: 'b' })] }
  const { value } = await written(table({ rows: [one, other] }))
  t.same(value, { 1: 260650000000, 6: 260650000000 })
})

t.test('figures that would share a cell are counted apart', async (t) => {
  const twice = [figure({ id: 'a' }), figure({ id: 'b', value: 1 })]
  const rows = twice.map((one) => ({ key: { ...series, period: '2024' }, figures: [one] }))
  const { id, dimension, value } = await written(table({ rows }))
  t.equal(id.at(-1), 'figure')
  t.same(dimension.figure.category.index, ['1', '2'])
  t.same(value, [260650000000, 1])
})

t.test('a code whose figures have several units has none', async (t) => {
  const units = ['USD', 'VND'].map((unit) => ({ key: { ...series, period: '2024' }, figures: [figure({ unit })] }))
  const { dimension, role } = await written(table({ rows: units }))
  t.notOk('unit' in dimension.indicator.category)
  t.notOk('metric' in role)
})

t.test('a table without rows is a cube without cells', async (t) => {
  const cube = await written(table())
  t.match(cube, { value: [], status: {}, size: [0, 0, 0, 0, 0, 0, 0, 0], role: { time: ['period'] } })
  t.notOk('updated' in cube || 'source' in cube || 'note' in cube)
  t.notOk('label' in cube.dimension.period.category)
})

t.test('what stands beside the measures of a row is told in the extension', async (t) => {
  const names = { en: 'Nobody says who.', vi: 'Không rõ.', zh: '未说明。' }
  const beside = { unattributed: [figure()], reasons: [{ code: 'timing', because: names }], note: names } as const
  const key = { reporter: 'VNM', partner: 'CHN', period: '2024' }
  const rows = [
    { key, figures: [null], beside: { ...beside, unattributed: [figure()], reasons: [...beside.reasons] } },
    { key: { ...key, period: '2023' }, figures: [figure({ id: 'c' })] },
    { key: { ...key, period: '2022' }, figures: [null], beside: { unattributed: [], reasons: [], note: null } },
  ]
  const keys = ['reporter', 'partner', 'period']
  const cube = await written(table({ keys, measures: ['gap'], beside: true, rows }), face({ language: 'vi' }))
  t.same(cube.dimension.measure.category.index, ['unattributed', 'gap'])
  t.same(cube.extension.beside, [
    { ...key, reasons: [{ code: 'timing', because: 'Không rõ.' }], note: 'Không rõ.' },
    { ...key, period: '2022', reasons: [], note: null },
  ])
})

t.test('decimals are those of the values, of derived figures those they may be shown with', async (t) => {
  const derived = { formula: 'a / b', inputs: [] }
  const rows = [
    figure({ value: 21.599999, display: '21.6', derived, unit: 'PERCENT' }),
    figure({ value: null, status: 'O', unit: 'PERCENT' }),
  ].map((one, i) => ({ key: { ...series, period: `${2023 + i}` }, figures: [one] }))
  const cube = await written(table({ rows }))
  t.equal(cube.dimension.indicator.category.unit.TRADE.decimals, 1)
  t.same([cube.value, cube.status], [[21.599999, null], { 0: 'A', 1: 'O' }])
})

t.test('all pages are one cube; a page that was asked for leads to the next', async (t) => {
  const whole = await written({ ...flat('2023'), more: async () => flat('2024') })
  t.same(whole.size.at(-1), 2)
  t.match(whole.extension, { complete: true, next: null })
  t.notOk('link' in whole)
  const meta = { ...table().meta, complete: false, next: 'abc' }
  const page = await written({ ...flat('2023'), meta }, face({ scale: 'billion' }))
  t.match(page.extension, { complete: false, next: '/v1/observations?cursor=abc', applied: { scale: 'billion' } })
  t.same(page.link.next[0].href, 'https://figures.example/v1/observations?cursor=abc')
  t.equal(page.extension.figures[0].display, '260.65')
})

t.test('a cube of too many cells is refused, with how many', async (t) => {
  const rows = ['2022', '2023', '2024'].map((period) => ({ key: { ...series, period }, figures: [figure()] }))
  t.equal(cubeOf(table({ rows }), 3).size, 3)
  t.throws(() => cubeOf(table({ rows }), 2), {
    code: 'TOO_MUCH',
    message: /The cube of these 3 figures would have 3 cells; at most 2 are answered/,
  })
})
