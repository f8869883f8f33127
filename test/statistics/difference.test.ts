import fc from 'fast-check'
import t from 'tap'
import { differenceOf } from '../../src/statistics/difference.js'
import { figure } from '../model/small-table.js'

const print = (value: number | null, low: number | null = value, high: number | null = value, more: object = {}) =>
  figure({ value, low, high, ...more })

t.test('new minus old, exactly in decimals, with the least and the most that the prints allow', async (t) => {
  t.same(differenceOf(print(5, 4.95, 5.05), print(5.1, 5.05, 5.15)), { value: 0.1, low: 0, high: 0.2 })
  t.same(differenceOf(print(5.1), print(5)), { value: -0.1, low: -0.1, high: -0.1 })
  t.same(differenceOf(print(1e21), print(1.5e21)), { value: 5e20, low: 5e20, high: 5e20 })
  t.same(differenceOf(print(1e-7), print(3e-7)), { value: 2e-7, low: 2e-7, high: 2e-7 })
})

t.test('an open side of either leaves the difference open', async (t) => {
  t.same(differenceOf(print(5, 5, null), print(6, 5.5, 6.5)), { value: 1, low: null, high: 1.5 })
  t.same(differenceOf(print(5, 4, 5), print(6, null, 6)), { value: 1, low: null, high: 2 })
  t.same(differenceOf(print(5, null, 5), print(6, 6, null)), { value: 1, low: 1, high: null })
})

t.test('where nothing can be compared there is no difference', async (t) => {
  t.equal(differenceOf(null, print(5)), null)
  t.equal(differenceOf(print(5), null), null)
  t.equal(differenceOf(print(5), print(null)), null)
  t.equal(differenceOf(print(null), print(5)), null)
  t.equal(differenceOf(print(5), print(5, 5, 5, { base: '2015' })), null)
})

t.test('the interval of a difference holds it, and turned round it is its negative', async (t) => {
  const some = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1000), fc.nat(1000)).map(([value, down, above]) => {
    const at = (n: number) => n / 1000
    return print(at(value), at(value - down), at(value + above))
  })
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [there, back] = [differenceOf(a, b), differenceOf(b, a)]
      if (there === null || back === null) return false
      const holds = Number(there.low) <= there.value && there.value <= Number(there.high)
      return holds && there.value === 0 - back.value && there.low === 0 - Number(back.high)
    }),
  )
  t.pass('for a thousand thousandths')
})
