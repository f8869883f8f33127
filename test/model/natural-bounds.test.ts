import fc from 'fast-check'
import t from 'tap'
import { compare, type Decimal, decimalNumber, decimalText } from '../../src/model/decimal.js'
import { digitsApart, naturalBounds } from '../../src/model/natural-bounds.js'

const told = (low: number | null, high: number | null) => {
  const bounds = naturalBounds({ low, high })
  return [bounds.low, bounds.high].map((bound) => bound && decimalText(bound))
}

t.test('short bounds are told in full, long ones outward with the digits that tell them apart', async (t) => {
  t.same(told(20.5, 21.5), ['20.5', '21.5'])
  t.same(told(0, 260.655e9), ['0', '260655000000'])
  t.same(told(0, 38.22625e9), ['0', '38226250000'])
  t.same(told(21.5802344, 21.6194441), ['21.58', '21.62'])
  t.same(told(25641.025641, 26673.376949), ['25641', '26674'])
  t.same(told(-49.4449123, -49.3351777), ['-49.445', '-49.335'])
  t.same(told(13.500000000000002, 13.5), ['13.5', '13.5'])
  t.same(told(0.333333333333333, 0.333333333333334), ['0.33333', '0.33334'])
  t.same(told(1 / 3, 1 / 3), ['0.33333', '0.33334'])
})

t.test('an open side stays open', async (t) => {
  t.same(told(1, null), ['1', null])
  t.same(told(null, 1234567.8), [null, '1234600'])
  t.same(told(null, null), [null, null])
})

t.test('bounds that do not meet are told with the digits that keep them apart', async (t) => {
  const printed = { low: 23.038105, high: 23.038115 }
  const implied = { low: 23.0381155167, high: 23.078 }
  const more = digitsApart(printed, implied)
  t.same(
    [naturalBounds(printed, more), naturalBounds(implied, more)].map(({ low, high }) =>
      [low, high].map((bound) => bound && decimalText(bound)),
    ),
    [
      ['23.038105', '23.038115'],
      ['23.0381155', '23.078'],
    ],
  )
  t.equal(digitsApart(implied, printed), more, 'on either side')
  t.equal(digitsApart({ low: 1, high: 2 }, { low: 3, high: null }), 0)
  t.equal(digitsApart({ low: 1, high: 2 }, { low: 2, high: 3 }), 0, 'they meet')
  const bound = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  const holds = fc.property(bound, bound, bound, bound, (...four) => {
    const [a, b, c, d] = four.toSorted((x, y) => x - y) as [number, number, number, number]
    const [below, above] = [
      { low: a, high: b },
      { low: c, high: d },
    ]
    const apart = digitsApart(below, above)
    const [high, low] = [naturalBounds(below, apart).high, naturalBounds(above, apart).low] as [Decimal, Decimal]
    return b === c || compare(high, low) < 0
  })
  t.equal(fc.check(holds).counterexample, null)
})

t.test('nothing that the bounds allow is lost but the noise of doubles, and little is added', async (t) => {
  const bound = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 7)
  const holds = fc.property(bound, bound, (a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    const { low: least, high: most } = naturalBounds({ low, high })
    const [from, to] = [least, most].map((one) => decimalNumber(one as Decimal)) as [number, number]
    const size = Math.max(Math.abs(low), Math.abs(high))
    const added = to - from - (high - low)
    return from <= low + size * 1e-11 && to >= high - size * 1e-11 && added <= (high - low) * 0.2 + size * 2e-3
  })
  t.equal(fc.check(holds, { numRuns: 2000 }).counterexample, null)
})
