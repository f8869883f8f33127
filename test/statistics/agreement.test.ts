import fc from 'fast-check'
import t from 'tap'
import type { ClaimQualifier } from '../../src/model/claim/claim-qualifier.js'
import { type Decimal, decimalNumber, decimalOf, decimalText, digitsOf } from '../../src/model/decimal.js'
import type { Measure } from '../../src/model/indicator.js'
import { intervalOf, type Qualifier } from '../../src/model/precision.js'
import { type Print, printOf } from '../../src/model/print.js'
import {
  agreement,
  type ClaimedNumber,
  claimedInterval,
  digitsMeant,
  type KnownNumber,
  knownNumber,
} from '../../src/statistics/agreement.js'
import { boundsOf } from '../../src/statistics/interval.js'

const of = (text: string) => decimalOf(text) as Decimal

function claim(text: string, qualifier: ClaimQualifier | null = null): ClaimedNumber {
  const { value, digits } = printOf(text, 'en') as Print
  return { value, digits, qualifier, plain: !text.includes('.') }
}

function known(
  text: string,
  qualifier: Qualifier | null = null,
  measure: Measure = 'level',
  exact = false,
): KnownNumber {
  const { value, digits } = printOf(text, 'en') as Print
  const told = exact ? null : digits
  const interval = intervalOf({ value, digits: told, qualifier, measure })
  const bounds = boundsOf(interval ?? { low: null, high: null })
  return knownNumber({ value: decimalNumber(value), ...bounds, digits: told, qualifier }, measure)
}

t.test('a claim matches where it says what is known, or less', async (t) => {
  const rows: [string, ClaimQualifier | null, KnownNumber][] = [
    ['260.65', null, known('260.65')],
    ['260.7', null, known('260.65')],
    ['300', null, known('260.65')],
    ['260', 'over', known('260.65')],
    ['261', 'nearly', known('260.65')],
    ['260', 'about', known('260.65')],
    ['200.1234', 'at_least', known('260.65')],
    ['260.65', 'at_least', known('260.65')],
    ['1.24', null, known('1.24', 'over')],
    ['35', 'up_to', known('35', 'up_to', 'growth')],
    ['40', 'up_to', known('35', 'up_to', 'growth')],
    ['40', 'below', known('35', 'up_to', 'growth')],
    ['34', 'above', known('35')],
    ['1.24', 'over', known('1.24', 'over')],
    ['-1.24', 'over', known('-1.24', 'over')],
    ['17', 'at_least', known('17', null, 'count', true)],
    ['35', null, known('35', 'up_to', 'growth')],
    ['17', null, known('17', null, 'count', true)],
    ['0.0', null, known('0.0', null, 'growth')],
  ]
  for (const [text, qualifier, figure] of rows) t.equal(agreement(claim(text, qualifier), figure), 'match', text)
})

t.test('a claim with more digits than were printed is finer, and no match', async (t) => {
  const rows: [string, ClaimQualifier | null, KnownNumber][] = [
    ['21.3', null, known('21')],
    ['21.0', null, known('21')],
    ['260.651', 'at_least', known('260.65')],
    ['20', null, known('35', 'up_to', 'growth')],
    ['1.243567', null, known('1.24', 'over')],
  ]
  for (const [text, qualifier, figure] of rows) t.equal(agreement(claim(text, qualifier), figure), 'finer', text)
  const exactly = { ...claim('430000'), digits: null, qualifier: 'exact' as const }
  t.equal(agreement(exactly, known('430,000')), 'finer', 'exactly')
  t.equal(agreement(claim('0.02'), known('0.0', null, 'growth')), 'finer')
  t.equal(agreement({ ...claim('3'), digits: null }, known('5', 'top', 'rank', true)), 'finer', 'third of the top 5')
})

t.test('a claim a unit away does not match by sharing an end', async (t) => {
  t.equal(agreement(claim('13.4'), known('13.5')), 'outside')
  t.equal(agreement(claim('13.6'), known('13.5')), 'outside')
  t.equal(agreement(claim('250', 'over'), known('260.65')), 'outside')
})

t.test('a claim that faces away from a figure does not match by the end they share', async (t) => {
  const rows: [string, ClaimQualifier | null, KnownNumber][] = [
    ['40', null, known('35', 'up_to', 'growth')],
    ['35', 'at_least', known('35', 'up_to', 'growth')],
    ['35', 'over', known('35', 'up_to', 'growth')],
    ['35', 'up_to', known('35', 'at_least')],
    ['1.24', 'below', known('1.24', 'over')],
    ['1.24', 'nearly', known('1.24', 'over')],
    ['47.9', 'over', known('47.9', 'nearly')],
    ['-47.9', 'over', known('-47.9', 'nearly')],
    ['17', 'over', known('17', null, 'count', true)],
    ['17', 'below', known('17', null, 'count', true)],
    ['17', 'above', known('17', null, 'count', true)],
  ]
  for (const [text, qualifier, figure] of rows)
    t.equal(agreement(claim(text, qualifier), figure), 'outside', `${qualifier} ${text}`)
  const exactly = { ...claim('430000'), digits: null, qualifier: 'exact' as const }
  t.equal(agreement(exactly, known('430,000', 'over')), 'outside', 'over a number is not that number')
  t.equal(agreement({ ...exactly, ...claim('35'), digits: null }, known('35', 'up_to', 'growth')), 'finer')
})

t.test('a claim cut off instead of rounded is told', async (t) => {
  t.equal(agreement(claim('56.3'), known('56.38')), 'truncated')
  t.equal(agreement(claim('-56.3'), known('-56.38')), 'truncated')
  t.equal(agreement(claim('0'), known('0.99')), 'truncated')
  t.equal(agreement(claim('56.4'), known('56.48', 'over')), 'truncated')
  t.equal(agreement(claim('56.3', 'nearly'), known('56.38')), 'outside')
  t.equal(agreement({ ...claim('56'), digits: null }, known('56.38')), 'outside')
})

t.test('ranks and small exact counts are exact', async (t) => {
  t.equal(agreement(claim('20'), known('17', null, 'count', true)), 'outside')
  t.equal(agreement(claim('130'), known('133', null, 'count', true)), 'outside', 'not even cut off')
  t.equal(agreement(claim('20', 'about'), known('17', null, 'count', true)), 'match')
  t.equal(agreement(claim('20'), known('17', null, 'count')), 'match', 'a count that is rounded itself')
  t.equal(agreement(claim('40'), known('44', null, 'rank', true)), 'outside')
  t.equal(agreement(claim('44'), known('44', null, 'rank', true)), 'match')
  t.equal(digitsMeant(claim('1200'), known('1234', null, 'count', true)), 2)
  t.equal(agreement(claim('1200'), known('1234', null, 'count', true)), 'match')
})

t.test('a claim that makes no sense agrees with nothing', async (t) => {
  const top = { ...claim('5', 'top'), digits: null }
  t.equal(claimedInterval(top, known('5')), null)
  t.equal(agreement(top, known('5')), 'outside')
  t.equal(claimedInterval(claim('1', 'below'), known('6', null, 'rank', true)), null, 'no rank is below 1')
})

const figures = fc
  .record({ mantissa: fc.bigInt(-999_999n, 999_999n), exponent: fc.integer({ min: -4, max: 6 }) })
  .filter(({ mantissa }) => mantissa !== 0n)

/** A figure printed so, and a claim that cuts or rounds it to fewer digits. */
function shortened({ mantissa, exponent }: Decimal, drop: number, rounding: boolean): ClaimedNumber {
  const unit = 10n ** BigInt(drop)
  const half = rounding ? (mantissa < 0n ? -unit / 2n : unit / 2n) : 0n
  return claim(decimalText({ mantissa: (mantissa + half) / unit, exponent: exponent + drop }))
}

t.test('a claim made by rounding a figure to any of its digits matches it', async () => {
  fc.assert(
    fc.property(figures, fc.nat(5), (figure, drop) => {
      const least = Math.min(drop, digitsOf(figure.mantissa).length - 1)
      return agreement(shortened(figure, least, true), known(decimalText(figure))) === 'match'
    }),
  )
})

t.test('a claim made by cutting it off matches it, or is told to be cut off', async () => {
  fc.assert(
    fc.property(figures, fc.nat(5), (figure, drop) => {
      const least = Math.min(drop, digitsOf(figure.mantissa).length - 1)
      return ['match', 'truncated'].includes(agreement(shortened(figure, least, false), known(decimalText(figure))))
    }),
  )
})

t.test('a claim that allows nothing of what a figure allows is outside, but for one cut off', async () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 1000 }), fc.boolean(), (figure, away, up) => {
      const printed = known(decimalText(figure))
      const { value, digits } = printOf(decimalText(figure), 'en') as Print
      const step = { mantissa: value.mantissa + BigInt(up ? away : -away) * 10n ** 7n, exponent: value.exponent }
      const far: ClaimedNumber = { value: step, digits: digits + 9, qualifier: null, plain: false }
      return agreement(far, printed) === 'outside'
    }),
  )
  t.equal(agreement({ value: of('8'), digits: 1, qualifier: null, plain: false }, known('7.09')), 'outside')
})
