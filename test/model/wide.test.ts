import t from 'tap'
import type { Figure } from '../../src/model/figure.js'
import type { Row } from '../../src/model/table.js'
import { periodsAsMeasures } from '../../src/model/wide.js'
import { figure, table } from './small-table.js'

const row = (reporter: string, period: string, more: Partial<Figure> = {}): Row => ({
  key: { indicator: 'TRADE', freq: 'A', reporter, period },
  figures: [figure(more)],
})
const valuesOf = (rows: Row[]) => rows.map(({ figures }) => figures.map((one) => one?.value ?? null))

t.test('turned round, a series is a row and its periods are columns in order of time', async (t) => {
  const rows = [row('VNM', '2024', { value: 3 }), row('VNM', '2024-S1', { value: 2 }), row('VNM', '2023', { value: 1 })]
  const wide = periodsAsMeasures(table({ rows }))
  t.same(wide.measures, ['2023', '2024-S1', '2024'])
  t.same(wide.keys, ['indicator', 'freq', 'reporter', 'unit'])
  t.same(wide.rows[0]?.key, { indicator: 'TRADE', freq: 'A', reporter: 'VNM', unit: 'USD' })
  t.same(valuesOf(wide.rows), [[1, 2, 3]])
})

t.test('a period that a series does not have is empty in its row', async (t) => {
  const rows = [row('VNM', '2023', { value: 1 }), row('THA', '2024', { value: 2 })]
  t.same(valuesOf(periodsAsMeasures(table({ rows })).rows), [
    [1, null],
    [null, 2],
  ])
})

t.test('another unit is another series', async (t) => {
  const rows = [row('VNM', '2024'), row('VNM', '2024', { unit: 'VND' })]
  t.same(
    periodsAsMeasures(table({ rows })).rows.map(({ key }) => key.unit),
    ['USD', 'VND'],
  )
})

t.test('where the figures of all sources are asked for, each source has its row', async (t) => {
  const rows = [row('VNM', '2024', { value: 260 }), row('VNM', '2024', { value: 205, source: 'vna-2025' })]
  const { meta } = table()
  const wide = periodsAsMeasures(table({ rows, meta: { ...meta, applied: { candidates: 'all' } } }))
  t.same(wide.keys, ['indicator', 'freq', 'reporter', 'unit', 'source'])
  t.same(
    wide.rows.map(({ key }) => key.source),
    ['customs-2024', 'vna-2025'],
  )
  t.same(valuesOf(wide.rows), [[260], [205]])
})

t.test('a table without rows has no periods', async (t) => {
  t.match(periodsAsMeasures(table()), { measures: [], rows: [] })
})

t.test('a table of named figures stays as it is', async (t) => {
  const named = table({ measures: ['total'] })
  t.equal(periodsAsMeasures(named), named)
})
