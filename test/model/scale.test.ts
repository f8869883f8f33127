import fc from 'fast-check'
import t from 'tap'
import { decimalNumber, decimalOf } from '../../src/model/decimal.js'
import { displayOf } from '../../src/model/scale.js'

t.test('amounts, counts and lengths are shown at the scale asked for, exactly', async (t) => {
  t.equal(displayOf(260650000000, 'currency', 'billion'), '260.65')
  t.equal(displayOf(260650000000, 'currency', 'million'), '260650')
  t.equal(displayOf(1240000, 'count', 'thousand'), '1240')
  t.equal(displayOf(11.3, 'physical', 'thousand'), '0.0113')
  t.equal(displayOf(-5, 'currency', 'billion'), '-0.000000005')
  t.equal(displayOf(0, 'currency', 'million'), '0')
})

t.test('rates, ranks and index numbers are shown as they are', async (t) => {
  t.equal(displayOf(7.09, 'percent', 'billion'), '7.09')
  t.equal(displayOf(44, 'rank', 'thousand'), '44')
  t.equal(displayOf(2024.5, 'index', 'million'), '2024.5')
})

t.test('amounts of any size are written without exponents', async (t) => {
  t.equal(displayOf(2.6e25, 'currency', 'thousand'), '26000000000000000000000')
  t.equal(displayOf(1e-7, 'percent', 'thousand'), '0.0000001')
})

t.test('no value has no display', async (t) => t.equal(displayOf(null, 'currency', 'billion'), null))

t.test('what is displayed, times its scale, is the value', async (t) => {
  const amounts = fc.integer({ min: -(2 ** 52), max: 2 ** 52 }).map((cents) => cents / 100)
  fc.assert(
    fc.property(amounts, (value) => {
      const read = decimalOf(displayOf(value, 'currency', 'million') ?? '')
      return read !== null && decimalNumber({ ...read, exponent: read.exponent + 6 }) === value
    }),
  )
  t.pass('for amounts to the cent')
})
