import fc from 'fast-check'
import t from 'tap'
import { compare, type Decimal } from '../../../src/model/decimal.js'
import { numberReader, type ReadNumber } from '../../../src/model/import/number-style.js'
import { printedNumber } from '../../../src/model/import/printed-number.js'
import { printOf } from '../../../src/model/print.js'

const read = (text: string) => numberReader({ exponents: true })(text) as ReadNumber
const printed = (text: string, power = 0, language = 'en') => {
  const { value, digits } = read(text)
  const scaled = { mantissa: value.mantissa, exponent: value.exponent + power }
  return printedNumber({ value: scaled, digits }, power, language)
}

t.test('a number is printed as it was read, with the word of its multiplier', async (t) => {
  t.equal(printed('38226.2', 6).printed, '38226.2 million')
  t.equal(printed('779337.6704454578', 9).printed, '779337.6704454578 billion')
  t.equal(printed('-12.50').printed, '-12.50')
  t.equal(printed('0.0', 6).printed, '0.0 million')
  t.equal(printed('1234.5', 6, 'vi').printed, '1234,5 triệu')
  t.equal(printed('56.3', 8, 'zh-Hans').printed, '56.3亿')
})

t.test('digits that zeros would hide are kept by another word', async (t) => {
  t.equal(printed('2.8360E+11').printed, '283.60 billion')
  t.equal(printed('2.8366E+11').printed, '283660000000')
})

t.test('where no writing keeps the digits, fewer are claimed', async (t) => {
  t.match(printed('2.80E+11', 0, 'de'), { printed: '280000000000', digits: 2 })
  t.match(printed('2.80E+11', 2, 'de'), { printed: '28000000000000', digits: 2 })
})

t.test('what is printed says the value and the digits, whatever the file had', async () => {
  const number = fc
    .tuple(
      fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
      fc.integer({ min: -12, max: 12 }),
      fc.constantFrom(0, 3, 6, 9, 12),
    )
    .map(([mantissa, exponent, power]) => ({ text: `${mantissa}E${exponent}`, power }))
  fc.assert(
    fc.property(number, fc.constantFrom('en', 'vi', 'zh', 'fr'), ({ text, power }, language) => {
      const { value, digits, printed: told } = printed(text, power, language)
      const print = printOf(told, language)
      return print !== null && compare(print.value, value as Decimal) === 0 && print.digits === digits
    }),
  )
})
