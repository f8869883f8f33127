import t from 'tap'
import { explanations } from '../../src/model/check.js'
import { checkHows } from '../../src/model/check-how.js'
import { type CheckedFigure, checkWords, type ToldCheck } from '../../src/model/check-words.js'
import { languages } from '../../src/model/names.js'
import { refusal } from '../../src/model/refusal.js'
import type { Unit } from '../../src/model/unit.js'

const names = (en: string) => ({ en, vi: `${en} (vi)`, zh: `${en} (zh)` })
const percent: Unit = { code: 'PERCENT', kind: 'percent', names: names('Per cent'), aliases: [] }
const dollar: Unit = { code: 'USD', kind: 'currency', names: names('US dollar'), aliases: [] }
const rank: Unit = { code: 'RANK', kind: 'rank', names: names('Rank'), aliases: [] }
const index: Unit = { code: 'INDEX', kind: 'index', names: names('Index'), aliases: [] }
const years: Unit = { code: 'YEARS', kind: 'count', names: names('Years'), aliases: [] }
const figure = (value: number | null, unit: Unit, given: Partial<CheckedFigure> = {}): CheckedFigure => ({
  ...{ qualifier: null, nature: null, product: null, period: '2024', digits: null, publisher: 'Paper' },
  ...{ indicator: names('Growth'), areas: [names('Viet Nam')], unit, value, ...given },
})
const check = (given: Partial<ToldCheck> = {}): ToldCheck => ({
  ...{ verdict: 'consistent', inputs: [figure(2.5e9, dollar)], implied: { low: 7, high: 7.2 } },
  ...{ claim: { ...figure(7.1, percent), low: 7.05, high: 7.15 }, explained_by: null, how: 'sum', refused: null },
  name: (word) => word,
  ...given,
})
const claim = (low: number | null, high: number | null, unit = percent) => ({ ...figure(7.1, unit), low, high })
const said = (given: Partial<ToldCheck>, language: 'en' | 'vi' | 'zh' = 'en') => checkWords(check(given), language)

t.test('a check is told in sentences of each language', async (t) => {
  t.equal(
    said({}),
    'Growth, Viet Nam, 2024 (Paper) is told as 7.1%, which allows 7.05% to 7.15%. 2.5 billion USD (Growth, Viet Nam, 2024) add up to 7% to 7.2%. The two agree.',
  )
  t.equal(
    said({}, 'zh'),
    'Growth (zh)，Viet Nam (zh)，2024年（Paper）的报道值为7.1%，即7.05%至7.15%。25亿US dollar (zh)（Growth (zh)，Viet Nam (zh)，2024年）相加，得7%至7.2%。两者相符。',
  )
  for (const how of checkHows) {
    const inputs = [figure(2.5e9, dollar), figure(1.5e9, dollar), figure(0.5e9, dollar)]
    const [vi, zh] = [said({ inputs, how }, 'vi'), said({ inputs, how }, 'zh')]
    t.notMatch([vi, zh].join(), /[{}]|undefined/, how)
    t.notMatch(zh.replace(/\w+ ?\w* \(zh\)|Paper|Growth/g, ''), /[a-z]{3}/i, how)
  }
})

t.test('the number is told as it was printed: its qualifier, its zeros at the end, its magnitude', async (t) => {
  const told = (given: Partial<CheckedFigure>, unit: Unit, language: 'en' | 'vi' | 'zh' = 'en') =>
    said({ claim: { ...figure(0, unit, given), low: 0, high: 1 } }, language)
  t.match(told({ value: 47.9e12, digits: 3, qualifier: 'nearly' }, dollar), 'is told as nearly 47.9 trillion USD,')
  t.match(told({ value: 47.9e12, digits: 3, qualifier: 'nearly' }, dollar, 'vi'), 'gần 47,9 nghìn tỷ USD')
  t.match(told({ value: 0.4, digits: 2 }, percent), 'is told as 0.40%,')
  t.match(told({ value: 20, digits: 3 }, percent), 'is told as 20.0%,')
  t.match(told({ value: 4717.3, digits: 5 }, dollar), 'is told as 4,717.3 USD,')
  t.match(told({ value: 56.3e9, digits: 3 }, dollar, 'zh'), '的报道值为563亿US dollar (zh)，')
  t.match(told({ value: 112.5, digits: 4 }, index), 'is told as 112.5,')
  t.match(told({ value: 20, qualifier: 'exact' }, years), 'is told as exactly 20 years,')
})

t.test('an exact figure allows itself, and that is not said', async (t) => {
  t.match(said({ claim: { ...figure(10207.3e6, dollar), low: 10207.3e6, high: 10207.3e6 } }), /10\.2073 billion USD\. /)
  t.match(said({ claim: { ...figure(1, rank), low: 1, high: 1 } }), 'is told as rank 1. ')
  t.match(said({ claim: { ...figure(1, rank), low: 1, high: 1 } }, 'zh'), '的报道值为第1位。')
  t.match(said({ claim: { ...figure(1, rank), low: 1, high: 1 } }, 'vi'), 'được nêu là hạng 1. ')
  t.match(said({ implied: { low: 7.1, high: 7.1 } }), ' add up to 7.1%. ')
})

t.test('bounds are rounded outward, never to less than they allow', async (t) => {
  t.match(said({ implied: { low: 21.5802344, high: 21.6194441 } }), '21.58% to 21.62%.')
  t.match(said({ implied: { low: 0, high: 260.655e9 }, claim: claim(1, 2, dollar) }), '0 USD to 260.655 billion USD.')
})

t.test('ranges that do not meet do not read as if they did', async (t) => {
  const told = said({
    ...{ verdict: 'inconsistent', claim: { ...figure(23.03811, percent), low: 23.038105, high: 23.038115 } },
    implied: { low: 23.0381155167, high: 23.078 },
  })
  t.match(told, /which allows 23\.038105% to 23\.038115%\. .* 23\.0381155% to 23\.078%\. The two do not meet/)
})

t.test('a number that was reckoned is told as it may be quoted', async (t) => {
  const reckoned = {
    ...figure(3.3099931421974, percent, { digits: 14 }),
    low: 3.30999314219735,
    high: 3.30999314219745,
  }
  const inputs = [figure(18612.9166666667, dollar, { digits: 15 })]
  const told = said({ claim: reckoned, implied: { low: 3.4, high: 3.5 }, inputs })
  t.match(told, /is told as 3\.30999%\. 18,612\.9 USD \(.*3\.4% to 3\.5%/)
  t.match(said({ claim: reckoned, inputs }, 'zh'), '1.86129万US dollar (zh)')
  t.match(
    said({ claim: reckoned, implied: { low: 3.30999315, high: 3.5 } }),
    /told as 3\.3099931422%\. .* 3\.30999315% to/,
  )
})

t.test('what is open on a side or not known is told so', async (t) => {
  t.match(said({ claim: claim(7, null) }), 'which allows 7% or more.')
  t.match(said({ claim: claim(null, 7) }), 'which allows 7% or less.')
  t.match(said({ claim: claim(null, null) }), 'which allows anything.')
  t.match(said({ claim: { ...claim(null, null), value: null } }), 'is told as no value. ')
  t.match(said({ claim: claim(7, null) }, 'vi'), '7% trở lên')
  t.match(said({ claim: claim(null, 7) }, 'vi'), '7% trở xuống')
  t.match(said({ claim: claim(7, null) }, 'zh'), '7%以上')
  t.match(said({ claim: claim(null, 7) }, 'zh'), '7%以下')
  t.match(said({ claim: claim(3, null, rank) }), 'rank 3 or lower')
  t.match(said({ claim: claim(3, null, rank) }, 'vi'), 'hạng 3 hoặc thấp hơn')
  t.match(said({ claim: claim(3, null, rank) }, 'zh'), '第3位或更靠后')
  t.match(said({ implied: { low: 1, high: null }, claim: claim(20, 20, years) }), '1 year or more.')
})

t.test('another source than that of the figure is named with what it told', async (t) => {
  const inputs = [figure(1, percent), figure(2, percent, { publisher: 'Office' })]
  t.match(said({ inputs }), '1% (Growth, Viet Nam, 2024); 2% (Growth, Viet Nam, 2024; Office) add up to')
})

t.test('of many figures the first four are named, and how many more there are', async (t) => {
  const inputs = Array(6).fill(figure(1, percent))
  t.match(said({ inputs }), /(1% \(Growth, Viet Nam, 2024\); ){4}and 2 more add up/)
  t.match(said({ inputs }, 'vi'), 'và 2 số khác')
  t.match(said({ inputs }, 'zh'), '及其他2项')
})

t.test('bounds that follow from no figure are told by what they are', async (t) => {
  const given = { inputs: [], implied: { low: 0, high: 100 }, verdict: 'inconsistent', how: 'within_kind' } as const
  t.match(said(given), 'No figure of this kind lies outside 0% to 100%. The two do not meet.')
})

t.test('a sentence begins with a capital, also where a qualifier comes first', async (t) => {
  t.match(said({ inputs: [figure(430000, years, { digits: 2, qualifier: 'over' })] }), '. Over 430,000 years (')
})

t.test('why it cannot be told is told in each language', async (t) => {
  const given = { verdict: 'cannot_tell', implied: null, refused: refusal('not_known', 'B') } as const
  const name = (word: string) => `Figure ${word}`
  t.match(said({ ...given, name }), / It is held against 2\.5 .* agree cannot be told\. Figure B is not known\.$/)
  t.match(said(given, 'vi'), /Không thể kết luận hai bên có khớp nhau hay không\. Không có số liệu B\.$/)
  t.match(said(given, 'zh'), /无法判断两者是否相符。没有B的数据。$/)
  t.notMatch(said({ ...given, inputs: [] }), 'held against')
  t.match(said({ verdict: 'cannot_tell' }), /add up to 7% to 7\.2%\. .* One of them is open on a side\.$/)
  t.match(said({ verdict: 'cannot_tell' }, 'zh'), /其中一方没有上限或下限。$/)
})

t.test('what would explain it is told last', async (t) => {
  for (const explained_by of explanations)
    for (const language of languages) {
      const plain = said({ verdict: 'inconsistent' }, language)
      const told = said({ verdict: 'inconsistent', explained_by }, language)
      t.ok(told.startsWith(plain) && told.length > plain.length + 8, `${explained_by} ${language}`)
    }
  t.match(said({ explained_by: 'truncation' }), /Cutting the number off instead of rounding it would explain it\.$/)
})
