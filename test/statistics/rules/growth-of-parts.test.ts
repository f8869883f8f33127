import t from 'tap'
import { growthOfParts } from '../../../src/statistics/rules/growth-of-parts.js'
import { codes, near, plannedBy } from './planned.js'

const place = { reporter: 'VN-09_HUU_NGHI', partner: '_Z' }
const crossings = (product: string, value: number, more = {}) => ({
  ...{ ...place, indicator: 'BORDER_CROSSINGS', unit: 'PERSONS', product, value },
  ...more,
})
const growth = { ...place, indicator: 'BORDER_CROSSINGS_GROWTH', unit: 'PERCENT', product: '_T' }
const parts = [crossings('PASSPORT', 40), crossings('TRAVEL_PERMIT', 60)]
const planned = (...figures: Parameters<typeof near>) => plannedBy(growthOfParts, growth, { near: near(...figures) })

t.test('growth of a whole is reckoned of the levels and growths of parts that add up to it', async (t) => {
  const at = (indicator: string, product: string, unit: string) =>
    `A.${indicator}.VN-09_HUU_NGHI._Z.${product}.${unit}~2024~a-2025`
  t.same(planned(crossings('_T', 100), ...parts), [
    [
      'growth_of_whole',
      ...['PASSPORT', 'TRAVEL_PERMIT'].flatMap((product) => [
        at('BORDER_CROSSINGS', product, 'PERSONS'),
        at('BORDER_CROSSINGS_GROWTH', product, 'PERCENT'),
      ]),
    ].join(' '),
  ])
})

t.test('parts that do not add up, are one alone, or are of another source tell nothing of the whole', async (t) => {
  t.same(planned(...parts), [], 'the whole is not known')
  t.same(planned(crossings('_T', 101), ...parts), [])
  t.same(planned(crossings('_T', 40), parts[0] ?? {}), [])
  t.same(planned(crossings('_T', 100, { source: 'b-2025' }), ...parts), [])
  t.same(planned(crossings('_T', 100, { period: '2023' }), ...parts), [])
})

t.test('of very many parts growth is not reckoned', async (t) => {
  const products = Array.from({ length: 13 }, (_, i) => `P${i}`)
  const entry = codes.products.entries.get('PASSPORT')
  const entries = new Map(codes.products.entries)
  for (const code of products) if (entry !== undefined) entries.set(code, { ...entry, code })
  const lists = { ...codes, products: { ...codes.products, entries } }
  const plans = (n: number) => {
    const list = products.slice(0, n).map((product) => crossings(product, 1))
    return plannedBy(growthOfParts, growth, { codes: lists, near: near(crossings('_T', n), ...list) })
  }
  t.equal(plans(12).length, 1)
  t.equal(plans(13).length, 0)
})

t.test('it is growth that is reckoned so, and of something', async (t) => {
  t.same(plannedBy(growthOfParts, crossings('_T', 1)), [])
  t.same(plannedBy(growthOfParts, { ...growth, indicator: 'BANK_GROWTH' }), [])
})
