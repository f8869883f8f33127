import t from 'tap'
import { checksOf, outcomes, printedFigure } from '../checks-of.js'
import type { statedFigure } from '../stated-figure.js'

type Given = Parameters<typeof statedFigure>[0]

const streak = (value: number, period: string, given: Given = {}) =>
  printedFigure(value, null, { indicator: 'TRADE_RANK_STREAK', period, ...given })
const rank = (value: number, period: string, given: Given = {}) =>
  printedFigure(value, null, { indicator: 'TRADE_RANK', period, ...given })
const of = (...figures: Parameters<typeof checksOf>[1]) => outcomes(checksOf('streak', figures))

t.test('a streak of three years is held against the ranks of these and the year before', async (t) => {
  const ranks = ['2022', '2023', '2024'].map((period) => rank(1, period))
  t.same(of(...ranks, rank(2, '2021'), streak(3, '2024')), ['consistent'])
  t.same(of(...ranks, rank(1, '2021'), streak(3, '2024')), ['inconsistent'])
  t.same(of(...ranks.slice(1), rank(2, '2022'), streak(3, '2024')), ['inconsistent: fencepost'])
  t.same(of(...ranks, streak(3, '2024')), ['cannot_tell'])
  t.same(of(rank(2, '2021'), streak(3, '2024')), ['consistent'])
  t.same(of(streak(3, '2024')), [])
})

t.test('a rank that is a bound may or may not break a streak', async (t) => {
  const top = rank(5, '2023', { qualifier: 'top' })
  t.same(of(rank(1, '2024'), top, rank(2, '2022'), streak(2, '2024')), ['consistent'])
})

t.test('an earlier claim of the same run says how long it must be by now', async (t) => {
  const [check] = checksOf('streak', [streak(13, '2016'), streak(20, '2024')])
  t.match(check, { verdict: 'inconsistent', explained_by: 'fencepost', implied: { low: 21, high: 21 }, derived: null })
  t.same(of(streak(13, '2016'), streak(21, '2024')), ['consistent'])
  t.same(of(streak(13, '2016'), streak(25, '2024')), ['inconsistent'])
})

t.test('a run that began since the earlier claim is another', async (t) => {
  t.same(of(streak(13, '2016'), streak(7, '2024')), [])
  t.same(of(streak(13, '2016'), streak(8, '2024')), ['inconsistent'])
})

t.test('an earlier claim of which only bounds are known gives bounds', async (t) => {
  t.same(of(streak(12, '2016', { qualifier: 'over', high: 13, low: 12 }), streak(21, '2024')), ['consistent'])
  t.same(of(streak(12, '2016', { qualifier: 'at_least', low: 12, high: null }), streak(21, '2024')), ['cannot_tell'])
})

t.test('what is no streak of years, or has no value, is not checked', async (t) => {
  const none = { value: null, low: null, high: null }
  t.same(of(streak(13, '2016'), streak(20, '2024', none), rank(1, '2024')), [])
  t.same(of(streak(13, '2016', none), streak(0, '2024'), rank(1, '2024')), [])
  t.same(of(streak(201, '2024'), rank(1, '2024')), [])
  t.same(of(streak(3, '2024-03'), rank(1, '2024-03')), [])
})

t.test('a streak is followed back as far as there are years', async (t) => {
  const years = ['1002', '1001', '1000'].map((period) => rank(1, period))
  const [check] = checksOf('streak', [...years, streak(20, '1002')])
  t.match(check, { verdict: 'cannot_tell', implied: { low: 3, high: null } })
})

t.test('ranks that another source tells do not count, unless they are known to be alike', async (t) => {
  const office = { source: 'office' }
  const [check] = checksOf('streak', [rank(2, '2024', office), streak(3, '2024')])
  t.match(check, { verdict: 'cannot_tell', implied: null, refused: { code: 'other_compiler' } })
  t.match(checksOf('streak', [rank(2, '2023', office), rank(1, '2024'), streak(3, '2024')]), [
    { verdict: 'cannot_tell', implied: { low: 1, high: null }, figures: { length: 2 } },
  ])
  const compiled = { compiler: 'VNM' }
  t.same(of(rank(2, '2024', { ...office, ...compiled }), streak(3, '2024', compiled)), ['inconsistent'])
})
