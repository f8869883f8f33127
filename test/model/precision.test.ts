import fc from 'fast-check'
import t from 'tap'
import { compare, type Decimal, decimalOf, decimalText } from '../../src/model/decimal.js'
import type { Measure } from '../../src/model/indicator.js'
import { intervalOf, type Qualifier, qualifiers, unitOfLastPlace } from '../../src/model/precision.js'
import { type Print, printOf } from '../../src/model/print.js'

const of = (text: string) => decimalOf(text) as Decimal
const textOf = (bound: Decimal | null) => (bound === null ? '' : decimalText(bound))

/** The interval as "low .. high", an open side left empty, or null. */
function allowed(value: Decimal, digits: number | null, qualifier: Qualifier | null, measure: Measure = 'level') {
  const interval = intervalOf({ value, digits, qualifier, measure })
  return interval && `${textOf(interval.low)} .. ${textOf(interval.high)}`
}

t.test('a print allows what its qualifier and its last claimed place say', async (t) => {
  const rows: [string, Qualifier | null, string][] = [
    ['430,000', 'over', '430000 .. 440000'],
    ['430,000', null, '425000 .. 435000'],
    ['1.24 million', 'over', '1240000 .. 1250000'],
    ['$260.65 billion', null, '260645000000 .. 260655000000'],
    ['21%', null, '20.5 .. 21.5'],
    ['26.0', null, '25.95 .. 26.05'],
    ['47.9 trillion VND', 'nearly', '47800000000000 .. 47900000000000'],
    ['15 billion USD', 'about', '14000000000 .. 16000000000'],
    ['0.0', null, '-0.05 .. 0.05'],
    ['0', 'over', '0 .. 1'],
    ['0.0', 'nearly', '-0.1 .. 0'],
  ]
  for (const [text, qualifier, expected] of rows) {
    const { value, digits } = printOf(text, 'en') as Print
    t.equal(allowed(value, digits, qualifier), expected, `${qualifier} ${text}`)
  }
})

t.test('of a negative value, over is further from zero and nearly closer to it', async (t) => {
  t.equal(allowed(of('-3.2'), 2, 'over'), '-3.3 .. -3.2')
  t.equal(allowed(of('-3.2'), 2, 'nearly'), '-3.2 .. -3.1')
  t.equal(allowed(of('-3.2'), 2, 'about'), '-3.3 .. -3.1')
  t.equal(allowed(of('-3.2'), 2, null), '-3.25 .. -3.15')
})

t.test('without digits a value is exact', async (t) => {
  t.equal(allowed(of('6'), null, null, 'rank'), '6 .. 6')
  t.equal(allowed(of('430000'), null, 'exact', 'count'), '430000 .. 430000')
})

t.test('at least, up to and top reach to the natural limit', async (t) => {
  for (const digits of [1, null]) {
    t.equal(allowed(of('5'), digits, 'at_least'), '5 .. ')
    t.equal(allowed(of('5'), digits, 'at_least', 'rank'), '5 .. ')
    t.equal(allowed(of('5'), digits, 'top', 'rank'), '1 .. 5')
    t.equal(allowed(of('5'), digits, 'up_to', 'rank'), '1 .. 5')
    t.equal(allowed(of('5'), digits, 'up_to', 'count'), '0 .. 5')
    t.equal(allowed(of('35'), digits, 'up_to', 'growth'), ' .. 35')
  }
  t.equal(allowed(of('1'), null, 'top', 'rank'), '1 .. 1')
  t.equal(allowed(of('0'), null, 'up_to', 'count'), '0 .. 0')
})

t.test('a claim without sense allows nothing', async (t) => {
  for (const qualifier of ['over', 'nearly', 'about'] as const) t.equal(allowed(of('5'), null, qualifier), null)
  for (const qualifier of [null, ...qualifiers])
    for (const digits of [0, -1, 1.5, Number.NaN]) t.equal(allowed(of('5'), digits, qualifier, 'rank'), null)
  t.equal(allowed(of('5'), 1, 'exact'), null)
  t.equal(allowed(of('5'), null, 'top', 'count'), null)
  t.equal(allowed(of('0'), null, 'top', 'rank'), null)
  t.equal(allowed(of('-1'), null, 'up_to', 'count'), null)
})

t.test('the unit of the last place follows the leading digit', async (t) => {
  const unit = (text: string, digits: number) => decimalText(unitOfLastPlace(of(text), digits))
  t.equal(unit('430000', 2), '10000')
  t.equal(unit('-430000', 2), '10000')
  t.equal(unit('7.10', 3), '0.01')
  t.equal(unit('0.0270', 2), '0.001')
  t.equal(unit('5', 3), '0.01')
  t.equal(unit('0.00', 1), '0.01')
  t.equal(unit('0', 2), '1')
})

/** A mantissa with its last places rounded away, halves up or to even. */
function rounded(mantissa: bigint, places: number, half: 'up' | 'even'): bigint {
  const unit = 10n ** BigInt(places)
  const floor = mantissa / unit - (mantissa % unit < 0n ? 1n : 0n)
  const twice = 2n * (mantissa - floor * unit)
  const up = twice > unit || (twice === unit && (half === 'up' || floor % 2n !== 0n))
  return floor + (up ? 1n : 0n)
}

/** A decimal printed with all its places, trailing zeros too. */
function fixed({ mantissa, exponent }: Decimal): string {
  if (exponent >= 0) return String(mantissa) + '0'.repeat(exponent)
  const digits = String(mantissa)
    .replace('-', '')
    .padStart(1 - exponent, '0')
  return `${mantissa < 0n ? '-' : ''}${digits.slice(0, exponent)}.${digits.slice(exponent)}`
}

t.test('an unqualified print allows every number that rounds to it', async (t) => {
  const number = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
  const halfway = fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }).map((n) => n * 1000n + 500n)
  const places = fc.integer({ min: 1, max: 6 })
  const exponent = fc.integer({ min: -8, max: 0 })
  const half = fc.constantFrom('up' as const, 'even' as const)
  const holds = fc.property(fc.oneof(number, halfway), places, exponent, half, (mantissa, away, exponent, half) => {
    const shown = { mantissa: rounded(mantissa, away, half), exponent: exponent + away }
    fc.pre(shown.mantissa !== 0n || shown.exponent <= 0) // a 0 rounded to tens does not show that it was
    const print = printOf(fixed(shown), 'en') as Print
    const interval = intervalOf({ ...print, qualifier: null, measure: 'level' })
    const exact = { mantissa, exponent }
    return compare(interval?.low as Decimal, exact) <= 0 && compare(exact, interval?.high as Decimal) <= 0
  })
  t.equal(fc.check(holds, { numRuns: 1000 }).counterexample, null)
})
