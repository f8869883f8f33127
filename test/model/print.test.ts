import t from 'tap'
import { decimalText } from '../../src/model/decimal.js'
import { printOf } from '../../src/model/print.js'

/** "value digits" of what is read, or null. */
function read(text: string, language: string): string | null {
  const print = printOf(text, language)
  return print && `${decimalText(print.value)} ${print.digits}`
}

type Row = [text: string, read: string | null]

t.test('English numerals are read with their magnitude words', async (t) => {
  const rows: Row[] = [
    ['$260.65 billion', '260650000000 5'],
    ['$56.3 billion', '56300000000 3'],
    ['11.3km', '11.3 3'],
    ['44th', '44 2'],
    ['133 economies', '133 3'],
    ['top 5', '5 1'],
    ['over 1.24 million', '1240000 3'],
    ['more than 430,000', '430000 2'],
    ['15 billion USD', '15000000000 2'],
    ['26 trillion VND', '26000000000000 2'],
    ['20 billion', '20000000000 1'],
    ['20 consecutive years', '20 1'],
    ['7.09%', '7.09 3'],
    ['0.27%', '0.27 2'],
    ['26.0', '26 3'],
    ['1.240 billion', '1240000000 4'],
    ['1,240,000.50', '1240000.5 9'],
    ['2024, 2025', '2024 4'],
    ['in 2024.', '2024 4'],
    ['5 to 10 billion', '5 1'],
    ['3 Million', '3000000 1'],
    ['a $15-billion deal', '15000000000 2'],
    ['26 thousand billion VND', '26000000000000 2'],
    ['2 hundred million', '200000000 1'],
    ['1.24 millions', '1240000 3'],
    ['10k', '10000 1'],
    ['1.2bn people', '1200000000 2'],
    ['£3 tn', '3000000000000 1'],
    ['$300m', '300000000 1'],
    ['US$ 1.5 M', '1500000 2'],
    ['300m long', '300 1'],
    ['5 kg', '5 1'],
    ['5 millionaires', '5 1'],
    ['5 m2', '5 1'],
  ]
  for (const [text, expected] of rows) t.equal(read(text, 'en'), expected, text)
})

t.test('zero claims its last printed place', async (t) => {
  const rows: Row[] = [
    ['0', '0 1'],
    ['0.0', '0 1'],
    ['0.00%', '0 1'],
    ['000', '0 1'],
    ['0.05', '0.05 1'],
    ['0.10', '0.1 2'],
    ['007', '7 1'],
  ]
  for (const [text, expected] of rows) t.equal(read(text, 'en'), expected, text)
  t.equal(printOf('0.00 million', 'en')?.value.exponent, 4)
})

t.test('a minus counts only directly before the numeral and after no word', async (t) => {
  const rows: Row[] = [
    ['-3.2%', '-3.2 2'],
    ['−3.2%', '-3.2 2'],
    ['fell by (-1.5 million)', '-1500000 2'],
    ['$-5', '-5 1'],
    ['-0.0', '0 1'],
    ['2015-24', '2015 4'],
    ['COVID-19', '19 2'],
    ['- 5', '5 1'],
    ['-$5', '5 1'],
    ['57-NQ/TW', '57 2'],
  ]
  for (const [text, expected] of rows) t.equal(read(text, 'en'), expected, text)
})

t.test('where there is no numeral, or a wrongly grouped one, nothing is read', async (t) => {
  const none = [
    '',
    'Six',
    'sixth-largest',
    'led in the number',
    '1,24,000',
    '12,34',
    '1234,567',
    '0,123',
    '1.2.3',
    '1,000,00',
    '.5',
    '-.5',
    '1 240 000'.replaceAll(' ', '\u00a0'),
    '1 240'.replace(' ', '\u202f'),
    "1'240",
  ]
  for (const text of none) t.equal(read(text, 'en'), null, text)
})

t.test('Vietnamese numerals are grouped by points, with a decimal comma', async (t) => {
  const rows: Row[] = [
    ['1.240.000 lượt', '1240000 3'],
    ['260,65 tỷ USD', '260650000000 5'],
    ['1,24 triệu', '1240000 3'],
    ['1,24 triệu'.normalize('NFD'), '1240000 3'],
    ['26 nghìn tỷ đồng', '26000000000000 2'],
    ['26 ngàn tỉ đồng', '26000000000000 2'],
    ['2 triệu tỷ đồng', '2000000000000000 1'],
    ['5 trăm triệu', '500000000 1'],
    ['430 nghìn', '430000 2'],
    ['15 Tỷ', '15000000000 2'],
    ['-3,20%', '-3.2 3'],
    ['năm 2024 tỷ lệ', '2024 4'],
    ['5 triệu phú', '5 1'],
    ['7.09', null],
    ['1,240,000', null],
    ['sáu', null],
  ]
  for (const [text, expected] of rows) t.equal(read(text, 'vi'), expected, text)
})

t.test('Chinese numerals are grouped by commas, with their own magnitudes', async (t) => {
  const rows: Row[] = [
    ['2606.5亿美元', '260650000000 5'],
    ['超过124万人次', '1240000 3'],
    ['1.24 百万', '1240000 3'],
    ['3千万', '30000000 1'],
    ['15十亿', '15000000000 2'],
    ['15百亿', '150000000000 2'],
    ['5千亿', '500000000000 1'],
    ['26万亿', '26000000000000 2'],
    ['26萬億', '26000000000000 2'],
    ['5千人', '5000 1'],
    ['430,000', '430000 2'],
    ['11.3千米', '11.3 3'],
    ['5万千瓦', '50000 1'],
    ['2024十大新闻', '2024 4'],
    ['2024百强', '2024 4'],
    ['下降-3.2%', '3.2 2'],
    ['3万5千', null],
    ['六', null],
  ]
  for (const [text, expected] of rows) t.equal(read(text, 'zh'), expected, text)
})

t.test('a language is known by its primary subtag, and any other is read without magnitude words', async (t) => {
  t.equal(read('1,5 triệu', 'vi-VN'), '1500000 2')
  t.equal(read('1.5万', 'zh-Hans-CN'), '15000 2')
  t.equal(read('1.5 million', 'EN-us'), '1500000 2')
  t.equal(read('1,240.5 million', 'fr'), '1240.5 5')
  t.equal(read('1.240.000', 'de'), null)
  t.equal(read('5 million', 'constructor'), '5 1')
})
