import t from 'tap'
import { periodMeant } from '../../../src/model/claim/period.js'
import type { Language } from '../../../src/model/names.js'

type Row = [text: string, language: Language | null, period: string | null]
const check = (t: { equal(found: unknown, wanted: unknown, message: string): unknown }, rows: Row[]) => {
  for (const [text, language, expected] of rows)
    t.equal(periodMeant(text, language)?.text ?? null, expected, `${text} (${language})`)
}

t.test('periods as the API writes them', async (t) => {
  check(t, [
    ['2024', null, '2024'],
    ['2024-Q3', null, '2024-Q3'],
    ['2024-q3', null, '2024-Q3'],
    ['2024-07', null, '2024-07'],
    ['2024-S1', null, '2024-S1'],
    ['2025-01/..', null, '2025-01/..'],
    ['2025-01/2025-07', null, '2025-01/2025-07'],
    ['2024-13', null, null],
  ])
})

t.test('periods in English', async (t) => {
  check(t, [
    ['in 2024', 'en', '2024'],
    ['the full year 2024', 'en', '2024'],
    ['FY2024', 'en', '2024'],
    ['fiscal year 2024', 'en', '2024'],
    ['by the end of 2024', 'en', '2024'],
    ['Q3 2024', 'en', '2024-Q3'],
    ['Q3/2024', 'en', '2024-Q3'],
    ['3Q2024', 'en', '2024-Q3'],
    ['2024Q3', null, '2024-Q3'],
    ['the third quarter of 2024', 'en', '2024-Q3'],
    ['first half of 2025', 'en', '2025-S1'],
    ['H2 2025', 'en', '2025-S2'],
    ['1H2025', 'en', '2025-S1'],
    ['July 2024', 'en', '2024-07'],
    ['Sept. 2024', 'en', '2024-09'],
    ['May, 2024', 'en', '2024-05'],
    ['7/2024', null, '2024-07'],
    ['first seven months of 2025', 'en', '2025-01/2025-07'],
    ['first 6 months of 2025', 'en', '2025-S1'],
    ['last 3 months of 2024', 'en', '2024-Q4'],
    ['January to July 2025', 'en', '2025-01/2025-07'],
    ['Jan-Jun 2025', 'en', '2025-S1'],
    ['2015-2024', 'en', '2015/2024'],
    ['from 2015 to 2024', 'en', null],
    ['between 2015 and 2024', 'en', '2015/2024'],
    ['since January 2025', 'en', '2025-01/..'],
    ['since the start of 2025', 'en', '2025-01/..'],
    ['9 July 2025', 'en', '2025-07-09'],
    ['July 9, 2025', 'en', '2025-07-09'],
  ])
})

t.test('periods in Vietnamese, with and without marks', async (t) => {
  check(t, [
    ['năm 2024', 'vi', '2024'],
    ['cuối năm 2024', 'vi', '2024'],
    ['quý 3 năm 2024', 'vi', '2024-Q3'],
    ['quý III/2024', 'vi', '2024-Q3'],
    ['quý ba năm 2024', 'vi', '2024-Q3'],
    ['quy 3 nam 2024', 'vi', '2024-Q3'],
    ['tháng 7/2024', 'vi', '2024-07'],
    ['tháng 7 năm 2024', 'vi', '2024-07'],
    ['thang 7/2024', 'vi', '2024-07'],
    ['tháng mười hai năm 2024', 'vi', '2024-12'],
    ['6 tháng đầu năm 2025', 'vi', '2025-S1'],
    ['sáu tháng đầu năm 2025', 'vi', '2025-S1'],
    ['6 tháng cuối năm 2025', 'vi', '2025-S2'],
    ['nửa đầu năm 2025', 'vi', '2025-S1'],
    ['7 tháng đầu năm 2025', 'vi', '2025-01/2025-07'],
    ['3 tháng cuối năm 2024', 'vi', '2024-Q4'],
    ['từ tháng 1 đến tháng 7 năm 2025', 'vi', '2025-01/2025-07'],
    ['giai đoạn 2015-2024', 'vi', '2015/2024'],
    ['từ đầu năm 2025 đến nay', 'vi', '2025-01/..'],
    ['kể từ tháng 1/2025', 'vi', '2025-01/..'],
    ['ngày 9 tháng 7 năm 2025', 'vi', '2025-07-09'],
    ['ngày 9/7/2025', null, '2025-07-09'],
  ])
})

t.test('periods in Chinese', async (t) => {
  check(t, [
    ['2024年', 'zh', '2024'],
    ['2024年度', 'zh', '2024'],
    ['二〇二四年', 'zh', '2024'],
    ['二零二四年第三季度', 'zh', '2024-Q3'],
    ['2024财年', 'zh', '2024'],
    ['截至2024年底', 'zh', '2024'],
    ['2024年第三季度', 'zh', '2024-Q3'],
    ['2024年三季度', 'zh', '2024-Q3'],
    ['2024年7月', 'zh', '2024-07'],
    ['2024年十二月', 'zh', '2024-12'],
    ['2025年上半年', 'zh', '2025-S1'],
    ['2025年下半年', 'zh', '2025-S2'],
    ['2025年前7个月', 'zh', '2025-01/2025-07'],
    ['2024年最后三个月', 'zh', '2024-Q4'],
    ['2025年1-7月', 'zh', '2025-01/2025-07'],
    ['2015年至2024年', 'zh', '2015/2024'],
    ['2025年以来', 'zh', '2025-01/..'],
    ['自2025年1月以来', 'zh', '2025-01/..'],
    ['2025年7月9日', 'zh', '2025-07-09'],
    ['２０２４年', 'zh', '2024'],
  ])
})

t.test('a day in numerals is read where day and month can be told apart', async (t) => {
  check(t, [
    ['9/7/2025', 'vi', '2025-07-09'],
    ['9/7/2025', 'en', null],
    ['31/7/2025', 'en', '2025-07-31'],
    ['7/31/2025', 'en', '2025-07-31'],
    ['7/7/2025', 'en', '2025-07-07'],
    ['31/31/2025', 'en', null],
  ])
})

t.test('what names no period is none', async (t) => {
  check(t, [
    ['last year', 'en', null],
    ['Q5 2024', 'en', null],
    ['tháng 13/2024', 'vi', null],
    ['quarter i of 2024', 'en', '2024-Q1'],
    ['soon', 'en', null],
    ['', null, null],
  ])
})
