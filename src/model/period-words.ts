import { months } from './months.js'
import type { Language } from './names.js'

/** How a language says each kind of period; numbers come as numbers, so that no zero leads them. */
interface Sayings {
  year(year: number): string
  half(year: number, half: number): string
  quarter(year: number, quarter: number): string
  week(year: number, week: number): string
  month(year: number, month: number): string
  day(year: number, month: number, day: number): string
  span(from: string, to: string): string
  since(from: string): string
}

const sayings: Record<Language, Sayings> = {
  en: {
    year: (year) => `${year}`,
    half: (year, half) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    quarter: (year, quarter) => `${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
    week: (year, week) => `week ${week} of ${year}`,
    month: (year, month) => `${months[month - 1]} ${year}`,
    day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
    span: (from, to) => `${from} to ${to}`,
    since: (from) => `since ${from}`,
  },
  vi: {
    year: (year) => `năm ${year}`,
    half: (year, half) => `nửa ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    quarter: (year, quarter) => `quý ${['I', 'II', 'III', 'IV'][quarter - 1]} năm ${year}`,
    week: (year, week) => `tuần ${week} năm ${year}`,
    month: (year, month) => `tháng ${month} năm ${year}`,
    day: (year, month, day) => `ngày ${day} tháng ${month} năm ${year}`,
    span: (from, to) => `từ ${from} đến ${to}`,
    since: (from) => `từ ${from}`,
  },
  zh: {
    year: (year) => `${year}年`,
    half: (year, half) => `${year}年${half === 1 ? '上' : '下'}半年`,
    quarter: (year, quarter) => `${year}年第${['一', '二', '三', '四'][quarter - 1]}季度`,
    week: (year, week) => `${year}年第${week}周`,
    month: (year, month) => `${year}年${month}月`,
    day: (year, month, day) => `${year}年${month}月${day}日`,
    span: (from, to) => `${from}至${to}`,
    since: (from) => `${from}以来`,
  },
}

function simpleWords(text: string, say: Sayings): string {
  const [, kind] = /^\d{4}-([SQW])/.exec(text) ?? []
  const [year = 0, nth = 0, day] = text.split(/-[SQW]?/).map(Number)
  if (kind === 'S') return say.half(year, nth)
  if (kind === 'Q') return say.quarter(year, nth)
  if (kind === 'W') return say.week(year, nth)
  if (day !== undefined) return say.day(year, nth, day)
  return nth > 0 ? say.month(year, nth) : say.year(year)
}

/** A period, by its one spelling (2024, 2024-S1, 2024-Q3, 2024-W05, 2024-07, 2024-07-09, A/B, A/..), in words of a language. */
export function periodWords(text: string, language: Language): string {
  const say = sayings[language]
  const [from = '', to] = text.split('/')
  const begins = simpleWords(from, say)
  if (to === undefined) return begins
  return to === '..' ? say.since(begins) : say.span(begins, simpleWords(to, say))
}
