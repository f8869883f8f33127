import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { groundOf, liesOn } from '../../src/queries/ground.js'

const codes = catalogueOf(codeListsIn())
const year = (text: string, reporter = 'VNM') => ({
  ...{ indicator: 'TRADE', reporter, starts: `${text}-01-01`, ends: `${text}-12-31` },
})
const cell = (given: object, period = '2024') => ({
  series: { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD', ...given },
  period,
  source: null,
})

t.test('the ground of checks spans two years to either side of all their figures', async (t) => {
  const { reporter, indicator, from, to } = groundOf([year('2024'), year('2019', 'THA'), year('2021')], codes)
  t.same(reporter, ['VNM', 'THA'])
  t.ok(['TRADE', 'TRADE_SHARE', 'TRADE_GROWTH'].every((code) => indicator.includes(code)))
  t.notOk(indicator.includes('GII_RANK'))
  t.match([from, to], [{ text: '2017' }, { text: '2026' }])
})

t.test('around an open period the ground is open too', async (t) => {
  const open = { ...year('2025'), ends: null }
  for (const figures of [
    [open, year('2024')],
    [year('2024'), open],
  ])
    t.match(groundOf(figures, codes), { from: { text: '2022' }, to: null })
})

t.test('what lies on the ground need not be looked for', async (t) => {
  const lies = liesOn(groundOf([year('2024')], codes))
  t.ok(lies(cell({})))
  t.ok(lies(cell({ indicator: 'TRADE_SHARE' }, '2026')))
  for (const other of [{ reporter: 'THA' }, { indicator: 'GII_RANK' }]) t.notOk(lies(cell(other)))
  for (const period of ['2021', '2027', '2025-01/..']) t.notOk(lies(cell({}, period)), period)
  t.ok(liesOn(groundOf([{ ...year('2025'), ends: null }], codes))(cell({}, '2025-01/..')))
})
