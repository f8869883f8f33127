import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { languageOfText, unitMeant } from '../../../src/model/claim/value.js'
import { valueWordsOf } from '../../../src/model/claim/value-words.js'

const words = valueWordsOf(codeListsIn().units)

t.test('a unit may come with a magnitude', async (t) => {
  t.same(unitMeant('USD', words), { codes: ['USD'], power: 0 })
  t.same(unitMeant('billion USD', words), { codes: ['USD'], power: 9 })
  t.same(unitMeant('tỷ đồng', words), { codes: ['VND'], power: 9 })
  t.same(unitMeant('亿美元', words), { codes: ['USD'], power: 8 })
  t.same(unitMeant('million', words), { codes: null, power: 6 })
  t.same(unitMeant('of USD', words), { codes: ['USD'], power: 0 })
  t.same(unitMeant('%', words), { codes: ['PERCENT'], power: 0 })
  for (const text of ['', 'bananas', 'USD VND', 'over USD']) t.equal(unitMeant(text, words), null, text)
})

t.test('letters tell the language, where they do', async (t) => {
  t.equal(languageOfText('56,3 tỷ'), 'vi')
  t.equal(languageOfText('2606亿'), 'zh')
  t.equal(languageOfText('billion'), 'en')
  t.equal(languageOfText('1.240 usd'), null)
})
