import t from 'tap'
import { flatColumns, flatRows, shownFigure } from '../../src/model/flat.js'
import { refusal } from '../../src/model/refusal.js'
import type { Table } from '../../src/model/table.js'
import { face, figure, table } from './small-table.js'

const key = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', period: '2024' }
const flat = table({ fields: ['value', 'unit', 'status'], rows: [{ key, figures: [figure()] }] })
const named: Table = {
  ...flat,
  keys: ['reporter', 'partner', 'period'],
  measures: ['total', 'growth', 'rank'],
  rows: [
    {
      key: { reporter: 'VNM', partner: 'CHN', period: '2024' },
      figures: [figure(), figure({ value: 13.5, unit: 'PERCENT', status: 'E' }), null],
    },
  ],
}

t.test('a flat table is written a figure a row, under its keys and fields', async (t) => {
  t.same(flatColumns(flat, face()), ['indicator', 'freq', 'reporter', 'period', 'value', 'unit', 'status'])
  t.same(flatRows(flat, face()), [['TRADE', 'A', 'VNM', '2024', 260650000000, 'USD', 'A']])
})

t.test('codes stand by their names where those are asked for, periods and frequencies as they are', async (t) => {
  const names = face({ labels: 'name', language: 'vi' })
  t.same(flatColumns(flat, names).slice(0, 4), ['indicator', 'freq', 'reporter', 'period'])
  t.same(flatRows(flat, names)[0]?.slice(0, 4), ['TRADE', 'A', 'Việt Nam', '2024'])
  const both = face({ labels: 'both', language: 'zh' })
  const columns = ['indicator', 'indicator_name', 'freq', 'reporter', 'reporter_name', 'period']
  t.same(flatColumns(flat, both).slice(0, 6), columns)
  t.same(flatRows(flat, both)[0]?.slice(0, 6), ['TRADE', 'TRADE', 'A', 'VNM', '越南', '2024'])
})

t.test('a code or figure that is not there leaves its cells empty', async (t) => {
  const rows = [{ key: { freq: 'A' }, figures: [] }]
  t.same(flatRows({ ...flat, rows }, face({ labels: 'name' })), [[null, 'A', null, null, null, null, null]])
  t.same(flatRows({ ...flat, fields: ['value', 'note'] }, face())[0]?.slice(4), [260650000000, null])
})

t.test('long, named figures have a row each, and one that nobody states has none', async (t) => {
  t.same(flatColumns(named, face()), ['reporter', 'partner', 'period', 'measure', 'value', 'unit', 'status'])
  t.same(flatRows(named, face()), [
    ['VNM', 'CHN', '2024', 'total', 260650000000, 'USD', 'A'],
    ['VNM', 'CHN', '2024', 'growth', 13.5, 'PERCENT', 'E'],
  ])
})

t.test('wide, named figures stand side by side, each value under its measure', async (t) => {
  const wide = face({ layout: 'wide' })
  t.same(flatColumns(named, wide), [
    ...['reporter', 'partner', 'period'],
    ...['total', 'total_status', 'total_unit'],
    ...['growth', 'growth_status', 'growth_unit'],
    ...['rank', 'rank_status', 'rank_unit'],
  ])
  t.same(flatRows(named, wide), [
    ['VNM', 'CHN', '2024', 260650000000, 'A', 'USD', 13.5, 'E', 'PERCENT', null, null, null],
  ])
})

t.test('at a scale the display stands beside the value, which stays as it is', async (t) => {
  const billions = face({ scale: 'billion' })
  t.same(flatColumns(flat, billions).slice(4), ['value', 'unit', 'status', 'display'])
  t.same(flatRows(flat, billions)[0]?.slice(4), [260650000000, 'USD', 'A', '260.65'])
  const wide = face({ scale: 'billion', layout: 'wide' })
  t.same(flatColumns(named, wide).slice(3, 7), ['total', 'total_status', 'total_unit', 'total_display'])
  t.same(flatRows(named, wide)[0]?.slice(3, 11), [
    ...[260650000000, 'A', 'USD', '260.65'],
    ...[13.5, 'E', 'PERCENT', '13.5'],
  ])
})

t.test('a figure has a display only where a scale is asked for', async (t) => {
  t.equal('display' in shownFigure(figure(), flat, face()), false)
  t.equal(shownFigure(figure({ unit: 'PROJECTS', value: 5000 }), flat, face({ scale: 'thousand' })).display, '5')
})

t.test('a derived figure keeps its digits at any scale, and shows none where none is known', async (t) => {
  const derived = { formula: 'a - b', inputs: ['x', 'y'] }
  const shown = (display: string | null) =>
    shownFigure(figure({ value: 229647577092.5, derived, display }), flat, face({ scale: 'billion' })).display
  t.equal(shown('230000000000'), '230')
  t.equal(shown(null), null)
})

t.test('how a figure is derived stands in cells of its own', async (t) => {
  const derived = { formula: 'a - b', inputs: ['x', 'y'], refused: refusal('not_known', 'y') }
  const fields = ['value', 'formula', 'inputs', 'refused']
  const whole = table({ fields, rows: [{ key, figures: [figure({ value: null, derived })] }] })
  t.same(flatRows(whole, face())[0]?.slice(-4), [null, 'a - b', 'x y', 'y is not known.'])
  t.equal(flatRows(whole, face({ language: 'zh' }))[0]?.at(-1), '没有y的数据。')
})
