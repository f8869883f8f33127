import t from 'tap'
import { figureAmount } from '../../src/model/figure-amount.js'
import { languages } from '../../src/model/names.js'
import { type Qualifier, qualifiers } from '../../src/model/precision.js'
import { natures } from '../../src/model/status.js'

const unit = { code: 'VND', kind: 'currency' as const, names: { en: 'Dong', vi: 'Đồng', zh: '越南盾' } }
const cost = { value: 47_900_000_000_000, digits: 3, qualifier: 'nearly' as Qualifier, nature: null, unit }

t.test('a number is said with the magnitudes and marks of its language', async (t) => {
  t.equal(figureAmount(cost, 'en'), 'nearly 47.9 trillion VND')
  t.equal(figureAmount(cost, 'vi'), 'gần 47,9 nghìn tỷ VND')
  t.equal(figureAmount(cost, 'zh'), '近47.9万亿越南盾')
  t.equal(
    figureAmount({ ...cost, value: 26e12, digits: 4 }, 'vi'),
    'gần 26,00 nghìn tỷ VND',
    'zeros that were printed stay',
  )
})

t.test('what qualifies a number, and what is no outcome, is never left out', async (t) => {
  for (const language of languages) {
    const all = qualifiers.map((qualifier) => figureAmount({ ...cost, qualifier }, language))
    t.equal(new Set(all).size, qualifiers.length, `each qualifier is said in a word of its own in ${language}`)
    const told = natures.map((nature) => figureAmount({ ...cost, nature }, language))
    t.equal(new Set([...told, figureAmount(cost, language)]).size, natures.length + 1)
  }
  t.match(figureAmount({ ...cost, nature: 'forecast' }, 'en'), / VND \(forecast\)$/)
  t.match(figureAmount({ ...cost, nature: 'plan' }, 'zh'), /（计划）$/)
})

t.test('what has no value says so', async (t) => {
  t.same(
    languages.map((language) => figureAmount({ ...cost, value: null }, language)),
    ['no value', 'không có số liệu', '无数值'],
  )
})
