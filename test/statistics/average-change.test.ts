import fc from 'fast-check'
import t from 'tap'
import type { Decimal } from '../../src/model/decimal.js'
import { averageChange, changesNeeded } from '../../src/statistics/average-change.js'
import { boundsOf, type Interval, intervalFrom } from '../../src/statistics/interval.js'
import { anywhere, contains, inside, isTight } from './any-interval.js'
import { type Fraction, fractionOf, minus, per, plus, times, whole } from './fraction.js'

const one = whole(1)
const hundred = whole(100)
const change: fc.Arbitrary<Interval & { low: Decimal; high: Decimal }> = fc
  .record({ low: fc.bigInt(-9999n, 9999n), width: fc.bigInt(0n, 300n) })
  .map(({ low, width }) => ({ low: { mantissa: low, exponent: -2 }, high: { mantissa: low + width, exponent: -2 } }))
const changes = fc.array(change, { minLength: changesNeeded, maxLength: changesNeeded })

/** Of an index that is 1 in the first of 24 months. */
function changeOf(values: readonly Fraction[]): Fraction {
  const index = [one]
  for (const value of values) index.push(times(index.at(-1) as Fraction, plus(one, per(value, hundred))))
  return times(minus(per(index.slice(12).reduce(plus), index.slice(0, 12).reduce(plus)), one), hundred)
}

t.test('the change of an average lies where the monthly changes allow it', async (t) => {
  const where = fc.array(anywhere, { minLength: changesNeeded, maxLength: changesNeeded })
  const holds = fc.property(changes, where, (list, places) =>
    contains(averageChange(list) as Interval, changeOf(list.map((one, i) => inside(one, places[i] as number)))),
  )
  t.equal(fc.check(holds, { numRuns: 200 }).counterexample, null)
})

t.test('its bounds are those of all low and of all high changes', async (t) => {
  const holds = fc.property(changes, (list) => {
    const { low, high } = averageChange(list) as Interval
    const [least, greatest] = (['low', 'high'] as const).map((side) =>
      changeOf(list.map((one) => fractionOf(one[side]))),
    )
    return isTight({ low, high }, [least as Fraction, greatest as Fraction], 28)
  })
  t.equal(fc.check(holds, { numRuns: 100 }).counterexample, null)
})

t.test('of the same rounded change each month it is known', async (t) => {
  const { low, high } = boundsOf(averageChange(Array(23).fill(intervalFrom({ low: 0.265, high: 0.275 }))) as Interval)
  t.same([low?.toFixed(3), high?.toFixed(3)], ['3.227', '3.350'])
})

t.test(
  'it is open above where a change is, and cannot be told below -100 % or of another number of months',
  async (t) => {
    const list = Array(23).fill(intervalFrom({ low: 1, high: 1 }))
    const upward = averageChange(list.with(3, intervalFrom({ low: 1, high: null }))) as Interval
    t.equal(upward.high, null)
    t.equal(boundsOf(upward).low?.toFixed(6), '12.682503')
    t.equal(averageChange(list.with(3, intervalFrom({ low: null, high: 1 }))), null)
    t.equal(averageChange(list.with(22, intervalFrom({ low: -100, high: 1 }))), null)
    t.equal(averageChange(list.slice(1)), null)
  },
)
