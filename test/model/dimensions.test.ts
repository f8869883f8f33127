import t from 'tap'
import { dimensionsOf, seriesKeyOf } from '../../src/model/dimensions.js'

const series = { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CN-GD', product: '_T', unit: 'USD' }

t.test('a series is keyed by its six codes in order', async (t) => {
  t.equal(seriesKeyOf(series), 'A.TRADE.VNM.CN-GD._T.USD')
})

t.test('the codes of a key are found again', async (t) => {
  t.same(dimensionsOf('A.TRADE.VNM.CN-GD._T.USD'), series)
  t.match(dimensionsOf('_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS'), { freq: '_O', reporter: 'VN-09_HUU_NGHI' })
})

t.test('a text that is no key has no codes', async (t) => {
  const none = [
    '',
    'A.TRADE.VNM.CHN._T',
    'A.TRADE.VNM.CHN._T.USD.',
    'A.TRADE..CHN._T.USD',
    'a.trade.vnm.chn._t.usd',
    'A.TRADE.VNM.CHN._T.US$',
    `A.${'T'.repeat(61)}.VNM.CHN._T.USD`,
  ]
  for (const key of none) t.equal(dimensionsOf(key), null, key)
})
