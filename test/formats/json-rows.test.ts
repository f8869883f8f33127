import t from 'tap'
import { jsonRows } from '../../src/formats/json-rows.js'
import { face, figure, table } from '../model/small-table.js'

const key = { reporter: 'VNM', partner: 'CHN', period: '2024' }

t.test('the fields of a flat row stand beside its codes', async (t) => {
  t.strictSame(jsonRows(table({ rows: [{ key, figures: [figure()] }] }), face()), [{ ...key, ...figure() }])
})

t.test('a flat row whose figure is not there is its codes', async (t) => {
  t.strictSame(jsonRows(table({ rows: [{ key, figures: [null] }] }), face()), [key])
})

t.test('named figures stand under their names, null where nobody states one', async (t) => {
  const growth = figure({ value: 13.5, unit: 'PERCENT' })
  const named = table({ measures: ['total', 'growth', 'rank'], rows: [{ key, figures: [figure(), growth, null] }] })
  t.strictSame(jsonRows(named, face()), [{ ...key, total: figure(), growth, rank: null }])
})

t.test('at a scale each figure has its display', async (t) => {
  const named = table({ measures: ['total'], rows: [{ key, figures: [figure()] }] })
  t.match(jsonRows(named, face({ scale: 'million' })), [{ total: { value: 260650000000, display: '260650' } }])
})
