import t from 'tap'
import { rankOf } from '../../../src/model/claim/rank.js'

const told = (text: string) => {
  const rank = rankOf(text)
  return rank && `${rank.qualifier ?? ''} ${rank.place}`.trim()
}

t.test('places are read in the three languages', async (t) => {
  const rows: [string, string | null][] = [
    ['6th', '6'],
    ['44th', '44'],
    ['forty-fourth', '44'],
    ['the thirty first', '31'],
    ['44/133', '44'],
    ['44th of 133 economies', '44'],
    ['thứ bốn mươi bốn', '44'],
    ['第四十四', '44'],
    ['sixth-largest', '6'],
    ['the second largest', '2'],
    ['third place', '3'],
    ['No. 1', '1'],
    ['#12', '12'],
    ['ranked 44th', '44'],
    ['rank 6', '6'],
    ['Largest', '1'],
    ['the strongest', '1'],
    ['number one', '1'],
    ['top 5', 'top 5'],
    ['in the top ten', 'top 10'],
    ['thứ nhất', '1'],
    ['thứ hai', '2'],
    ['thứ tư', '4'],
    ['thứ sáu', '6'],
    ['lớn thứ sáu', '6'],
    ['vị trí thứ 44', '44'],
    ['hạng 44', '44'],
    ['đứng thứ 12', '12'],
    ['lớn nhất', '1'],
    ['đứng đầu', '1'],
    ['dẫn đầu', '1'],
    ['tốp 5', 'top 5'],
    ['nằm trong top 5', 'top 5'],
    ['第一', '1'],
    ['第六', '6'],
    ['第六大', '6'],
    ['第44位', '44'],
    ['位列第十二', '12'],
    ['排名第44名', '44'],
    ['最大', '1'],
    ['居首位', '1'],
    ['前五', 'top 5'],
    ['前10名', 'top 10'],
    ['6', null],
    ['month', null],
    ['0th', null],
    ['sixth-largest ever', null],
    ['$6', null],
  ]
  for (const [text, expected] of rows) t.equal(told(text), expected, text)
})
