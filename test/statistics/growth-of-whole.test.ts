import fc from 'fast-check'
import t from 'tap'
import { type Decimal, decimalFrom, sum } from '../../src/model/decimal.js'
import { growthOfWhole } from '../../src/statistics/growth-of-whole.js'
import { boundsOf, type Interval, intervalFrom, point } from '../../src/statistics/interval.js'
import { anyPositive, anywhere, contains, inside, isTight } from './any-interval.js'
import { type Fraction, fractionOf, minus, per, plus, times, whole } from './fraction.js'

const one = whole(1)
const hundred = whole(100)
const at = (low: number, high: number) => intervalFrom({ low, high })

const growth: fc.Arbitrary<Interval & { low: Decimal; high: Decimal }> = fc
  .record({ low: fc.bigInt(-999n, 2000n), width: fc.bigInt(0n, 200n) })
  .map(({ low, width }) => ({ low: { mantissa: low, exponent: -1 }, high: { mantissa: low + width, exponent: -1 } }))
const parts = fc.array(fc.tuple(anyPositive, growth), { minLength: 2, maxLength: 5 })

function growthOf(values: readonly (readonly [level: Fraction, growth: Fraction])[]): Fraction {
  const now = values.map(([level]) => level).reduce(plus)
  const before = values.map(([level, rate]) => per(level, plus(one, per(rate, hundred)))).reduce(plus)
  return times(minus(per(now, before), one), hundred)
}

t.test('the growth of a whole lies where its parts allow it', async (t) => {
  const where = fc.array(fc.tuple(anywhere, anywhere), { minLength: 5, maxLength: 5 })
  const holds = fc.property(parts, where, (list, places) => {
    const values = list.map(([level, rate], i) => {
      const [l, r] = places[i] as [number, number]
      return [inside(level, l), inside(rate, r)] as const
    })
    return contains(growthOfWhole(list.flat()) as Interval, growthOf(values))
  })
  t.equal(fc.check(holds, { numRuns: 1000 }).counterexample, null)
})

t.test('its bounds are those of the outermost corners of all', async (t) => {
  const holds = fc.property(parts, (list) => {
    const corners = [...Array(4 ** list.length).keys()].map((corner) =>
      growthOf(
        list.map(([level, rate], i) => {
          const [high, fast] = [(corner >> (2 * i)) & 1, (corner >> (2 * i + 1)) & 1]
          return [fractionOf(high ? level.high : level.low), fractionOf(fast ? rate.high : rate.low)] as const
        }),
      ),
    )
    const { low, high } = growthOfWhole(list.flat()) as Interval
    // Next to nought a growth has fewer digits than the quotient it was reckoned of.
    const raised = (bound: Decimal | null) => bound && sum(bound, decimalFrom(100))
    const quotients = corners.map((value) => plus(value, hundred))
    return isTight({ low: raised(low), high: raised(high) }, quotients, 32)
  })
  t.equal(fc.check(holds, { numRuns: 60 }).counterexample, null)
})

t.test('the growth of two rounded parts is known', async (t) => {
  const whole = growthOfWhole([at(430000, 440000), at(5.75, 5.85), at(810000, 820000), at(22.45, 22.55)]) as Interval
  const { low, high } = boundsOf(whole)
  t.same([low?.toFixed(2), high?.toFixed(2)], ['16.00', '16.24'])
})

t.test('a whole of parts that grow alike grows like them', async (t) => {
  const parts = [point(decimalFrom(3)), point(decimalFrom(25)), point(decimalFrom(7)), point(decimalFrom(25))]
  t.same(boundsOf(growthOfWhole(parts) as Interval), { low: 25, high: 25 })
})

t.test('twelve parts are reckoned at once', async (t) => {
  const parts = [...Array(12).keys()].flatMap((i) => [at(i + 1, i + 2), at(i, i + 1)])
  const began = performance.now()
  growthOfWhole(parts)
  t.ok(performance.now() - began < 1000)
})

t.test('it cannot be told of what is unbounded, of no level or of one that may have come from nothing', async (t) => {
  const good = [at(1, 2), at(3, 4)]
  const bad: Interval[][] = [
    [at(1, 2)],
    [intervalFrom({ low: null, high: 2 }), at(3, 4)],
    [intervalFrom({ low: 1, high: null }), at(3, 4)],
    [at(1, 2), intervalFrom({ low: null, high: 4 })],
    [at(1, 2), intervalFrom({ low: 3, high: null })],
    [at(0, 2), at(3, 4)],
    [{ ...at(0, 2), lowOpen: true }, at(3, 4)],
    [at(1, 2), at(-100, 4)],
    [at(1, 2), { ...at(-100, 4), lowOpen: true }],
  ]
  for (const parts of bad) t.equal(growthOfWhole([...good, ...parts]), null)
})
