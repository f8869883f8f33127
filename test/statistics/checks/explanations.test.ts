import t from 'tap'
import { decimalFrom } from '../../../src/model/decimal.js'
import { slipOf } from '../../../src/statistics/checks/explanations.js'
import type { Pending } from '../../../src/statistics/checks/row.js'
import { verdictOf } from '../../../src/statistics/checks/verdict.js'
import type { Interval } from '../../../src/statistics/interval.js'
import { codes, printedFigure } from '../checks-of.js'

const from = (low: number | null, high: number | null): Interval => ({
  low: low === null ? null : decimalFrom(low),
  high: high === null ? null : decimalFrom(high),
})
const slip = (kind: Pending['kind'], claim: Pending['claim'], low: number, high: number) =>
  slipOf({ kind, claim, wanted: [], imply: () => [] }, from(low, high), codes)
const growth = (value: number, digits: number | null, given = {}) =>
  printedFigure(value, digits, { indicator: 'TRADE_GROWTH', ...given })

t.test('a number cut off stands for all up to one unit further from nought', async (t) => {
  t.equal(slip('growth_of_levels', growth(21, 2), 21.6, 21.7), 'truncation')
  t.equal(slip('growth_of_levels', growth(21, 2), 22, 22.4), null)
  t.equal(slip('growth_of_levels', growth(-21, 2), -21.7, -21.6), 'truncation')
  t.equal(slip('growth_of_levels', growth(-21, 2), -22.4, -22), null)
  t.equal(slip('growth_of_levels', growth(21, 2, { qualifier: 'over' }), 20.1, 20.2), null)
  t.equal(slip('growth_of_levels', growth(21, null), 21.6, 21.7), null)
  t.equal(slip('growth_of_levels', growth(21, 2, { value: null }), 21.6, 21.7), null)
})

t.test('a magnitude is mistaken of amounts and of nothing else', async (t) => {
  const amount = printedFigure(260.65e6, 5)
  for (const by of [1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9, 1e4, 1e-4, 1e8, 1e-8])
    t.equal(slip('sum_of_parts', amount, 260.6e6 * by, 260.7e6 * by), 'magnitude', String(by))
  t.equal(slip('sum_of_parts', amount, 260.6e8, 260.7e8), null)
  t.equal(slip('bounds', growth(-120, 3), -100, 0), null)
  t.equal(slip('growth_of_levels', growth(13.5, 3), 13490, 13510), null)
  t.equal(slip('share_of_whole', growth(1.4, 2), 0.0014, 0.00141), 'magnitude', 'a part in millions for billions')
})

t.test('a fraction is mistaken for a percentage, or the other way round', async (t) => {
  t.equal(slip('growth_of_levels', growth(0.135, 3), 13.49, 13.51), 'unit')
  t.equal(slip('share_of_whole', growth(1350, 4), 13.49, 13.51), 'unit')
  t.equal(slip('monthly_to_annual', growth(0.135, 3), 13.49, 13.51), null)
})

t.test('years are miscounted by one where they are known', async (t) => {
  const streak = printedFigure(20, null, { indicator: 'TRADE_RANK_STREAK' })
  t.equal(slip('streak', streak, 21, 21), 'fencepost')
  t.equal(slip('streak', streak, 19, 19), 'fencepost')
  t.equal(slip('streak', streak, 22, 22), null)
  t.equal(slip('streak', streak, 21, 22), null)
})

t.test('a verdict follows from the intervals alone', async (t) => {
  t.equal(verdictOf(from(1, 2), null), 'cannot_tell')
  t.equal(verdictOf(from(1, 2), from(3, null)), 'inconsistent')
  t.equal(verdictOf(from(1, 2), from(2, 3)), 'consistent')
  t.equal(verdictOf(from(1, null), from(2, 3)), 'cannot_tell')
  t.equal(verdictOf(from(1, 2), from(null, 3)), 'cannot_tell')
})
