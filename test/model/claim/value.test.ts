import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { countedDown, type ValueReading, valueMeant } from '../../../src/model/claim/value.js'
import { valueWordsOf } from '../../../src/model/claim/value-words.js'
import { decimalText } from '../../../src/model/decimal.js'
import type { Language } from '../../../src/model/names.js'

const words = valueWordsOf(codeListsIn().units)
type T = { equal(found: unknown, wanted: unknown, message: string): unknown }
type Row = [text: string | number, language: Language | null, read: string]

const told = ({ value, digits, qualifier, units }: ValueReading) =>
  [decimalText(value), digits ?? 'exact', qualifier, units?.join('/')].filter((part) => part != null).join(' ')

/** "value digits qualifier unit" of each reading, or the words not understood after a question mark. */
function read(text: string | number, language: Language | null): string {
  const meant = valueMeant(text, language, words)
  return 'unread' in meant ? `? ${meant.unread}` : meant.readings.map(told).join(' | ')
}

const check = (t: T, rows: Row[]) => {
  for (const [text, language, expected] of rows) t.equal(read(text, language), expected, `${text} (${language})`)
}

t.test('English amounts', async (t) => {
  check(t, [
    ['$260.65 billion', 'en', '260650000000 5 USD'],
    ['US$ 260.65bn', null, '260650000000 5 USD'],
    ['260.65 billion US dollars', null, '260650000000 5 USD'],
    ['USD 56.3 billion', null, '56300000000 3 USD'],
    ['$300m', 'en', '300000000 1 USD'],
    ['994 million USD', 'en', '994000000 3 USD'],
    ['26 trillion dong', 'en', '26000000000000 2 VND'],
    ['26 thousand billion VND', 'en', '26000000000000 2 VND'],
    ['a $15-billion', 'en', '15000000000 2 USD'],
    ['NT$5 million', 'en', '5000000 1 TWD'],
    ['-$1.5 billion', 'en', '-1500000000 2 USD'],
    ['a deficit of $1.5 billion', 'en', '-1500000000 2 USD'],
    ['1,240,000 people', 'en', '1240000 3 PERSONS'],
    ['17 agreements', 'en', '17 2 AGREEMENTS'],
    ['six memoranda of understanding', 'en', '6 1 MEMORANDUMS'],
    ['twenty projects', 'en', '20 1 PROJECTS'],
    ['11.3km', 'en', '11.3 3 KM'],
    ['¥5 billion', null, '5000000000 1 CNY/JPY'],
    ['1 240 000', 'en', '1240000 3'],
    ['two hundred sixty billion dollars', 'en', '260000000000 2 USD'],
    ['two hundred and sixty-five projects', 'en', '265 3 PROJECTS'],
    ['three hundred projects', 'en', '300 1 PROJECTS'],
    ['260 billion and 650 million dollars', 'en', '260650000000 5 USD'],
    ['5 billion 2024', 'en', '? 2024'],
  ])
})

t.test('rates, rises and falls', async (t) => {
  check(t, [
    ['7.09%', 'en', '7.09 3 PERCENT'],
    ['7.09 per cent', null, '7.09 3 PERCENT'],
    ['up 13.5%', 'en', '13.5 3 PERCENT'],
    ['fell by 3.2 percent', 'en', '-3.2 2 PERCENT'],
    ['contracted by 7.09%', 'en', '-7.09 3 PERCENT'],
    ['shrank 7%', 'en', '-7 1 PERCENT'],
    ['−0.4 %', 'en', '-0.4 1 PERCENT'],
    ['7,1 %', null, '7.1 2 PERCENT'],
    ['7,09%', 'vi', '7.09 3 PERCENT'],
    ['tăng 13,5 phần trăm', null, '13.5 3 PERCENT'],
    ['giảm 2,5%', null, '-2.5 2 PERCENT'],
    ['増长7%', null, '? 増长'],
    ['增长7.09%', null, '7.09 3 PERCENT'],
    ['百分之7.09', null, '7.09 3 PERCENT'],
    ['下降0.4个百分点', null, '-0.4 1 PERCENT_POINTS'],
    ['2.5 điểm phần trăm', 'vi', '25 2 PERCENT_POINTS'.replace('25', '2.5')],
    ['126% of GDP', 'en', '126 3 PERCENT_OF_GDP'],
  ])
})

t.test('Vietnamese amounts', async (t) => {
  check(t, [
    ['56,3 tỷ USD', null, '56300000000 3 USD'],
    ['56.3 tỷ USD', 'vi', '56300000000 3 USD'],
    ['260,65 tỉ đô la Mỹ', null, '260650000000 5 USD'],
    ['gần 47,9 nghìn tỷ đồng', null, '47900000000000 3 nearly VND'],
    ['hơn 430.000', 'vi', '430000 2 over'],
    ['hơn 430.000 lượt người', null, '430000 2 over PERSONS'],
    ['1.240.000 người', null, '1240000 3 PERSONS'],
    ['994 triệu USD', null, '994000000 3 USD'],
    ['khoảng 15 tỷ USD', null, '15000000000 2 about USD'],
    ['26 ngàn tỷ đồng', null, '26000000000000 2 VND'],
    ['26.000 tỷ đồng', null, '26000000000000 2 VND'],
    ['56,3 ty USD', 'vi', '56300000000 3 USD'],
    ['gan 47,9 nghin ty dong', 'vi', '47900000000000 3 nearly VND'],
    ['sáu bản ghi nhớ', null, '6 1 MEMORANDUMS'],
    ['17 hiệp định thương mại tự do', null, '17 2 AGREEMENTS'],
    ['thâm hụt 1,5 tỷ USD', null, '-1500000000 2 USD'],
    ['20 năm liên tiếp', null, '20 1 YEARS'],
    ['10 nhà ga', null, '10 1 STATIONS'],
    ['260 tỷ 650 triệu USD', null, '260650000000 5 USD'],
    ['hai trăm sáu mươi tỷ USD', null, '260000000000 2 USD'],
    ['hai mươi năm liên tiếp', null, '20 1 YEARS'],
    ['một trăm lẻ năm dự án', null, '105 3 PROJECTS'],
    ['20 năm liên tục', null, '20 1 YEARS'],
  ])
})

t.test('Chinese amounts', async (t) => {
  check(t, [
    ['2606.5亿美元', null, '260650000000 5 USD'],
    ['2606亿5000万美元', null, '260650000000 5 USD'],
    ['约15亿美元', null, '1500000000 2 about USD'],
    ['15亿多美元', null, '1500000000 2 over USD'],
    ['43万余人次', null, '430000 2 over PERSONS'],
    ['43多万人', null, '430000 2 over PERSONS'],
    ['超过124万人次', null, '1240000 3 over PERSONS'],
    ['近47.9万亿越南盾', null, '47900000000000 3 nearly VND'],
    ['260,650,000,000元', null, '260650000000 5 CNY'],
    ['100亿美元左右', null, '10000000000 1 about USD'],
    ['六份备忘录', null, '6 1 MEMORANDUMS'],
    ['连续20年', null, '20 1 YEARS'],
    ['两项协定', null, '2 1 AGREEMENTS'],
    ['11.3千米', null, '11.3 3 KM'],
    ['不到48万亿盾', null, '48000000000000 2 nearly VND'],
    ['5千万美元', null, '50000000 1 USD'],
    ['3千5万', null, '? 3千5万'],
  ])
})

t.test('numbers spelt in Chinese', async (t) => {
  check(t, [
    ['百分之三点四', null, '3.4 2 PERCENT'],
    ['二十三个', null, '23 2'],
    ['一亿零九十八万', null, '100980000 5'],
    ['1亿零98万', null, '100980000 5'],
    ['三点四万亿美元', null, '3400000000000 2 USD'],
    ['超过一百二十四万人次', null, '1240000 3 over PERSONS'],
  ])
})

t.test('a fraction in words is a share', async (t) => {
  check(t, [
    ['about two thirds', 'en', '66.67 1 about PERCENT'],
    ['a fifth of GDP', 'en', '20 1 PERCENT_OF_GDP'],
    ['gần một nửa', null, '50 1 nearly PERCENT'],
    ['seven fifths', 'en', '? fifths'],
    ['两成', null, '20 1 PERCENT'],
    ['约三成半', null, '35 2 about PERCENT'],
  ])
})

t.test('a number as programs write it', async (t) => {
  check(t, [
    ['6.12e10', null, '61200000000 3'],
    ['6.10E+10 USD', 'en', '61000000000 3 USD'],
    ['21e-2', null, '0.21 2'],
    ['5e', null, '? e'],
  ])
})

t.test('what counts the other way turns what is not signed', async (t) => {
  const down = (text: string) => {
    const meant = valueMeant(text, 'en', words)
    return 'unread' in meant ? [] : meant.readings.map(countedDown).map(told)
  }
  t.same(down('$82.8 billion'), ['-82800000000 3 USD'])
  t.same(down('a deficit of $82.8 billion'), ['-82800000000 3 USD'])
  t.same(down('-82.8'), ['-82.8 3'])
  t.same(down('a surplus of 82.8'), ['82.8 3'])
  t.same(down('over 82.8'), ['-82.8 3 over'])
  t.same(down('at least 82.8'), ['-82.8 3 up_to'])
  t.same(down('up to 82.8'), ['-82.8 3 at_least'])
  t.same(down('under 82.8'), ['-82.8 3 above'])
})

t.test('qualifiers say what is claimed', async (t) => {
  check(t, [
    ['over 1.24 million', 'en', '1240000 3 over'],
    ['more than 430,000', 'en', '430000 2 over'],
    ['430,000+', 'en', '430000 2 over'],
    ['nearly 47.9 trillion VND', 'en', '47900000000000 3 nearly VND'],
    ['just under $48 trillion', 'en', '48000000000000 2 nearly USD'],
    ['approximately 15 billion USD', 'en', '15000000000 2 about USD'],
    ['~15bn', 'en', '15000000000 2 about'],
    ['at least 5%', 'en', '5 1 at_least PERCENT'],
    ['5% or more', 'en', '5 1 at_least PERCENT'],
    ['up to 35%', 'en', '35 2 up_to PERCENT'],
    ['less than 5 million', 'en', '5000000 1 below'],
    ['dưới 5 triệu', null, '5000000 1 below'],
    ['低于500万', null, '5000000 1 below'],
    ['exactly 17 agreements', 'en', '17 exact exact AGREEMENTS'],
    ['tối đa 35%', null, '35 2 up_to PERCENT'],
    ['ít nhất 5%', null, '5 1 at_least PERCENT'],
    ['最多35%', null, '35 2 up_to PERCENT'],
    ['至少5%', null, '5 1 at_least PERCENT'],
    ['about 400 or more', 'en', '? about  or more'],
  ])
})

t.test('places in words and numerals', async (t) => {
  check(t, [
    ['6th', 'en', '6 exact RANK'],
    ['largest', 'en', '1 exact RANK'],
    ['thứ sáu', 'vi', '6 exact RANK'],
    ['第一', 'zh', '1 exact RANK'],
    ['top 5', 'en', '5 exact top RANK'],
  ])
})

t.test('a point or comma that may group or divide is read both ways, unless the language tells', async (t) => {
  check(t, [
    ['1.240', null, '1.24 4 | 1240 3'],
    ['1,240', null, '1240 3 | 1.24 4'],
    ['1.240', 'en', '1.24 4'],
    ['1.240', 'vi', '1240 3'],
    ['1,240', 'zh', '1240 3'],
    ['1.24', null, '1.24 3'],
    ['$1.240 billion', null, '1240000000 4 USD'],
    ['1.240 tỷ', null, '1240000000000 3'],
    ['1.240 USD', null, '1.24 4 USD | 1240 3 USD'],
    ['7,1', 'en', '7.1 2'],
  ])
})

t.test('a number of a program claims its digits but the zeros at its end', async (t) => {
  check(t, [
    [260_650_000_000, null, '260650000000 5'],
    [7.09, 'vi', '7.09 3'],
    [-0.27, null, '-0.27 2'],
    [0, null, '0 1'],
    [1e21, null, '1000000000000000000000 1'],
  ])
})

t.test('what is not understood is told, not skipped', async (t) => {
  check(t, [
    ['5 to 10 billion', 'en', '?  to 10 billion'.replace('?  ', '? ')],
    ['5 apples', 'en', '? apples'],
    ['$5 VND', 'en', '? $ vnd'],
    ['a lot', 'en', '? a lot'],
    ['1,24,000', 'en', '? 1,24,000'],
    ['', null, '? '],
  ])
})
