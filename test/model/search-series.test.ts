import t from 'tap'
import { seriesHits } from '../../src/model/search-series.js'

const series = (key: string) => {
  const [freq = '', indicator = '', reporter = '', partner = '', product = '', unit = ''] = key.split('.')
  return { key, freq, indicator, reporter, partner, product, unit }
}
const hit = (kind: 'indicator' | 'area' | 'product', code: string, parts: number[]) => ({
  ...{ kind, code, parts, why: code.toLowerCase(), score: parts.reduce((sum, part) => sum + part) },
  matched: parts.flatMap((part, at) => (part > 0 ? [at] : [])),
})
const trade = hit('indicator', 'TRADE', [0.2, 0, 0])
const vietnam = hit('area', 'VNM', [0, 0.3, 0])
const china = hit('area', 'CHN', [0, 0, 0.4])
const guangdong = hit('area', 'CN-GD', [0, 0, 0.1])
const nowhere = { from: new Set<string>(), to: new Set<string>(), inward: (code: string) => code === 'IMPORTS' }
const keysOf = (keys: string[], hits: ReturnType<typeof hit>[], sides = nowhere) =>
  seriesHits(keys.map(series), hits, sides).map((one) => one.series.key)

t.test('a series answers what its codes answer together, each word once', async (t) => {
  const [first] = seriesHits([series('A.TRADE.VNM.CHN._T.USD')], [trade, vietnam, china], nowhere)
  t.match(first, { score: 0.9, why: 'trade + vnm + chn' })
  const [again] = seriesHits([series('A.TRADE.CHN.CN-GD._T.USD')], [trade, vietnam, china, guangdong], nowhere)
  t.equal(again?.score, 0.6)
  const same = seriesHits([series('A.TRADE.VNM.VNM._T.USD')], [trade, vietnam], nowhere)
  t.match(same, [{ score: 0.5, why: 'trade + vnm' }])
})

t.test('series that answer more come first', async (t) => {
  const keys = ['A.TRADE.VNM.THA._T.USD', 'A.GDP.VNM._Z._Z.USD', 'A.TRADE.VNM.CHN._T.USD', 'A.TRADE.THA.CHN._T.USD']
  t.same(keysOf(keys, [trade, vietnam, china]), [
    'A.TRADE.VNM.CHN._T.USD',
    'A.TRADE.THA.CHN._T.USD',
    'A.TRADE.VNM.THA._T.USD',
    'A.GDP.VNM._Z._Z.USD',
  ])
})

t.test('among equals, what speaks of nothing else comes first', async (t) => {
  const keys = [
    'A.TRADE.VNM.CHN._T.USD',
    'A.TRADE.VNM.W00.H5_8517.USD',
    'A.TRADE.VNM.W00._T.USD',
    'A.TRADE.VNM._Z._Z.USD',
  ]
  t.same(keysOf(keys, [trade, vietnam]), [
    'A.TRADE.VNM.W00._T.USD',
    'A.TRADE.VNM._Z._Z.USD',
    'A.TRADE.VNM.CHN._T.USD',
    'A.TRADE.VNM.W00.H5_8517.USD',
  ])
  const phones = hit('product', 'H5_8517', [0, 0, 0])
  t.same(keysOf(keys.slice(1, 3), [trade, vietnam, phones]), ['A.TRADE.VNM.W00.H5_8517.USD', 'A.TRADE.VNM.W00._T.USD'])
})

t.test('whose name stands first reports, then the key decides', async (t) => {
  const keys = ['A.TRADE.CHN.VNM._T.USD', 'M.TRADE.VNM.CHN._T.USD', 'A.TRADE.VNM.CHN._T.USD']
  t.same(keysOf(keys, [trade, vietnam, china]), [
    'A.TRADE.VNM.CHN._T.USD',
    'M.TRADE.VNM.CHN._T.USD',
    'A.TRADE.CHN.VNM._T.USD',
  ])
})

t.test('what the text says of from and to counts more than who is named first', async (t) => {
  const there = (from: string[], to: string[]) => ({ ...nowhere, from: new Set(from), to: new Set(to) })
  const keys = ['A.EXPORTS.CHN.VNM._T.USD', 'A.EXPORTS.VNM.CHN._T.USD']
  const exports = hit('indicator', 'EXPORTS', [0.2, 0, 0])
  const first = (sides: typeof nowhere) => keysOf(keys, [exports, vietnam, china], sides)[0]
  t.equal(first(there(['CHN'], ['VNM'])), keys[0])
  t.equal(first(there(['CHN'], [])), keys[0])
  t.equal(first(there([], ['VNM'])), keys[0])
  t.equal(first(there(['VNM'], [])), keys[1])
  t.equal(first(there([], ['CHN'])), keys[1])
  const imports = hit('indicator', 'IMPORTS', [0.2, 0, 0])
  const inward = ['A.IMPORTS.CHN.VNM._T.USD', 'A.IMPORTS.VNM.CHN._T.USD']
  t.equal(keysOf(inward, [imports, vietnam, china], there(['VNM'], []))[0], inward[0], 'imports are told by who takes')
  t.equal(keysOf(inward, [imports, vietnam, china], there(['CHN'], []))[0], inward[1])
})
