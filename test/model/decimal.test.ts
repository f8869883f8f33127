import fc from 'fast-check'
import t from 'tap'
import {
  compare,
  type Decimal,
  decimalFrom,
  decimalNumber,
  decimalOf,
  decimalText,
  difference,
  digitsOf,
  power,
  product,
  quotient,
  roundedTo,
  scaled,
  sum,
  tenTo,
} from '../../src/model/decimal.js'

const decimal = fc.record({
  mantissa: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  exponent: fc.integer({ min: -30, max: 30 }),
})
const of = (text: string) => decimalOf(text) as Decimal

t.test('a plain text is read exactly, its trailing zeros kept', async (t) => {
  t.same(decimalOf('7.10'), { mantissa: 710n, exponent: -2 })
  t.same(decimalOf('-0.5'), { mantissa: -5n, exponent: -1 })
  t.same(decimalOf('430000'), { mantissa: 430000n, exponent: 0 })
  t.same(decimalOf('-0'), { mantissa: 0n, exponent: 0 })
  t.same(decimalOf('0.00'), { mantissa: 0n, exponent: -2 })
})

t.test('a text that is no plain number is refused', async (t) => {
  for (const text of [
    '',
    '-',
    '.5',
    '5.',
    '+1',
    '1e3',
    '1,000',
    ' 1',
    '1 ',
    '1\n',
    '--1',
    '−1',
    '1.2.3',
    'NaN',
    '0x1',
    '１',
  ])
    t.equal(decimalOf(text), null, JSON.stringify(text))
})

t.test('a number is written with its shortest plain digits', async (t) => {
  const rows = [
    ['7.10', '7.1'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['-12.500', '-12.5'],
    ['0.05', '0.05'],
    ['-0.05', '-0.05'],
    ['3.00', '3'],
    ['100', '100'],
  ]
  for (const [text = '', shortest] of rows) t.equal(decimalText(of(text)), shortest, text)
  t.equal(decimalText({ mantissa: 26n, exponent: 12 }), '26000000000000')
  t.equal(decimalText({ mantissa: 1n, exponent: -21 }), '0.000000000000000000001')
  t.equal(decimalText({ mantissa: 0n, exponent: 12 }), '0')
  const shortest = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/
  const holds = fc.property(decimal, (d) => shortest.test(decimalText(d)) && compare(of(decimalText(d)), d) === 0)
  t.equal(fc.check(holds).counterexample, null)
})

t.test('sums and differences are exact', async (t) => {
  t.equal(decimalText(sum(of('0.1'), of('0.2'))), '0.3')
  t.equal(decimalText(sum(of('260650000000'), of('0.0000001'))), '260650000000.0000001')
  t.equal(decimalText(difference(of('1'), of('0.9'))), '0.1')
  const holds = fc.property(decimal, decimal, (a, b) => {
    const undone = compare(difference(sum(a, b), b), a) === 0 && compare(sum(a, b), sum(b, a)) === 0
    return undone && compare(a, b) === Math.sign(decimalNumber(difference(a, b)))
  })
  t.equal(fc.check(holds).counterexample, null)
})

t.test('numbers are ordered by value, however they are written', async (t) => {
  t.equal(compare(of('7.1'), of('7.10')), 0)
  t.equal(compare(of('-1'), of('1')), -1)
  t.equal(compare(of('10'), of('9.99')), 1)
})

t.test('moving the point is exact', async (t) => {
  t.equal(decimalText(scaled(of('260.65'), 9)), '260650000000')
  t.equal(decimalText(scaled(of('5.8'), -2)), '0.058')
})

t.test('the nearest double is that of the same text', async (t) => {
  t.equal(decimalNumber(of('260.65')), 260.65)
  t.equal(decimalNumber({ mantissa: 26n, exponent: 12 }), 26e12)
  t.equal(decimalNumber(of('-0')), 0)
  t.equal(decimalNumber(of('9007199254740993')), 9007199254740992)
  const holds = fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
    const [mantissa = '', exponent] = double.toExponential().split('e')
    return decimalNumber(scaled(of(mantissa), Number(exponent))) === double
  })
  t.equal(fc.check(holds).counterexample, null)
})

t.test('the digits of a mantissa have no sign', async (t) => {
  t.equal(digitsOf(-710n), '710')
  t.equal(digitsOf(0n), '0')
})

t.test('a double is the number it prints', async (t) => {
  const rows: [number, string][] = [
    [0.1, '0.1'],
    [-12.5, '-12.5'],
    [-0, '0'],
    [260.65e9, '260650000000'],
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
  ]
  for (const [double, text] of rows) t.equal(decimalText(decimalFrom(double)), text)
  const doubles = fc.double({ noNaN: true, noDefaultInfinity: true })
  const holds = fc.property(doubles, (double) => decimalNumber(decimalFrom(double)) === double)
  t.equal(fc.check(holds, { numRuns: 1000 }).counterexample, null)
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    t.throws(() => decimalFrom(none), RangeError)
})

t.test('products are exact', async (t) => {
  t.equal(decimalText(product(of('0.1'), of('-0.2'))), '-0.02')
  t.equal(decimalText(product(of('99999999999999999999'), of('10000000001'))), '1000000000099999999989999999999')
})

t.test('a quotient is exact where it ends, else a neighbour on the side asked for', async (t) => {
  t.equal(decimalText(quotient(of('1'), of('8'), 1)), '0.125')
  t.equal(decimalText(quotient(of('1'), of('3'), 1)), `0.${'3'.repeat(33)}4`)
  t.equal(decimalText(quotient(of('-1'), of('3'), 1)), `-0.${'3'.repeat(34)}`)
  t.throws(() => quotient(of('1'), of('0.0'), 1), RangeError)
  const holds = fc.property(decimal, decimal, (a, b) => {
    if (b.mantissa === 0n) return true
    const [low, high] = [quotient(a, b, -1), quotient(a, b, 1)]
    const [least, greatest] = b.mantissa > 0n ? [low, high] : [high, low]
    const between = compare(product(least, b), a) <= 0 && compare(a, product(greatest, b)) <= 0
    const apart = high.exponent === low.exponent && high.mantissa - low.mantissa
    return between && (apart === 0n || (apart === 1n && digitsOf(low.mantissa).length >= 33))
  })
  t.equal(fc.check(holds, { numRuns: 1000 }).counterexample, null)
})

t.test('a power is exact up to 34 digits, else beside the exact one on the side asked for', async (t) => {
  t.equal(decimalText(power(of('1.01'), 12, 1)), '1.126825030131969720661201')
  t.equal(decimalText(power(of('-2'), 3, 1)), '-8')
  t.equal(decimalText(power(of('-2'), 4, -1)), '16')
  t.equal(decimalText(power(of('0'), 0, 1)), '1')
  const holds = fc.property(decimal, fc.integer({ min: 0, max: 20 }), (d, exponent) => {
    const exact = { mantissa: d.mantissa ** BigInt(exponent), exponent: d.exponent * exponent }
    const [low, high] = [power(d, exponent, -1), power(d, exponent, 1)]
    const close = compare(difference(high, low), { ...absolute(exact), exponent: exact.exponent - 31 }) <= 0
    return close && compare(low, exact) <= 0 && compare(exact, high) <= 0
  })
  t.equal(fc.check(holds, { numRuns: 1000 }).counterexample, null)
})

t.test('ten to a power is exact, however high', async (t) => {
  for (const high of [0, 1, 127, 128, 400]) t.equal(tenTo(high), BigInt(`1${'0'.repeat(high)}`))
})

function absolute({ mantissa, exponent }: Decimal): Decimal {
  return { mantissa: mantissa < 0n ? -mantissa : mantissa, exponent }
}

t.test('a number is rounded to a place from below or above, and is itself where it ends there', async (t) => {
  t.equal(decimalText(roundedTo(of('21.619'), -2, -1)), '21.61')
  t.equal(decimalText(roundedTo(of('21.619'), -2, 1)), '21.62')
  t.same(roundedTo(of('21.6'), -2, 1), of('21.6'))
})
