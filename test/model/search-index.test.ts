import t from 'tap'
import { searchIndexOf } from '../../src/model/search-index.js'
import { entriesOf } from '../../src/model/search-phrases.js'
import { area, smallCodes } from './small-codes.js'

const names = { en: 'Guangdong', vi: 'Quảng Đông', zh: '广东省' }
const words = { en: ['Canton'], vi: [], zh: ['粤'] }
const vietnam = area('VNM', 'country', { alpha2: 'VN', parent: 'W00' })
const guangdong = area('CN-GD', 'province', { parent: 'VNM', aliases: ['CN-44'], names, words })
const areas = [area('_Z', 'not_applicable'), area('W00', 'world'), vietnam, guangdong]
const lists = { ...smallCodes, areas }

t.test('an area is led to by its names, words and codes, and by what it lies in', async (t) => {
  const entry = entriesOf(lists).find(({ code }) => code === 'CN-GD')
  const led = (kind: string) => entry?.phrases.flatMap((one) => (one.kind === kind ? [one.words.join(' ')] : [])).sort()
  t.same(led('name'), ['canton', 'guangdong', 'quang dong', 'quangdong', '广 东', '广 东 省', '粤'])
  t.same(led('sign'), ['cn 44', 'cn gd'])
  t.same(led('within'), ['vnm', 'vnm vi', 'vnm zh'])
})

t.test('what does not apply and the total of products are not looked for', async (t) => {
  const codes = entriesOf(lists).map(({ kind, code }) => `${kind} ${code}`)
  t.notOk(codes.includes('area _Z'))
  t.notOk(codes.some((code) => code.startsWith('product _')))
  t.ok(codes.includes('source customs-2024'))
  t.notOk(entriesOf(lists).some(({ phrases }) => phrases.some((phrase) => phrase.words.length === 0)))
})

t.test('the fewer codes have a word, the more it weighs', async (t) => {
  const { weights, rarest, phrases, postings, entries } = searchIndexOf(lists)
  t.ok((weights.get('guangdong') as number) > (weights.get('zh') as number))
  t.ok([...weights.values()].every((weight) => weight > 0 && weight <= rarest))
  const [posting] = postings.get('canton') ?? []
  t.match(phrases[posting?.phrase ?? -1], { text: 'Canton', kind: 'name', weight: weights.get('canton') })
  t.match(entries[phrases[posting?.phrase ?? -1]?.entry ?? -1], { kind: 'area', code: 'CN-GD' })
})
