import t from 'tap'
import { checksOf, codes, outcomes, printedFigure } from '../checks-of.js'

const trade = (value: number, partner: string, given = {}) => printedFigure(value, 4, { partner, ...given })
const rank = (value: number, partner: string, given = {}) =>
  printedFigure(value, null, { indicator: 'TRADE_RANK', partner, ...given })
const list = [trade(260.6e9, 'CHN'), trade(134.6e9, 'USA'), trade(81.5e9, 'KOR'), trade(46.2e9, 'JPN')]
const of = (...figures: Parameters<typeof checksOf>[1]) => outcomes(checksOf('rank_of_values', figures))

t.test('without the total a rank may be disproved, and no more', async (t) => {
  t.same(of(...list, rank(2, 'USA')), ['cannot_tell'])
  t.same(of(...list, rank(1, 'USA')), ['inconsistent'])
  t.same(of(...list, rank(9, 'USA')), ['cannot_tell'])
})

t.test('with the total those that nobody told of can be no more than it leaves', async (t) => {
  const total = trade(786.3e9, 'W00')
  // 786.3 - 522.9 leaves 263.4 billion: one more the size of the United States, or three the size of Korea.
  const [check] = checksOf('rank_of_values', [...list, total, rank(2, 'USA')])
  t.match(check, { verdict: 'consistent', implied: { low: 2, high: 3 } })
  t.same(of(...list, total, rank(4, 'USA')), ['inconsistent'])
  t.match(checksOf('rank_of_values', [...list, total, rank(3, 'KOR')]), [{ implied: { low: 3, high: 6 } }])
  t.match(checksOf('rank_of_values', [...list, trade(500e9, 'W00'), rank(3, 'KOR')]), [
    { implied: { low: 3, high: 3 } },
  ])
  t.same(of(...list, printedFigure(700e9, 4, { partner: 'W00', high: null }), rank(2, 'USA')), ['cannot_tell'])
})

t.test('of a value that may be nought any number may be greater', async (t) => {
  const small = trade(0, 'LAO', { low: 0, high: 1e6 })
  t.match(checksOf('rank_of_values', [...list, small, trade(600e9, 'W00'), rank(5, 'LAO')]), [
    { verdict: 'cannot_tell', implied: { low: 5, high: null } },
  ])
  const open = trade(50e9, 'LAO', { low: null, high: 60e9 })
  t.same(of(...list, open, trade(600e9, 'W00'), rank(9, 'LAO')), ['cannot_tell'])
})

t.test('only areas of the same kind and whole are of the same list, and of one source', async (t) => {
  const province = [trade(56.3e9, 'CN-GD'), trade(90e9, 'CN-GX')]
  t.match(checksOf('rank_of_values', [...list, ...province, rank(1, 'CN-GD')]), [
    { verdict: 'inconsistent', implied: { low: 2 } },
  ])
  t.same(of(...list, trade(1e12, 'ASEAN'), trade(500e9, 'SGP', { source: 'b-2025' }), rank(1, 'CHN')), ['cannot_tell'])
  const total = trade(1, 'W00', { value: null, low: null, high: null })
  t.same(of(trade(1, 'W00'), total, rank(1, 'W00')), ['cannot_tell'])
})

t.test('areas are ranked as reporters where no partner applies', async (t) => {
  const own = (value: number, reporter: string) =>
    printedFigure(value, 3, { indicator: 'FDI_PROJECTS', reporter, partner: '_Z' })
  const first = (reporter: string) =>
    printedFigure(1, null, { indicator: 'FDI_PROJECTS_RANK', reporter, partner: '_Z' })
  const all = [own(955, 'VNM'), own(300, 'THA'), own(1300, 'W00'), first('VNM')]
  t.same(of(...all), ['consistent'])
  t.same(of(...all.slice(0, 2), first('THA')), ['inconsistent'])
})

t.test('a rank of what has no values, or over a named list, is not checked here', async (t) => {
  t.same(of(printedFigure(44, null, { indicator: 'GII_RANK' })), [])
  t.same(of(printedFigure(1, null, { indicator: 'BANK_GROWTH_RANK' }), rank(1, 'CHN')), [])
  t.same(of(trade(1, 'CHN', { value: null, low: null, high: null }), rank(1, 'CHN')), [])
})

t.test('a rank is held against values that are known to be alike with it, and against no others', async (t) => {
  const office = list.map((one) => ({ ...one, figure: { ...one.figure, source: 'office', id: `${one.figure.id}b` } }))
  t.match(checksOf('rank_of_values', [...office, rank(1, 'USA')]), [
    { verdict: 'cannot_tell', implied: null, derived: null, refused: { code: 'other_compiler' } },
  ])
  t.match(checksOf('rank_of_values', [...office, ...list, rank(1, 'USA')]), [{ verdict: 'inconsistent' }])
})

t.test('what may be below zero leaves any number of greater ones', async (t) => {
  const flow = (value: number, reporter: string) =>
    printedFigure(value, 3, { indicator: 'FDI_NET_INFLOW', reporter, partner: '_Z' })
  const lists = [flow(300e9, 'VNM'), flow(20e9, 'THA'), flow(330e9, 'W00')]
  const signed = codes.indicators.entries.get('FDI_NET_INFLOW')
  t.equal(signed?.signed, true)
  const ranks = { ...codes.indicators.entries.get('TRADE_RANK'), of: 'FDI_NET_INFLOW', by_partner: false }
  const indicators = {
    ...codes.indicators,
    entries: new Map(codes.indicators.entries).set('TRADE_RANK', ranks as never),
  }
  const claim = rank(1, '_Z', { product: '_Z' })
  t.match(checksOf('rank_of_values', [...lists, claim], [], { ...codes, indicators }), [
    { verdict: 'cannot_tell', implied: { low: 1, high: null } },
  ])
})
