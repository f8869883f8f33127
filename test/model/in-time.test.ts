import t from 'tap'
import { inTime, withoutTime } from '../../src/model/in-time.js'
import { type Period, periodOf } from '../../src/model/period.js'
import { selectionOf } from '../../src/model/selection.js'
import type { Words } from '../../src/model/words.js'

const row = (period: string, codes: Record<string, string> = {}) => {
  const { starts, ends } = periodOf(period) as Period
  return { key: { ...codes, period }, starts, ends: ends ?? '2025-07-10' }
}
const shown = (rows: ReturnType<typeof row>[], words: Words) =>
  inTime(rows, selectionOf(words)).map(({ key }) => Object.values(key).join(' '))
const years = ['2021', '2022', '2023', '2024'].map((year) => row(year))

t.test('a selection without time keeps all else', async (t) => {
  const selection = selectionOf({ period: '2024', from: '2020', to: '2025', latest: 1, as_of: '2025-01-01', freq: 'A' })
  t.match(withoutTime(selection), {
    period: null,
    from: null,
    to: null,
    latest: null,
    as_of: '2025-01-01',
    freq: ['A'],
  })
})

t.test('periods are those asked for as written, or wholly inside', async (t) => {
  t.same(shown(years, {}), ['2021', '2022', '2023', '2024'])
  t.same(shown(years, { period: '2022,2024-Q1' }), ['2022'])
  t.same(shown(years, { from: '2022', to: '2023' }), ['2022', '2023'])
  t.same(shown(years, { from: '2022-02', to: '2024-11' }), ['2023'])
})

t.test('the latest are counted by codes and frequency, two of a period as one', async (t) => {
  const rows = [
    ...[row('2023', { a: 'x' }), row('2024', { a: 'x' }), row('2022', { a: 'y' }), row('2024', { a: 'x' })],
    ...[row('2024-Q4', { a: 'x' }), row('2025-Q1', { a: 'x' })],
  ]
  t.same(shown(rows, { latest: 1 }), ['x 2024', 'y 2022', 'x 2024', 'x 2025-Q1'])
  t.same(shown(rows, { latest: 1, to: '2024' }), ['x 2024', 'y 2022', 'x 2024', 'x 2024-Q4'])
})

t.test('of intervals that end together the later begun is the later, as the database has it', async (t) => {
  const intervals = ['2025-01/2025-05', '2025-02/2025-05', '2024-11/2025-04', '2025-02/2025-05'].map((text) =>
    row(text),
  )
  t.same(shown(intervals, { latest: 1 }), ['2025-02/2025-05', '2025-02/2025-05'])
  t.same(shown(intervals, { latest: 2 }).length, 3)
  t.same(shown(intervals.toReversed(), { latest: 1 }), ['2025-02/2025-05', '2025-02/2025-05'])
})
