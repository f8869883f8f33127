import t from 'tap'
import { decimalText } from '../../../src/model/decimal.js'
import { exampleOf, type NumberStyle, numberReader } from '../../../src/model/import/number-style.js'

const told = (style: NumberStyle, text: string) => {
  const number = numberReader(style)(text)
  return number && `${decimalText(number.value)} (${number.digits})`
}

t.test('a plain number is read with the digits it claims', async (t) => {
  t.equal(told({}, '260.65'), '260.65 (5)')
  t.equal(told({}, '-4900.98'), '-4900.98 (6)')
  t.equal(told({}, '430000'), '430000 (2)')
  t.equal(told({}, '6.5430'), '6.543 (5)')
  t.equal(told({}, '0'), '0 (1)')
})

t.test('what is not written just so is refused, never guessed', async (t) => {
  const real = ['na', '519.4sb', '7 347.0', '1.067.817,12', 'ERROR:  #N/A', '1336167. 72', '91.50\u00a0']
  for (const text of [...real, '', ' 1', '1 ', '+1', '.5', '5.', '1e3', '1,5', '1_000', '٣', 'NaN', 'Infinity', '0x10'])
    t.equal(told({}, text), null, text)
})

t.test('thousands and a decimal comma are read where the file has them, and nowhere else', async (t) => {
  const dotted = { decimal: ',', thousands: '.' } as const
  t.equal(told(dotted, '1.067.817,12'), '1067817.12 (9)')
  t.equal(told(dotted, '1067817,12'), '1067817.12 (9)')
  for (const text of ['1.06.817,12', '1.067817', '1067.817.120', '1067817.12']) t.equal(told(dotted, text), null, text)
  t.equal(told({ thousands: ' ' }, '7 347.0'), '7347 (5)')
  t.equal(told({ thousands: "'" }, "1'240'000"), '1240000 (3)')
  t.equal(told({ thousands: ',' }, '1,240.5'), '1240.5 (5)')
})

t.test('an exponent moves the point and adds no digit', async (t) => {
  const style = { exponents: true }
  t.equal(told(style, '2.8366E+11'), '283660000000 (5)')
  t.equal(told(style, '2.8360e11'), '283600000000 (5)')
  t.equal(told(style, '4.3475413988946108E-3'), '0.0043475413988946108 (17)')
  t.equal(told(style, '1E'), null)
  t.equal(told({ exponents: true, decimal: ',' }, '2,8E2'), '280 (2)')
})

t.test('a refusal can say how a number looks', async (t) => {
  t.equal(exampleOf({}), 'a number written as 1234.5')
  t.equal(exampleOf({ decimal: ',', thousands: '.', exponents: true }), 'a number written as 1.234,5 or 1,2E+5')
})

t.test('a per cent sign is passed over only where the style has it', async (t) => {
  t.equal(numberReader({})('21%'), null)
  t.match(numberReader({ percent_sign: true })('21.5%'), { digits: 3 })
  t.match(numberReader({ percent_sign: true })('21.5'), { digits: 3 })
  t.equal(exampleOf({ percent_sign: true }), 'a number written as 1234.5 or 12.3%')
  t.equal(exampleOf({ exponents: true }), 'a number written as 1234.5 or 1.2E+5')
})
