import t from 'tap'
import { catalogueOf } from '../../src/model/catalogue.js'
import { area, smallCodes } from './small-codes.js'

const codes = catalogueOf(smallCodes)

t.test('an area answers to its code, alpha-2, M49 and aliases, and is always called by its code', async (t) => {
  for (const word of ['VNM', 'VN', '704']) t.equal(codes.areas.canonical.get(word), 'VNM', word)
  t.equal(codes.areas.canonical.get('WLD'), 'W00')
  t.equal(codes.areas.canonical.get('vn'), undefined)
})

t.test('indicators answer to the codes that others give them', async (t) => {
  t.equal(codes.indicators.canonical.get('NGDP_RPCH'), 'GDP_GROWTH')
  t.equal(codes.indicators.entries.has('NGDP_RPCH'), false)
})

t.test('entries are found by code alone', async (t) => {
  t.equal(codes.areas.entries.get('VNM')?.m49, '704')
  t.equal(codes.areas.entries.get('VN'), undefined)
  t.equal(codes.units.entries.get('USD')?.kind, 'currency')
  t.equal(codes.products.canonical.get('_T'), '_T')
  t.equal(codes.sources.entries.get('customs-2024')?.standing, 1)
})

t.test('a code means itself, whatever calls itself so', async (t) => {
  const areas = [area('ROM', 'country'), area('ROU', 'country', { aliases: ['ROM'] })]
  t.equal(catalogueOf({ ...smallCodes, areas }).areas.canonical.get('ROM'), 'ROM')
})
