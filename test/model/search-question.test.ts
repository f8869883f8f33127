import t from 'tap'
import { searchQuestionOf } from '../../src/model/search-question.js'

t.test('a search has its words, its kinds and how many answers it wants', async (t) => {
  t.same(searchQuestionOf({ q: 'gdp' }), { q: 'gdp', kinds: null, limit: 20 })
  t.same(searchQuestionOf({ q: 'gdp', kind: 'area,series', limit: 5 }), {
    q: 'gdp',
    kinds: ['area', 'series'],
    limit: 5,
  })
  t.throws(() => searchQuestionOf({ q: 'gdp', kind: 'aera' }), {
    code: 'UNKNOWN_VALUE',
    details: { did_you_mean: 'area' },
  })
})
