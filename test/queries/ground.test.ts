import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import type { Indicator } from '../../src/model/indicator.js'
import { filterOf, groundsOf, liesOn } from '../../src/queries/ground.js'

const codes = catalogueOf(codeListsIn())
const pair = { partner: 'CHN', product: '_T' }
const year = (text: string, reporter = 'VNM', indicator = 'TRADE', unit = 'USD') => ({
  ...{ indicator, unit, reporter, ...pair, starts: `${text}-01-01`, ends: `${text}-12-31` },
})
const toldOf = (...far: string[]) => ({ codes, far: new Set(far) })
const anything = { codes, far: null }
const cell = (given: object, period = '2024') => ({
  series: { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD', ...given },
  period,
  source: null,
})

t.test('the ground of checks spans two years to either side of all their figures', async (t) => {
  const [{ reporter, indicator, from, to }] = groundsOf([year('2024'), year('2019', 'THA'), year('2021')], toldOf())
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
    t.match(groundsOf(figures, toldOf())[0], { from: { text: '2022' }, to: null })
})

t.test('a run of ranks is looked at from its first to its last', async (t) => {
  const [own] = groundsOf([year('2010', 'VNM', 'TRADE_RANK', 'RANK')], anything)
  t.match(own, { from: null, to: null })
  t.ok(['TRADE_RANK_STREAK', 'TRADE_RANK', 'TRADE'].every((code) => own.indicator?.includes(code)))
})

t.test('what looks far is asked for where any is told', async (t) => {
  const [near] = groundsOf([year('2010')], toldOf('TRADE_RANK THA'))
  t.match(near, { from: { text: '2008' }, to: { text: '2012' } })
  t.notOk(near.indicator?.some((code) => ['TRADE_RANK', 'TRADE_RANK_STREAK'].includes(code)))
  const [own, ranked] = groundsOf([year('2010')], toldOf('TRADE_RANK VNM'))
  t.ok(own.indicator?.includes('TRADE_RANK'))
  t.match(ranked, {
    partner: null,
    indicator: ['TRADE'],
    from: { text: '2010' },
    to: { text: '2010' },
    background: true,
  })
  const [run] = groundsOf([year('2010', 'VNM', 'TRADE_RANK', 'RANK')], toldOf('TRADE_RANK_STREAK VNM'))
  t.match(run, { from: null, to: null, background: false })
})

t.test('a ratio of what is had of a partner over what is had of none is looked at among all partners', async (t) => {
  const lists = codeListsIn()
  const growth = lists.indicators.find(({ code }) => code === 'TRADE_GROWTH')
  t.ok(growth)
  const ofOutput = { ...growth, code: 'TRADE_OF_GDP', measure: 'ratio', of: 'TRADE', over: 'GDP' } as Indicator
  const wider = catalogueOf({ ...lists, indicators: [...lists.indicators, ofOutput] })
  t.equal(groundsOf([year('2024')], { codes: wider, far: null })[0].partner, null)
  t.equal(groundsOf([year('2024')], { codes: wider, far: new Set(['TRADE_OF_GDP VNM']) })[0].partner, null)
  t.ok(groundsOf([year('2024')], { codes: wider, far: new Set(['TRADE_OF_GDP THA']) })[0].partner)
})

t.test('checks look at partners and products of the same family', async (t) => {
  const [{ partner, product }] = groundsOf([year('2024')], toldOf())
  t.ok(['CHN', 'CN-GD', 'W00', '_Z'].every((code) => partner?.includes(code)))
  t.notOk(partner?.includes('THA'), 'but not at another country')
  t.ok(product?.includes('_Z'))
  const everywhere = { ...year('2024'), partner: 'W00' }
  t.equal(groundsOf([year('2024'), everywhere], toldOf())[0].partner, null, 'the world is made of all')
  const areas = [...codes.areas.entries.keys()].map((partner) => ({ ...year('2024'), partner }))
  t.equal(groundsOf(areas.filter(({ partner }) => partner !== 'W00').slice(0, 60), toldOf())[0].partner, null)
  const products = Array.from({ length: 60 }, (_, i) => ({ ...year('2024'), product: `P${i}` }))
  t.equal(groundsOf(products, toldOf())[0].product, null)
})

t.test('what is a share of figures, or is ranked in them, is told by the areas within', async (t) => {
  const [, parts] = groundsOf([year('2024')], toldOf())
  t.ok(parts?.reporter?.includes('VN-HP'))
  t.notOk(parts?.reporter?.includes('CN-GD'))
  t.ok(parts?.indicator?.includes('TRADE_SHARE'))
  t.match([parts?.from, parts?.to], [{ text: '2024' }, { text: '2024' }])
  t.equal(groundsOf([year('2024', 'VNM', 'CPI')], anything).length, 1, 'nothing is a share of an index')
})

t.test('who tells how long a list is need not stand in it', async (t) => {
  const [, lists] = groundsOf([year('2024', 'W00', 'GII_ECONOMIES', 'COUNT')], anything)
  t.match(lists, { reporter: null, from: { text: '2024' }, to: { text: '2024' } })
  t.ok(lists?.indicator?.includes('GII_RANK'))
})

t.test('a rate converts the amounts of its area and of the places in it', async (t) => {
  const grounds = groundsOf([year('2024', 'VNM', 'EXCHANGE_RATE', 'VND')], anything)
  const rates = grounds.find(({ unit }) => unit !== null)
  t.match(rates, { indicator: null, unit: ['VND', 'USD'], from: { text: '2024' } })
  t.ok(['VNM', 'VN-HP'].every((code) => rates?.reporter?.includes(code)))
  t.match(filterOf(rates as (typeof grounds)[0], null), { indicator: undefined, unit: ['VND', 'USD'] })
  const lies = liesOn(rates as (typeof grounds)[0])
  t.ok(lies(cell({ unit: 'VND' })))
  t.notOk(lies(cell({ unit: 'EUR' })))
})

t.test('what lies on the ground need not be looked for', async (t) => {
  const lies = liesOn(groundsOf([year('2024')], toldOf())[0])
  t.ok(lies(cell({})))
  t.ok(lies(cell({ indicator: 'TRADE_GROWTH' }, '2026')))
  for (const other of [{ reporter: 'THA' }, { partner: 'THA' }, { product: '27' }, { indicator: 'GII_RANK' }])
    t.notOk(lies(cell(other)))
  for (const period of ['2021', '2027', '2025-01/..']) t.notOk(lies(cell({}, period)), period)
  t.ok(liesOn(groundsOf([{ ...year('2025'), ends: null }], toldOf())[0])(cell({}, '2025-01/..')))
})
