import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { amountText } from '../../../src/model/claim/amount.js'
import type { ClaimQualifier } from '../../../src/model/claim/claim-qualifier.js'
import { type Decimal, decimalOf } from '../../../src/model/decimal.js'
import type { Language } from '../../../src/model/names.js'

const { units } = codeListsIn()

t.test('amounts are said as each language writes them', async (t) => {
  const rows: [string, string | null, ClaimQualifier | null, Language, string][] = [
    ['260650000000', 'USD', null, 'en', '260.65 billion USD'],
    ['260650000000', 'USD', null, 'vi', '260,65 tỷ USD'],
    ['260650000000', 'USD', null, 'zh', '2606.5亿美元'],
    ['-1500000000', 'USD', null, 'en', '-1.5 billion USD'],
    ['47900000000000', 'VND', 'nearly', 'vi', 'gần 47,9 nghìn tỷ VND'],
    ['47900000000000', 'VND', 'nearly', 'zh', '近47.9万亿越南盾'],
    ['994000000', 'USD', 'exact', 'vi', 'đúng 994 triệu USD'],
    ['430000', 'PERSONS', 'over', 'en', 'over 430,000 persons'],
    ['430000', 'PERSONS', 'over', 'vi', 'hơn 430.000 người'],
    ['430000', 'PERSONS', 'over', 'zh', '超过43万人'],
    ['7.09', 'PERCENT', null, 'vi', '7,09%'],
    ['1234.5', 'INDEX', 'about', 'en', 'about 1,234.5'],
    ['126', 'PERCENT_OF_GDP', null, 'en', '126 per cent of GDP'],
    ['6', 'RANK', null, 'en', 'rank 6'],
    ['6', 'RANK', null, 'vi', 'hạng 6'],
    ['6', 'RANK', null, 'zh', '第6位'],
    ['5', 'RANK', 'top', 'en', 'the top 5'],
    ['5', 'RANK', 'top', 'vi', 'nhóm 5 đứng đầu'],
    ['5', 'RANK', 'top', 'zh', '前5位'],
    ['5', null, 'at_least', 'en', 'at least 5'],
    ['5', null, 'up_to', 'zh', '最多5'],
    ['5', null, 'below', 'en', 'under 5'],
    ['5', null, 'below', 'vi', 'dưới 5'],
    ['-5', null, 'above', 'zh', '高于-5'],
  ]
  const one: typeof rows = [
    ['1', 'YEARS', null, 'en', '1 year'],
    ['1', 'ECONOMIES', null, 'en', '1 economy'],
    ['1', 'MEMORANDUMS', null, 'en', '1 memorandum of understanding'],
    ['1', 'PERCENT_POINTS', null, 'en', '1 percentage point'],
    ['1', 'PERSONS', null, 'vi', '1 người'],
  ]
  for (const [value, code, qualifier, language, expected] of [...rows, ...one]) {
    const unit = units.find((one) => one.code === code) ?? null
    t.equal(amountText({ value: decimalOf(value) as Decimal, qualifier, unit }, language), expected)
  }
})

t.test('zeros at the end that a print has are told, others are not made up', async (t) => {
  const rows: [string, number | null, string][] = [
    ['0.4', 2, '0.40'],
    ['26', 3, '26.0'],
    ['26000000000000', 3, '26.0 trillion'],
    ['430000', 2, '430,000'],
    ['1240000', 3, '1.24 million'],
    ['0', 1, '0'],
    ['-0.05', 2, '-0.050'],
    ['7', null, '7'],
  ]
  for (const [value, digits, expected] of rows)
    t.equal(amountText({ value: decimalOf(value) as Decimal, digits, qualifier: null, unit: null }, 'en'), expected)
})
