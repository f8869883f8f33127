import t from 'tap'
import { hanInDigits } from '../../../src/model/claim/han-number.js'

t.test('a number spelt in Chinese is written in digits where it stands', async (t) => {
  const rows = [
    ['百分之三点四', '百分之3.4'],
    ['二十三个', '23个'],
    ['十', '10'],
    ['一百零五', '105'],
    ['一亿零九十八万', '100980000'],
    ['两千五百零六亿元', '250600000000元'],
    ['一万亿', '1000000000000'],
    ['三点四万亿', '3.4万亿'],
    ['三萬億', '3000000000000'],
    ['〇点五', '0.5'],
    ['七点', '7点'],
    ['三千米', '3000米'],
    ['万元', '万元'],
    ['美元', '美元'],
  ] as const
  for (const [text, digits] of rows) t.equal(hanInDigits(text), digits, text)
})
