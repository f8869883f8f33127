import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import type { Indicator } from '../../src/model/indicator.js'
import { mirroredIndicator, numberKindOf, partsAndWhole, siblingsOf } from '../../src/model/kin.js'

const { indicators } = codeListsIn()
const of = (code: string) => indicators.find((one) => one.code === code) as Indicator
const codes = (list: Indicator[]) => list.map(({ code }) => code)

t.test('a level has its growth, share and rank beside it, and they have it', async (t) => {
  t.same(codes(siblingsOf(of('TRADE'), indicators)), ['TRADE_GROWTH', 'TRADE_SHARE', 'TRADE_TO_GDP', 'TRADE_RANK'])
  t.same(codes(siblingsOf(of('TRADE_SHARE'), indicators)), ['TRADE', 'TRADE_GROWTH', 'TRADE_TO_GDP', 'TRADE_RANK'])
  t.ok(codes(siblingsOf(of('GDP'), indicators)).includes('GDP_GROWTH'), 'shown beside it')
  t.same(siblingsOf(of('TRADE_RANK_STREAK'), indicators), [])
})

t.test('a target and the length of a run are no kind of number that is taken for another', async (t) => {
  t.equal(numberKindOf(of('GHG_NET_EMISSIONS_TARGET')), null)
  t.equal(numberKindOf(of('TRADE_RANK_STREAK')), null)
  t.equal(numberKindOf(of('FDI_PROJECTS')), 'level')
  t.equal(numberKindOf(of('CPI')), 'level')
})

t.test('the other side calls exports imports', async (t) => {
  const mirrored = (code: string) => mirroredIndicator(of(code), indicators).code
  t.equal(mirrored('EXPORTS'), 'IMPORTS')
  t.equal(mirrored('IMPORTS_GROWTH'), 'EXPORTS_GROWTH')
  t.equal(mirrored('EXPORTS_RANK'), 'IMPORTS_RANK')
  t.equal(mirrored('TRADE'), 'TRADE')
  t.equal(mirrored('TRADE_GROWTH'), 'TRADE_GROWTH')
  const alone = indicators.filter(({ code }) => code !== 'IMPORTS')
  t.equal(mirroredIndicator(of('EXPORTS'), alone).code, 'EXPORTS')
  const bare = indicators.filter(({ code }) => code !== 'IMPORTS_GROWTH')
  t.equal(mirroredIndicator(of('EXPORTS_GROWTH'), bare).code, 'EXPORTS_GROWTH')
})

t.test('parts and whole are told', async (t) => {
  t.same(codes(partsAndWhole(of('TRADE'), indicators)), ['EXPORTS', 'IMPORTS'])
  t.same(codes(partsAndWhole(of('EXPORTS'), indicators)), ['TRADE', 'IMPORTS'])
  t.same(partsAndWhole(of('GDP'), indicators), [])
})
