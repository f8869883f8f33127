import fc from 'fast-check'
import t from 'tap'
import { byCell, cellKey, type Stated, type Wanted } from '../../src/model/stated.js'
import { type Audited, audited, missingOf, surroundingsOf } from '../../src/statistics/audit.js'
import { codes, printedFigure } from './checks-of.js'
import { trueWorld } from './true-world.js'

function auditOf(figures: readonly Stated[]): Audited[] {
  const rates = figures.filter(({ indicator }) => indicator === 'EXCHANGE_RATE')
  return audited(figures, surroundingsOf({ codes, figures, rates }), byCell(figures))
}

t.test('figures of one world, however rounded, never contradict each other', async (t) => {
  const holds = fc.property(trueWorld, (figures) => auditOf(figures).every(({ verdict }) => verdict !== 'inconsistent'))
  const { counterexample } = fc.check(holds, { numRuns: 60 })
  const found = counterexample === null ? [] : auditOf(counterexample[0])
  t.same(
    found
      .filter(({ verdict }) => verdict === 'inconsistent')
      .map(({ check, figures, stated, implied }) => ({ check, figures, stated, implied })),
    [],
  )
})

t.test('a world is held against itself in every way but that of months', async (t) => {
  const kinds = new Set(fc.sample(trueWorld, 20).flatMap((figures) => auditOf(figures).map(({ check }) => check)))
  t.same([...kinds].toSorted(), [
    ...['bounds', 'converted_amount', 'growth_of_levels', 'rank_of_values'],
    ...['share_of_whole', 'streak', 'sum_of_parts'],
  ])
})

t.test('a figure moved beyond what the others allow contradicts them', async (t) => {
  const moved = fc.property(trueWorld, fc.nat(), (figures, place) => {
    const bounded = auditOf(figures).filter(({ implied }) => implied !== null && implied.high !== null)
    const one = bounded[place % bounded.length] as Audited
    const by = one.check === 'streak' || one.check === 'rank_of_values' ? 1 : Math.abs(one.implied?.high as number) + 1
    const value = (one.implied?.high as number) + by
    const figure = { ...one.claim.figure, value, low: value, high: value }
    const others = figures.map((other) => (other === one.claim ? { ...other, figure } : other))
    const after = auditOf(others).filter(({ check, claim }) => check === one.check && claim.figure === figure)
    return after.some(({ verdict }) => verdict === 'inconsistent')
  })
  t.equal(fc.check(moved, { numRuns: 60 }).counterexample, null)
})

t.test('what checks need and is not at hand is asked for once', async (t) => {
  const share = printedFigure(21, 2, { indicator: 'TRADE_SHARE', partner: 'CN-GD' })
  const part = printedFigure(56.3e9, 3, { partner: 'CN-GD' })
  const figures = [share, part]
  const there = byCell(figures)
  const isMissing = (wanted: Wanted) => !there.has(cellKey(wanted))
  const missing = missingOf([share, share], surroundingsOf({ codes, figures, rates: [] }), isMissing)
  t.match(missing, [{ series: { indicator: 'TRADE', partner: 'CHN' }, period: '2024', source: null }])
  t.equal(missing.length, 1)
})
