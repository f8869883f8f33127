import t from 'tap'
import { numeralIn } from '../../../src/model/claim/numeral.js'
import { decimalText } from '../../../src/model/decimal.js'

const read = (text: string) => {
  const found = numeralIn(text, 'comma')
  return found && [found.readings.map(({ value }) => decimalText(value)).join(), found.after]
}

t.test('a number goes on with a smaller magnitude, and with nothing else', async (t) => {
  t.same(read('260 tỷ 650 triệu usd'), ['260650000000', ' usd'])
  t.same(read('2606亿5000万美元'), ['260650000000', '美元'])
  t.same(read('260 tỷ 650 người'), ['260000000000', ' 650 người'])
})
