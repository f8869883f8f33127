import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { basisOf, placesOf, rowKeyOf, type View, views } from '../../src/model/view.js'
import { smallCodes } from './small-codes.js'

const codes = catalogueOf(smallCodes)
const all = { by: null, basis: null }
const trade = { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }

t.test('which indicators an endpoint shows is said by the indicators', async (t) => {
  t.same([...placesOf(views.bilateral, all, codes).keys()], ['TRADE', 'EXPORTS', 'TRADE_GROWTH'])
  t.match(placesOf(views.bilateral, all, codes).get('EXPORTS'), { measure: 'exports' })
  t.equal(placesOf(views.inflation, all, codes).size, 0)
})

t.test('a ranking by one thing shows the lists of that thing alone', async (t) => {
  t.same([...placesOf(views.partners, { by: 'total', basis: null }, codes).keys()], ['TRADE', 'TRADE_RANK'])
  t.same([...placesOf(views.partners, { by: 'exports', basis: null }, codes).keys()], ['EXPORTS'])
  t.same([...placesOf(views.fdiRankings, all, codes).keys()], ['FDI_REGISTERED_STOCK', 'FDI_PROJECTS'])
  t.same([...placesOf(views.fdiRankings, { by: null, basis: 'flow' }, codes).keys()], ['FDI_PROJECTS'])
  t.same([...placesOf(views.fdiRankings, { by: 'projects', basis: 'stock' }, codes).keys()], [])
})

t.test('what no list is named for is shown in all of them', async (t) => {
  t.same([...placesOf(views.bilateral, { by: 'total', basis: 'stock' }, codes).keys()].length, 3)
})

t.test('a row is keyed by the codes of its series under the names of its endpoint', async (t) => {
  t.same(rowKeyOf(views.bilateral, trade, codes), { reporter: 'VNM', partner: 'CHN' })
  t.same(rowKeyOf(views.fdiRankings, trade, codes), { host: 'VNM', origin: 'CHN' })
  t.same(rowKeyOf(views.gdp, trade, codes), { area: 'VNM' })
})

t.test("a province's row says its country too, on whichever side it stands", async (t) => {
  t.same(rowKeyOf(views.partnerProvinces, { ...trade, partner: 'CN-GD' }, codes), {
    reporter: 'VNM',
    partner: 'CHN',
    province: 'CN-GD',
  })
  t.same(rowKeyOf(views.reporterProvinces, { ...trade, reporter: 'VN-57' }, codes), {
    reporter: 'VNM',
    partner: 'CHN',
    province: 'VN-57',
  })
})

t.test('an area without a country is its own', async (t) => {
  t.match(rowKeyOf(views.partnerProvinces, { ...trade, partner: 'W00' }, codes), { partner: 'W00', province: 'W00' })
  t.match(rowKeyOf(views.partnerProvinces, { ...trade, partner: 'XX-1' }, codes), { partner: 'XX-1' })
})

t.test('rows of FDI rankings say under what they rank, and no others do', async (t) => {
  const place = { endpoint: 'fdi/rankings', measure: 'value', by: 'projects', basis: 'flow' }
  t.same(basisOf(views.fdiRankings, place), { by: 'projects', basis: 'flow' })
  t.same(basisOf(views.fdiRankings, { endpoint: 'fdi/rankings', measure: 'value' }), { by: '', basis: '' })
  t.same(basisOf(views.partners, place), {})
})

t.test('what a view ranks is one of its keys', async (t) => {
  const lists: View[] = Object.values(views)
  for (const { endpoint, keys, ranked } of lists) t.ok(ranked === null || ranked in keys, endpoint)
})

t.test('an endpoint shows amounts exactly where one of its indicators is told in a currency', async (t) => {
  const shipped = catalogueOf(codeListsIn())
  for (const [name, view] of Object.entries(views)) {
    const units = [...placesOf(view, all, shipped).keys()].flatMap(
      (code) => shipped.indicators.entries.get(code)?.units,
    )
    const kinds = units.map((unit) => shipped.units.entries.get(`${unit}`)?.kind)
    t.equal(view.amounts, kinds.includes('currency'), name)
  }
})
