import t from 'tap'
import { writeList } from '../../../src/formats/apa/write.js'
import type { Citation } from '../../../src/model/citation.js'
import { type Language, languages } from '../../../src/model/names.js'
import { citation, cited } from '../../model/small-citation.js'
import { face } from '../../model/small-table.js'

const reference = (more: Partial<Citation> = {}, language: Language = 'en') =>
  writeList(cited(more), face({ language }))
const dateOf = (more: Partial<Citation>, language: Language) => /\((.*?)\)\. Trade/.exec(reference(more, language))?.[1]

t.test('an article has its group author, date, title and the figure in square brackets', async (t) => {
  t.equal(
    reference({ issued: { 'date-parts': [[2025, 5, 9]] } }),
    'Customs Review. (2025, May 9). Trade grows [Trade, Vietnam – China, 2024: 260.65 billion USD]. https://figures.example/v1/figures/1\n',
  )
})

t.test('a data set says what it is and of which edition, and ends in its address', async (t) => {
  const url = 'https://example.org/a'
  t.equal(
    reference({ type: 'dataset', issued: { 'date-parts': [[2025]] }, URL: url }),
    'Customs Review. (2025). Trade grows (Red River edition 9f2c41d07a35) [Data set; Trade, Vietnam – China, 2024: 260.65 billion USD]. https://example.org/a\n',
  )
  t.match(reference({ type: 'dataset' }, 'vi'), '[Bộ dữ liệu; ')
  const { custom } = citation()
  const derived = { text: 'Share: 21.6%', formula: 'a / b' }
  t.match(
    reference({ type: 'dataset', 'title-short': 'Share: 21.6%', custom: { ...custom, derived } }),
    'Share: 21.6% (Red River edition 9f2c41d07a35) [Data set; reckoned by Red River as a / b from Trade, Vietnam – China, 2024: 260.65 billion USD]. https',
  )
  t.match(reference({ type: 'dataset' }, 'zh'), '[数据集; ')
})

t.test('dates are as exact as they are known, in the language asked for', async (t) => {
  const issued = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } as Citation['issued'] & object })
  const dates = [
    [issued(2025), '2025', '2025', '2025年'],
    [issued(2025, 7), '2025, July', '2025, tháng 7', '2025年7月'],
    [issued(2025, 7, 10), '2025, July 10', '2025, 10 tháng 7', '2025年7月10日'],
    [{ issued: { 'date-parts': [[2025]] as [number[]], circa: true as const } }, 'ca. 2025', 'khoảng 2025', '约2025年'],
    [{ issued: undefined as never }, 'n.d.', 'không ngày', '无日期'],
  ] as const
  for (const [more, ...said] of dates) {
    for (const [i, language] of languages.entries()) t.equal(dateOf(more, language), said[i])
  }
})

t.test('several groups are joined by an ampersand, and a publisher is named where it is another', async (t) => {
  const author = ['A', 'B', 'C'].map((literal) => ({ literal }))
  t.match(reference({ author, publisher: 'A; B; C' }), /^A, B, & C\. \(2025, May\)\. Trade grows \[[^\]]*\]\. https:/)
  t.match(reference({ author: author.slice(0, 2), publisher: 'Press Inc.' }), /^A, & B\. .*\]\. Press Inc\. https:/)
})

t.test('it stays on one line, with one full stop after a name that has one', async (t) => {
  const text = reference({ author: [{ literal: 'Acme Inc.' }], publisher: 'Acme Inc.', 'title-short': 'Two\r\nlines' })
  t.match(text, /^Acme Inc\. \(2025, May\)\. Two lines \[.*\]\. https:[^ ]*\n$/)
})
