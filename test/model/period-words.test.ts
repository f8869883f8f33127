import t from 'tap'
import { periodOf } from '../../src/model/period.js'
import { periodWords } from '../../src/model/period-words.js'

const said = [
  ['2024', '2024', 'năm 2024', '2024年'],
  ['2024-S1', 'first half of 2024', 'nửa đầu năm 2024', '2024年上半年'],
  ['2024-S2', 'second half of 2024', 'nửa cuối năm 2024', '2024年下半年'],
  ['2024-Q1', 'first quarter of 2024', 'quý I năm 2024', '2024年第一季度'],
  ['2024-Q4', 'fourth quarter of 2024', 'quý IV năm 2024', '2024年第四季度'],
  ['2024-W05', 'week 5 of 2024', 'tuần 5 năm 2024', '2024年第5周'],
  ['2024-07', 'July 2024', 'tháng 7 năm 2024', '2024年7月'],
  ['2024-12-09', '9 December 2024', 'ngày 9 tháng 12 năm 2024', '2024年12月9日'],
  ['2015/2024', '2015 to 2024', 'từ năm 2015 đến năm 2024', '2015年至2024年'],
  ['2025-01/2025-05', 'January 2025 to May 2025', 'từ tháng 1 năm 2025 đến tháng 5 năm 2025', '2025年1月至2025年5月'],
  ['2025-01/..', 'since January 2025', 'từ tháng 1 năm 2025', '2025年1月以来'],
] as const

t.test('every kind of period is said in each language', async (t) => {
  for (const [text, en, vi, zh] of said) {
    t.equal(periodOf(text)?.text, text, 'it is the one spelling of a period')
    t.equal(periodWords(text, 'en'), en)
    t.equal(periodWords(text, 'vi'), vi)
    t.equal(periodWords(text, 'zh'), zh)
  }
})
