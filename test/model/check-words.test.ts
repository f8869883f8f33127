import t from 'tap'
import { checkWords, type ToldCheck } from '../../src/model/check-words.js'
import type { Unit } from '../../src/model/unit.js'

const names = (en: string) => ({ en, vi: `${en} (vi)`, zh: `${en} (zh)` })
const percent: Unit = { code: 'PERCENT', kind: 'percent', names: names('Per cent'), aliases: [] }
const dollar: Unit = { code: 'USD', kind: 'currency', names: names('US dollar'), aliases: [] }
const figure = (value: number | null, unit: Unit) => ({
  ...{ printed: null, qualifier: null, nature: null, product: null, period: '2024' },
  ...{ indicator: names('Growth'), areas: [names('Viet Nam')], unit, value },
})
const check = (given: Partial<ToldCheck> = {}): ToldCheck => ({
  verdict: 'consistent',
  claim: { ...figure(7.1, percent), low: 7.05, high: 7.15 },
  inputs: [figure(2.5e9, dollar)],
  implied: { low: 7, high: 7.2 },
  explained_by: null,
  formula: 'a',
  refused: null,
  ...given,
})
const claim = (low: number | null, high: number | null) => ({ ...figure(7.1, percent), low, high })

t.test('a check is told in sentences', async (t) => {
  t.equal(
    checkWords(check(), 'en'),
    'Growth, Viet Nam, 2024 is told as 7.1%, which allows 7.05% to 7.15%. From a = 2.5 billion USD (Growth, Viet Nam, 2024) follows, by a, 7% to 7.2%. The two agree.',
  )
})

t.test('what is open on a side, exact or not known is told so', async (t) => {
  t.match(checkWords(check({ claim: claim(7, null) }), 'en'), 'which allows 7% or more.')
  t.match(checkWords(check({ claim: claim(null, 7) }), 'en'), 'which allows 7% or less.')
  t.match(checkWords(check({ claim: claim(7, 7) }), 'en'), 'which allows 7%.')
  t.match(
    checkWords(check({ claim: { ...claim(null, null), value: null } }), 'en'),
    'told as –, which allows anything.',
  )
  t.match(checkWords(check({ claim: claim(7, null) }), 'vi'), '7% trở lên')
  t.match(checkWords(check({ claim: claim(null, 7) }), 'vi'), '7% trở xuống')
  t.match(checkWords(check({ claim: claim(7, null) }), 'zh'), '7%以上')
  t.match(checkWords(check({ claim: claim(null, 7) }), 'zh'), '7%以下')
})

t.test('of many figures the first four are named', async (t) => {
  const words = checkWords(check({ inputs: Array(5).fill(figure(1, percent)) }), 'en')
  t.match(words, /d = 1% \(Growth, Viet Nam, 2024\); … follows/)
  t.notMatch(words, 'e = ')
})

t.test('bounds that follow from no figure are told by what they are', async (t) => {
  const given = { inputs: [], implied: { low: 0, high: null }, verdict: 'inconsistent' as const, formula: 'the rule' }
  t.match(checkWords(check(given), 'en'), 'From the rule follows, by the rule, 0% or more. The two do not meet.')
})

t.test('why it cannot be told is told, in other languages in general', async (t) => {
  const given = { verdict: 'cannot_tell' as const, implied: null, refused: 'B is not known.' }
  t.match(checkWords(check(given), 'en'), /cannot be told: B is not known\.$/)
  t.match(checkWords(check(given), 'vi'), /thiếu số liệu cần thiết/)
  t.match(checkWords(check(given), 'zh'), /缺少所需数据/)
  t.match(checkWords(check({ ...given, refused: null }), 'en'), /missing, or not known to be alike\.$/)
  t.match(checkWords(check({ verdict: 'cannot_tell' }), 'en'), /follows, by a, 7% to 7\.2%\. .*open on a side\.$/)
  t.match(checkWords(check({ verdict: 'cannot_tell' }), 'zh'), /其中一方没有上限或下限。$/)
})

t.test('what would explain it is told last', async (t) => {
  const endings = {
    truncation: /Cutting the number off/,
    magnitude: /million for billion/,
    unit: /a fraction for a percentage/,
    year: /of another year/,
    denominator: /Another whole/,
    fencepost: /years between/,
  } as const
  for (const [explained_by, words] of Object.entries(endings) as [keyof typeof endings, RegExp][])
    t.match(checkWords(check({ verdict: 'inconsistent', explained_by }), 'en'), words)
})
