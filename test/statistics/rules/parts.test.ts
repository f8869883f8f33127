import t from 'tap'
import { differenceOfLevels, remainderOfWhole, sumOfParts } from '../../../src/statistics/rules/parts.js'
import { codes, near, plannedBy } from './planned.js'

const [total, exports, imports] = ['TRADE', 'EXPORTS', 'IMPORTS'].map((code) => `A.${code}.VNM.CHN._T.USD~2024`)

t.test('a whole is the sum of the indicators that are its complete parts', async (t) => {
  t.same(plannedBy(sumOfParts, {}), [`sum ${exports} ${imports}`])
  t.same(plannedBy(sumOfParts, { indicator: 'GDP' }), [])
})

t.test('a whole is the sum of the products that are its parts, source by source', async (t) => {
  const crossings = { indicator: 'BORDER_CROSSINGS', partner: '_Z', unit: 'PERSONS' }
  const of = (product: string, source: string, more = {}) => ({ ...crossings, product, source, ...more })
  const figures = near(
    ...[of('PASSPORT', 'a'), of('PASSPORT', 'b'), of('TRAVEL_PERMIT', 'a'), of('_T', 'a')],
    ...[of('TRAVEL_PERMIT', 'b', { unit: 'PROJECTS' }), of('TRAVEL_PERMIT', 'b', { indicator: 'TRADE' })],
  )
  t.same(plannedBy(sumOfParts, { ...crossings, product: '_T' }, { near: figures }), [
    'sum A.BORDER_CROSSINGS.VNM._Z.PASSPORT.PERSONS~2024~a A.BORDER_CROSSINGS.VNM._Z.TRAVEL_PERMIT.PERSONS~2024~a',
  ])
})

t.test('headings of a classification are no sum: a source may tell some of them only', async (t) => {
  const entries = new Map(codes.products.entries)
  const heading = (code: string) => ({
    code,
    parent: '_T',
    classification: 'H5',
    names: { en: code, vi: code, zh: code },
  })
  for (const code of ['H5_84', 'H5_85']) entries.set(code, heading(code))
  const exports = { indicator: 'EXPORTS', product: '_T' }
  const figures = near({ ...exports, product: 'H5_84' }, { ...exports, product: 'H5_85' })
  const with84 = { ...codes, products: { ...codes.products, entries } }
  t.same(plannedBy(sumOfParts, exports, { near: figures, codes: with84 }), [])
})

t.test('growth and years in a row do not add up over products', async (t) => {
  const kinds = { BORDER_CROSSINGS_GROWTH: 'PERCENT', TRADE_RANK_STREAK: 'YEARS' }
  for (const [indicator, unit] of Object.entries(kinds)) {
    const figures = near({ indicator, unit, product: 'PASSPORT' }, { indicator, unit, product: 'TRAVEL_PERMIT' })
    t.same(plannedBy(sumOfParts, { indicator, unit, product: '_T' }, { near: figures }), [], indicator)
  }
})

t.test('a part is what the whole leaves beside the other', async (t) => {
  t.same(plannedBy(remainderOfWhole, { indicator: 'EXPORTS' }), [`remainder ${total} ${imports}`])
  t.same(plannedBy(remainderOfWhole, {}), [])
})

t.test('beside no other part, or beside two, a part is not told so', async (t) => {
  const entries = new Map(codes.indicators.entries)
  const plans = () =>
    plannedBy(
      remainderOfWhole,
      { indicator: 'EXPORTS' },
      { codes: { ...codes, indicators: { ...codes.indicators, entries } } },
    )
  const part = codes.indicators.entries.get('IMPORTS')
  if (part === undefined) throw new Error('imports are no indicator')
  entries.set('TRANSIT', { ...part, code: 'TRANSIT' })
  t.same(plans(), [])
  entries.delete('TRANSIT')
  entries.delete('IMPORTS')
  t.same(plans(), [])
})

t.test('a balance is the difference of the two levels it says', async (t) => {
  t.same(plannedBy(differenceOfLevels, { indicator: 'TRADE_BALANCE' }), [`balance ${exports} ${imports}`])
  t.same(plannedBy(differenceOfLevels, {}), [])
})
