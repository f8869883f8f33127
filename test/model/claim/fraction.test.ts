import t from 'tap'
import { fractionIn } from '../../../src/model/claim/fraction.js'
import { decimalText } from '../../../src/model/decimal.js'

const read = (text: string) => {
  const found = fractionIn(text)
  const [reading] = found?.readings ?? []
  return reading && `${found?.before}|${decimalText(reading.value)} ${reading.digits}|${found?.after}`
}

t.test('a fraction in words is read in per cent, to its tens', async (t) => {
  const rows = [
    ['a fifth', '|20 1|%'],
    ['one third', '|33.33 1|%'],
    ['over half', 'over |50 1|%'],
    ['three-quarters', '|75 1|%'],
    ['nine tenths of gdp', '|90 1|% of gdp'],
    ['một phần năm', '|20 1|%'],
    ['hai phần ba', '|66.67 1|%'],
    ['một nửa', '|50 1|%'],
    ['五分之一', '|20 1|%'],
    ['近一半', '近|50 1|%'],
    ['two halves', '|100 2|%'],
  ] as const
  for (const [text, told] of rows) t.equal(read(text), told, text)
})

t.test('what is no part of a whole is no fraction', async (t) => {
  for (const text of ['half a per cent', 'nửa phần trăm', 'seven fifths', 'a lot', 'behalf', 'không phần năm'])
    t.equal(fractionIn(text), null, text)
})
