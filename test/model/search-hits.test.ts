import fc from 'fast-check'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { hits } from '../../src/model/search-hits.js'
import { searchIndexOf } from '../../src/model/search-index.js'

const lists = codeListsIn()
const index = searchIndexOf(lists)
const codesOf = (text: string) => hits(index, text).map(({ code }) => code)
const named = [...lists.indicators, ...lists.areas.filter(({ kind }) => kind !== 'not_applicable')]

t.test('every code is found by its own names, first or beside its namesakes', async (t) => {
  const lost = named.flatMap(({ code, names }) =>
    Object.values(names).filter((name) => {
      const found = hits(index, name)
      const mine = found.find((hit) => hit.code === code)
      return mine?.score !== found[0]?.score
    }),
  )
  t.same(lost, [])
  t.same(
    named.filter(({ code }) => codesOf(code)[0] !== code).map(({ code }) => code),
    [],
    'and by its code',
  )
})

// A whole name in which one word of six letters or more is mistyped.
const mistyped = fc
  .constantFrom(
    ...named.flatMap(({ code, names }) =>
      [names.en, names.vi].flatMap((name) =>
        [...name.matchAll(/[\p{L}\p{M}]{6,}/gu)].map(({ index, 0: word }) => ({ code, name, index, word })),
      ),
    ),
  )
  .chain((place) => fc.record({ place: fc.constant(place), at: fc.nat(place.word.length - 2), over: fc.boolean() }))
  .map(({ place: { code, name, index, word }, at, over }) => {
    const wrong = word.slice(0, at) + (over ? `${word[at + 1]}${word[at]}` : word[at + 1]) + word.slice(at + 2)
    return { code, text: name.slice(0, index) + wrong + name.slice(index + word.length) }
  })

t.test('a letter left out or two changed over still find the code among the first five', async () => {
  fc.assert(
    fc.property(mistyped, ({ code, text }) => codesOf(text).slice(0, 5).includes(code)),
    { numRuns: 500 },
  )
})

t.test('hits say which words of the text they answer', async (t) => {
  const answered = (text: string) => Object.fromEntries(hits(index, text).map(({ code, matched }) => [code, matched]))
  t.match(answered('trade between Vietnam and China'), { TRADE: [0], VNM: [2], CHN: [4] })
  t.match(answered('kim ngạch xuất khẩu của Việt Nam sang Trung Quốc'), {
    EXPORTS: [0, 1, 2, 3],
    VNM: [5, 6],
    CHN: [8, 9],
  })
  t.match(answered('中越贸易'), { CHN: [0], VNM: [1], TRADE: [2, 3] })
  t.match(answered('Guang Dong'), { 'CN-GD': [0, 1] })
})

t.test('hits are those of the kinds asked for', async (t) => {
  const kindsOf = (...kinds: Parameters<typeof hits>[2] & object) =>
    new Set(hits(index, 'viet nam trade passport', kinds).map(({ kind }) => kind))
  t.same([...kindsOf('area')], ['area'])
  t.same([...kindsOf('product', 'indicator')].sort(), ['indicator', 'product'])
  t.same(hits(index, 'guangdong', ['source']), [])
})

t.test('what it lies in tells namesakes apart, and finds nothing alone', async (t) => {
  t.same(codesOf('Hà Nam').slice(0, 2), ['CN-HA', 'VN-63'])
  const [china, vietnam] = ['Hà Nam Trung Quốc', 'Hà Nam Việt Nam'].map((text) =>
    codesOf(text).filter((code) => ['CN-HA', 'VN-63'].includes(code)),
  )
  t.same(china, ['CN-HA', 'VN-63'])
  t.same(vietnam, ['VN-63', 'CN-HA'])
  t.notOk(codesOf('Trung Quốc').includes('CN-GD'))
})

t.test('a definition answers little, and its characters only in rows', async (t) => {
  const [free] = hits(index, 'insurance freight')
  t.match(free, { kind: 'indicator', why: 'insurance freight' })
  t.ok((free?.score ?? 1) <= 0.25)
  t.same(codesOf('谷'), [])
})

t.test('nothing hostile throws, scores leave 0 to 1 or take long', async (t) => {
  const begun = performance.now()
  const word = fc.oneof(fc.constantFrom(...index.weights.keys()), fc.string({ unit: 'binary' }))
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (text) => hits(index, text.slice(0, 200)).every(({ score }) => score > 0 && score <= 1)),
    { numRuns: 300 },
  )
  for (const long of ['nam ', '中国', 'exprots ', 'a', '(', '\u0301', 'đ', 'ﷺ', ' '])
    hits(index, long.repeat(200).slice(0, 200))
  t.ok(performance.now() - begun < 20_000, 'each takes milliseconds')
})
