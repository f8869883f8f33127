import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { filterOf, groundsOf, liesOn } from '../../src/queries/ground.js'

const codes = catalogueOf(codeListsIn())
const year = (text: string, reporter = 'VNM', indicator = 'TRADE', unit = 'USD') => ({
  ...{ indicator, unit, reporter, starts: `${text}-01-01`, ends: `${text}-12-31` },
})
const cell = (given: object, period = '2024') => ({
  series: { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD', ...given },
  period,
  source: null,
})

t.test('the ground of checks spans two years to either side of all their figures', async (t) => {
  const [{ reporter, indicator, from, to }] = groundsOf([year('2024'), year('2019', 'THA'), year('2021')], codes)
  t.same(reporter, ['VNM', 'THA'])
  t.ok(['TRADE', 'TRADE_SHARE', 'TRADE_GROWTH', 'EXPORTS'].every((code) => indicator?.includes(code)))
  t.notOk(indicator?.includes('GII_RANK'))
  t.match([from, to], [{ text: '2017' }, { text: '2026' }])
})

t.test('around an open period the ground is open too', async (t) => {
  const open = { ...year('2025'), ends: null }
  for (const figures of [
    [open, year('2024')],
    [year('2024'), open],
  ])
    t.match(groundsOf(figures, codes)[0], { from: { text: '2022' }, to: null })
})

t.test('a run of ranks is looked at from its first to its last', async (t) => {
  const [own] = groundsOf([year('2010', 'VNM', 'TRADE_RANK', 'RANK')], codes)
  t.match(own, { from: null, to: null })
  t.ok(['TRADE_RANK_STREAK', 'TRADE_RANK', 'TRADE'].every((code) => own.indicator?.includes(code)))
})

t.test('what is a share of figures, or is ranked in them, is told by the areas within', async (t) => {
  const [, parts] = groundsOf([year('2024')], codes)
  t.ok(parts?.reporter?.includes('VN-HP'))
  t.notOk(parts?.reporter?.includes('CN-GD'))
  t.ok(parts?.indicator?.includes('TRADE_SHARE'))
  t.match([parts?.from, parts?.to], [{ text: '2024' }, { text: '2024' }])
  t.equal(groundsOf([year('2024', 'VNM', 'CPI')], codes).length, 1, 'nothing is a share of an index')
})

t.test('who tells how long a list is need not stand in it', async (t) => {
  const [, lists] = groundsOf([year('2024', 'W00', 'GII_ECONOMIES', 'COUNT')], codes)
  t.match(lists, { reporter: null, from: { text: '2024' }, to: { text: '2024' } })
  t.ok(lists?.indicator?.includes('GII_RANK'))
})

t.test('a rate converts the amounts of its area and of the places in it', async (t) => {
  const grounds = groundsOf([year('2024', 'VNM', 'EXCHANGE_RATE', 'VND')], codes)
  const rates = grounds.find(({ unit }) => unit !== null)
  t.match(rates, { indicator: null, unit: ['VND', 'USD'], from: { text: '2024' } })
  t.ok(['VNM', 'VN-HP'].every((code) => rates?.reporter?.includes(code)))
  t.match(filterOf(rates as (typeof grounds)[0], null), { indicator: undefined, unit: ['VND', 'USD'] })
  const lies = liesOn(rates as (typeof grounds)[0])
  t.ok(lies(cell({ unit: 'VND' })))
  t.notOk(lies(cell({ unit: 'EUR' })))
})

t.test('what lies on the ground need not be looked for', async (t) => {
  const lies = liesOn(groundsOf([year('2024')], codes)[0])
  t.ok(lies(cell({})))
  t.ok(lies(cell({ indicator: 'TRADE_SHARE' }, '2026')))
  for (const other of [{ reporter: 'THA' }, { indicator: 'GII_RANK' }]) t.notOk(lies(cell(other)))
  for (const period of ['2021', '2027', '2025-01/..']) t.notOk(lies(cell({}, period)), period)
  t.ok(liesOn(groundsOf([{ ...year('2025'), ends: null }], codes)[0])(cell({}, '2025-01/..')))
})
