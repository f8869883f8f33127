import t from 'tap'
import { wordsOf } from '../../src/model/question-words.js'
import { searchIndexOf } from '../../src/model/search-index.js'
import { mistakes, readingsOf } from '../../src/model/search-readings.js'
import { area, smallCodes } from './small-codes.js'

const named = (code: string, en: string) => area(code, 'country', { names: { en, vi: en, zh: en } })
const areas = [named('A1', 'China'), named('A2', 'Australia'), named('A3', 'Austria'), named('A4', 'Hong Kong')]
const others = [named('A5', 'Chad'), named('A6', 'Việt Nam'), named('A7', 'Москва'), named('A8', '越南')]
const index = searchIndexOf({ ...smallCodes, areas: [...areas, ...others], indicators: [], products: [], sources: [] })
const read = (text: string) =>
  Object.fromEntries(
    readingsOf(wordsOf(text), index).map(({ word, quality }) => [word, Math.round(quality * 100) / 100]),
  )

t.test('a letter wrong, missing or too many is a mistake, and so are two changed over', async (t) => {
  const pairs = [
    ['china', 'china', 0],
    ['chian', 'china', 1],
    ['chna', 'china', 1],
    ['chinna', 'china', 1],
    ['chxnx', 'china', 2],
    ['nihca', 'china', 4],
    ['chnai', 'china', 2],
  ] as const
  for (const [a, b, count] of pairs) t.equal(mistakes(a, b), count, `${a} ${b}`)
})

t.test('one mistake is forgiven up to five letters, two beyond, none in words of three', async (t) => {
  t.same(read('chian'), { china: 0.8 })
  t.same(read('chixx'), {})
  t.same(read('austrxlix'), { australia: 0.6 })
  t.same(read('axxtraxia'), {})
  t.same(read('ham'), {})
  t.same(read('cha'), { chad: 0.73 })
})

t.test('a word that is known itself may be another mistyped, less likely', async (t) => {
  t.same(read('austria'), { austria: 1 })
  t.same(read('australia'), { australia: 1 })
  t.same(read('china'), { china: 1 })
  const near = searchIndexOf({ ...smallCodes, areas: [named('A1', 'Dominica'), named('A2', 'Dominical')] })
  const words = readingsOf(wordsOf('dominical'), near).map(({ word }) => word)
  t.same(words, ['dominica', 'dominical'])
})

t.test('words that are begun are known by their beginning', async (t) => {
  t.same(read('austr'), { australia: 0.67, austria: 0.71 })
  t.same(read('a'), {})
  t.same(read('ch'), { chad: 0.65, china: 0.62 })
})

t.test('what has few words may be written as one, and one as several', async (t) => {
  t.same(read('hongkong'), { hongkong: 1 })
  t.match(read('hong kong'), { hong: 1, kong: 1, hongkong: 1 })
  t.match(read('viet nam'), { viet: 1, nam: 1, vietnam: 1 })
  t.match(read('austr alia'), { australia: 1 })
})

t.test('words of other letters are read as they are', async (t) => {
  t.same(read('москва'), { москва: 1 })
  t.same(read('москв 越'), { 越: 1 })
})
