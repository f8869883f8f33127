import t from 'tap'
import { languages } from '../../src/model/names.js'
import { refusal, refusalCodes } from '../../src/model/refusal.js'
import { refusalWords } from '../../src/model/refusal-words.js'

const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']

t.test('each reason is said in each language, and speaks of the same things in all', async (t) => {
  for (const code of refusalCodes) {
    const told = languages.map((language) => refusalWords({ code, of: words }, language))
    t.equal(new Set(told).size, languages.length, code)
    const named = told.map((text) => words.filter((word) => text.includes(word)))
    t.same(named, Array(languages.length).fill(named[0]), code)
    t.notMatch(told.join(''), /[{}]|undefined/, code)
    t.notMatch((told[2] as string).replace(/alpha|beta|gamma|delta|epsilon|sum|mean|end|B/g, ''), /[a-z]/i, code)
  }
})

t.test(
  'numbers are written as the language does, names as they are called, and what is not said as a dash',
  async (t) => {
    const rates = refusal('rate_implied', 'VND', 'USD', '2010', 25641, 26674)
    t.match(refusalWords(rates, 'en'), /make 25,641 to 26,674 VND a USD\.$/)
    t.match(refusalWords(rates, 'vi'), '25.641 đến 26.674 VND một USD.')
    t.equal(
      refusalWords(refusal('not_known', 'x'), 'en', (word) => word.toUpperCase()),
      'X is not known.',
    )
    t.match(refusalWords(refusal('other_base', 'a', '2010', 'b', null), 'en'), 'b the base –.')
  },
)
