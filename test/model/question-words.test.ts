import fc from 'fast-check'
import t from 'tap'
import { folded, wordsOf } from '../../src/model/question-words.js'

const textsOf = (text: string) => wordsOf(text).map((word) => word.text)
const signsIn = (text: string) => wordsOf(text).flatMap((word) => (word.sign ? [word.text] : []))

t.test('words are compared without diacritics, letter case and width', async (t) => {
  t.equal(folded('Quảng Đông'), 'quang dong')
  t.equal(folded('Quảng Đông'.normalize('NFD')), 'quang dong')
  t.equal(folded('ＧＤＰ İstanbul Côte'), 'gdp istanbul cote')
  t.equal(folded('越南'), '越南')
})

t.test('folding what is folded changes nothing', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(folded(text)) === folded(text)))
})

t.test('Latin words and numbers are words, Han characters are words each', async (t) => {
  t.same(textsOf('Kim ngạch 2025, GDP_GROWTH'), ['kim', 'ngach', '2025', 'gdp', 'growth'])
  t.same(textsOf('越南GDP增长'), ['越', '南', 'gdp', '增', '长'])
  t.same(
    wordsOf('越南GDP').map(({ han }) => han),
    [true, true, false],
  )
  t.same(textsOf(' ... \u0301 ! '), [])
})

t.test('common words and years name nothing by themselves', async (t) => {
  const joining = (text: string) => wordsOf(text).flatMap((word) => (word.joins ? [word.text] : []))
  t.same(joining('trade between Vietnam and China in 2024'), ['between', 'and', 'in', '2024'])
  t.same(joining('thương mại của Việt Nam và Lào'), ['cua', 'nam', 'va'])
  t.same(joining('越南和中国的贸易 1850'), ['和', '的'])
})

t.test('a common word is a code where it is written large or stands alone', async (t) => {
  t.same(signsIn('trade of VNM and AND'), ['trade', 'vnm', 'and'])
  t.same(signsIn('TRADE OF VNM AND CHN'), ['trade', 'vnm', 'chn'])
  t.same(signsIn('per'), ['per'])
  t.same(signsIn('năm'), [], 'a code has no diacritics')
})
