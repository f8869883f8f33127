import fc from 'fast-check'
import t from 'tap'
import { boundsOf, type Interval, intervalFrom } from '../../src/statistics/interval.js'
import { rankAmong } from '../../src/statistics/rank-among.js'
import { ends, smallInterval } from './any-interval.js'
import { type Fraction, order } from './fraction.js'

/** The ranks of the first in every assignment of low and high ends, told by sorting. */
function ranksOf(own: Interval, others: readonly Interval[]): number[] {
  const all = [own, ...others].map(ends)
  return [...Array(2 ** all.length).keys()].map((corner) => {
    const [first, ...rest] = all.map((pair, i) => pair[(corner >> i) & 1] as Fraction) as [Fraction, ...Fraction[]]
    return [first, ...rest].toSorted((a, b) => order(b, a)).findIndex((value) => order(value, first) === 0) + 1
  })
}

t.test('the ranks are those of some assignment of values, from the best to the worst', async (t) => {
  const holds = fc.property(smallInterval, fc.array(smallInterval, { maxLength: 5 }), (own, others) => {
    const ranks = ranksOf(own, others)
    const { low, high } = boundsOf(rankAmong(own, others))
    return low === Math.min(...ranks) && high === Math.max(...ranks)
  })
  t.equal(fc.check(holds, { numRuns: 2000 }).counterexample, null)
})

t.test('equals share the better rank, and a value alone is first', async (t) => {
  const at = (value: number) => intervalFrom({ low: value, high: value })
  t.same(boundsOf(rankAmong(at(5), [at(5), at(7), at(5)])), { low: 2, high: 2 })
  t.same(boundsOf(rankAmong(at(5), [])), { low: 1, high: 1 })
})
