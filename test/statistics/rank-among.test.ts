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

t.test('what is left of the total may belong to some that are greater', async (t) => {
  const at = (low: number | null, high: number | null = low) => intervalFrom({ low, high })
  const of = (own: Interval, others: Interval[], total: Interval) => boundsOf(rankAmong(own, others, total))
  t.same(of(at(50), [at(90)], at(200)), { low: 2, high: 3 }, '60 are left')
  t.same(of(at(50), [at(90)], at(190)), { low: 2, high: 2 }, 'one that has 50 is no greater')
  t.same(of(at(50), [at(90)], at(130)), { low: 2, high: 2 }, 'nothing is left')
  t.same(of(at(40, 60), [at(90)], at(195, 205)), { low: 2, high: 3 })
  t.same(of(at(0, 10), [at(90)], at(200)), { low: 2, high: null }, 'any number of small ones')
  t.same(of(at(null, 10), [at(90)], at(200)), { low: 2, high: null })
  t.same(of(at(50), [at(90)], at(200, null)), { low: 2, high: null })
})

t.test('the rank among all lies within, however few of them are told', async (t) => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 })
  const holds = fc.property(amounts, fc.nat(8), (all, told) => {
    const at = (value: number) => intervalFrom({ low: value, high: value })
    const [own, ...others] = all as [number, ...number[]]
    const total = at(all.reduce((a, b) => a + b))
    const rank = 1 + others.filter((other) => other > own).length
    const { low, high } = boundsOf(rankAmong(at(own), others.slice(0, told).map(at), total)) as {
      low: number
      high: number
    }
    return low <= rank && rank <= high
  })
  t.equal(fc.check(holds, { numRuns: 2000 }).counterexample, null)
})

t.test('no rank is worse than there are to be ranked', async (t) => {
  const at = (value: number) => intervalFrom({ low: value, high: value })
  const nothing: Interval = { low: null, high: null }
  t.same(boundsOf(rankAmong(at(5), [at(7)], at(1000), 31)), { low: 2, high: 31 })
  t.same(boundsOf(rankAmong(at(5), [at(7)], nothing, 31)), { low: 2, high: 31 })
  t.same(boundsOf(rankAmong(at(5), [at(7)], at(12), 31)), { low: 2, high: 2 })
})
