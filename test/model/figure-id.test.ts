import fc from 'fast-check'
import t from 'tap'
import { figureIdOf, figureNameOf } from '../../src/model/figure-id.js'

const trade = { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }
const crossings = {
  freq: '_O',
  indicator: 'BORDER_CROSSINGS',
  reporter: 'VN-09_HUU_NGHI',
  partner: '_Z',
  product: '_T',
  unit: 'PERSONS',
}
const rows = [
  ['A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025', trade, '2024', 'techgeekwire-2025'],
  ['_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS~2025-01--..~vna-2025', crossings, '2025-01/..', 'vna-2025'],
  ['A.TRADE.VNM.CHN._T.USD~2025-01--2025-04~vna-2025', trade, '2025-01/2025-04', 'vna-2025'],
] as const

t.test('a figure is named by series, period and source', async (t) => {
  for (const [id, series, period, source] of rows) {
    t.equal(figureIdOf(series, period, source), id)
    t.same(figureNameOf(id), { series, period, source })
  }
})

t.test('the period in an id is understood in any spelling', async (t) => {
  t.equal(figureNameOf('A.TRADE.VNM.CHN._T.USD~2025-07--2025-12~vna-2025')?.period, '2025-S2')
})

t.test('a text that is no id names nothing', async (t) => {
  const none = [
    '',
    '~~',
    'A.TRADE.VNM.CHN._T.USD',
    'A.TRADE.VNM.CHN._T.USD~2024',
    'A.TRADE.VNM.CHN._T.USD~2024~',
    'A.TRADE.VNM.CHN._T.USD~2024~vna-2025~',
    'A.TRADE.VNM.CHN._T~2024~vna-2025',
    'A.TRADE.VNM.CHN._T.USD~2024-13~vna-2025',
    'A.TRADE.VNM.CHN._T.USD~2025-01/..~vna-2025',
    'A.TRADE.VNM.CHN._T.USD~2024~VNA 2025',
  ]
  for (const id of none) t.equal(figureNameOf(id), null, id)
})

t.test('no text whatever makes it fail', async (t) => {
  fc.assert(fc.property(fc.string(), (text) => figureNameOf(text) === null))
  t.pass('odd texts name nothing')
})
