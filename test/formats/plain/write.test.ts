import t from 'tap'
import { writeList } from '../../../src/formats/plain/write.js'
import { citation, cited } from '../../model/small-citation.js'
import { face } from '../../model/small-table.js'

t.test('a citation is one line of sentences', async (t) => {
  t.equal(
    writeList(cited(), face()),
    'Customs Review. “Trade grows”, May 2025. Trade, Vietnam – China, 2024: 260.65 billion USD. Figure of a release. No licence is stated. Retrieved from https://figures.example/v1/figures/1\n',
  )
})

t.test('a text without a title is described, and a derived figure told once', async (t) => {
  t.match(writeList(cited({ 'title-short': '[A report]' }), face()), /^Customs Review\. \[A report\], May 2025\. Trade/)
  const derived = { text: 'Share: 21.6%', formula: 'a / b' }
  const custom = { ...citation().custom, derived }
  t.match(
    writeList(cited({ 'title-short': derived.text, custom }), face()),
    /^Customs Review\. “Share: 21\.6%”, May 2025\. Figure of/,
  )
})

t.test('it says what is a data set, who else published it, and where it is', async (t) => {
  const more = { type: 'dataset' as const, publisher: 'Press', URL: 'https://example.org/a' }
  t.match(
    writeList(cited(more), face()),
    /^Customs Review\. Press\. “Trade grows” \[Data set\], May 2025\..* Retrieved from https:\/\/example\.org\/a\n$/,
  )
  const zh = writeList(cited(more), face({ language: 'zh' }))
  t.match(zh, /^Customs Review。Press。“Trade grows” \[数据集\]，2025年5月。.* 取自 https:/)
})

t.test('without a date it says that there is none', async (t) => {
  t.match(writeList(cited({ issued: undefined as never }), face()), '“Trade grows”, n.d. Trade')
  t.match(writeList(cited({ issued: undefined as never }), face({ language: 'vi' })), '“Trade grows”, không ngày. ')
})
