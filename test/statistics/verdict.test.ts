import t from 'tap'
import { type Decimal, decimalOf } from '../../src/model/decimal.js'
import type { ClaimedNumber } from '../../src/statistics/agreement.js'
import { knownOn, type Vintage, verdictOf } from '../../src/statistics/verdict.js'

const vintage = (value: number | null, known: string, until = 'infinity', more: Partial<Vintage> = {}): Vintage => ({
  value,
  low: value === null ? null : value - 0.05,
  high: value === null ? null : value + 0.05,
  digits: 2,
  qualifier: null,
  known,
  until,
  withdrawn: false,
  base: null,
  nature: null,
  standing: 3,
  source: 'paper',
  ...more,
})
const claim = (text: string): ClaimedNumber => ({
  value: decimalOf(text) as Decimal,
  digits: 2,
  qualifier: null,
  plain: false,
})

t.test('what was known is told of a day, the chosen figure first', async (t) => {
  const cell = [
    vintage(7.0, '2025-01-01', '2025-03-01'),
    vintage(7.2, '2025-03-01'),
    vintage(7.1, '2025-02-01', 'infinity', { source: 'office', standing: 1 }),
    vintage(null, '2025-04-01', 'infinity', { withdrawn: true }),
  ]
  const values = (day: string | null) => knownOn(cell, day).map(({ value }) => value)
  t.same(values('2024-12-31'), [])
  t.same(values('2025-01-15'), [7.0])
  t.same(values('2025-02-01'), [7.1, 7.0])
  t.same(values(null), [7.1, 7.2])
})

t.test('a claim that matches an earlier figure was right then', async (t) => {
  const [first, second, today] = [
    vintage(7.0, '2025-01-01', '2025-02-01'),
    vintage(7.1, '2025-02-01', '2025-03-01'),
    vintage(7.2, '2025-03-01'),
  ]
  const cell = [first, second, today] as Vintage[]
  const judged = (text: string, day: string | null) => verdictOf([claim(text)], cell, 'growth', day)
  t.match(judged('7.2', null), { verdict: 'match', figure: today, earlier: null })
  t.match(judged('7.1', null), { verdict: 'right_then_revised_since', figure: today, earlier: second })
  t.match(judged('7.0', null), { verdict: 'right_then_revised_since', earlier: first })
  t.match(judged('7.0', '2025-01-20'), { verdict: 'right_then_revised_since', earlier: first })
  t.match(judged('7.0', '2025-02-20'), { verdict: 'mismatch', held: second })
  t.match(judged('7.0', '2024-01-01'), { verdict: 'mismatch', held: null, earlier: null })
})

t.test('a claim of a day is held against what was known on it, not against what is known now', async (t) => {
  const [first, today] = [vintage(7.0, '2025-01-01', '2025-03-01'), vintage(7.2, '2025-03-01')] as [Vintage, Vintage]
  const judged = (text: string, day: string) => verdictOf([claim(text)], [first, today], 'growth', day)
  t.match(judged('7.2', '2025-01-20'), { verdict: 'mismatch', held: first, figure: today, earlier: first })
  t.match(judged('7.0', '2025-01-20'), { verdict: 'right_then_revised_since', held: first, figure: today })
  t.match(judged('7.2', '2025-03-01'), { verdict: 'match', held: today, figure: today })
})

t.test('what still stands, or was a forecast of the outcome, was never revised', async (t) => {
  const office = vintage(7.1, '2025-02-01', 'infinity', { source: 'office', standing: 1 })
  const paper = vintage(7.3, '2025-01-01')
  const forecast = vintage(6.5, '2023-10-01', '2024-10-01', { source: 'office', standing: 1, nature: 'forecast' })
  const later = vintage(6.7, '2024-10-01', '2025-02-01', { source: 'office', standing: 1, nature: 'forecast' })
  const judged = (text: string, cell: Vintage[], day: string | null = null) =>
    verdictOf([claim(text)], cell, 'growth', day)
  const cell = [paper, office, forecast, later]
  t.match(judged('7.3', cell), { verdict: 'mismatch', earlier: null, others: [paper] })
  t.match(judged('6.5', cell), { verdict: 'mismatch', earlier: null, others: [] })
  t.match(judged('7.3', cell, '2025-01-15'), { verdict: 'match', held: paper, figure: office })
  t.match(judged('6.5', cell, '2024-01-01'), { verdict: 'match', held: forecast, figure: office })
  const now = { ...later, until: 'infinity' }
  t.match(judged('6.5', [forecast, now]), { verdict: 'right_then_revised_since', earlier: forecast, figure: now })
})

t.test('a figure taken back was right then', async (t) => {
  const cell = [vintage(7.0, '2025-01-01', '2025-02-01'), vintage(null, '2025-02-01', 'infinity', { withdrawn: true })]
  const taken = { verdict: 'right_then_revised_since', figure: null, takenBack: cell[1] } as const
  t.match(verdictOf([claim('7.0')], cell, 'growth', null), taken)
  t.match(verdictOf([claim('7.0')], cell, 'growth', '2025-01-10'), taken)
})

t.test('another base is no revision', async (t) => {
  const [first, second, today] = [
    vintage(7.0, '2025-01-01', '2025-02-01', { base: '2024' }),
    vintage(7.1, '2025-02-01', '2025-03-01', { base: '2024' }),
    vintage(7.9, '2025-03-01', 'infinity', { base: '2023' }),
  ] as [Vintage, Vintage, Vintage]
  const judged = (text: string, day: string | null) => verdictOf([claim(text)], [first, second, today], 'index', day)
  t.match(judged('7.1', null), { verdict: 'mismatch', rebased: second, earlier: null })
  t.match(judged('7.0', null), { verdict: 'right_then_revised_since', earlier: first, rebased: null })
  t.match(judged('7.1', '2025-02-10'), { verdict: 'match', held: second, figure: today })
  t.match(judged('7.0', '2025-01-10'), { verdict: 'right_then_revised_since', held: first })
  t.match(judged('8.5', null), { verdict: 'mismatch', rebased: null })
})

t.test('other sources that match are told where the chosen one does not', async (t) => {
  const office = vintage(7.1, '2025-01-01', 'infinity', { source: 'office', standing: 1 })
  const paper = vintage(7.3, '2025-01-01')
  const empty = vintage(null, '2025-01-01', 'infinity', { source: 'other' })
  const judged = (text: string) => verdictOf([claim(text)], [paper, office, empty], 'growth', null)
  t.match(judged('7.3'), { verdict: 'mismatch', figure: office, others: [paper] })
  t.match(judged('7.1'), { verdict: 'match', figure: office, others: [] })
})

t.test('of several readings that which agrees best counts', async (t) => {
  const judged = verdictOf([claim('71'), claim('7.1')], [vintage(7.1, '2025-01-01')], 'growth', null)
  t.match(judged, { verdict: 'match', claim: claim('7.1') })
})
