import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { catalogueOf } from '../../../src/model/catalogue.js'
import { inEnglish } from '../../model/in-english.js'
import { checksOf, outcomes, printedFigure } from '../checks-of.js'

const cost = (value: number, digits: number, unit: string, given = {}) =>
  printedFigure(value, digits, { indicator: 'PROJECT_COST', reporter: 'VN-SG_METRO_2', period: '2010', unit, ...given })
const rate = (value: number, unit: string, period: string, given = {}) =>
  printedFigure(value, null, { indicator: 'EXCHANGE_RATE', unit, period, ...given })
const dong = cost(26e12, 2, 'VND')
const of = (figures: Parameters<typeof checksOf>[1], ...rates: Parameters<typeof checksOf>[1]) =>
  outcomes(checksOf('converted_amount', figures, rates))

t.test('an amount is held against itself in another currency, by the rate of its period', async (t) => {
  t.same(of([dong, cost(1.4e9, 2, 'USD')], rate(18612.9, 'VND', '2010')), ['consistent'])
  t.same(of([dong, cost(994e6, 3, 'USD')], rate(18612.9, 'VND', '2010')), ['inconsistent'])
  t.same(of([dong, cost(994e6, 3, 'USD')], rate(18612.9, 'VND', '2010'), rate(26150, 'VND', '2025')), [
    'inconsistent: year',
  ])
  t.same(of([dong, cost(994e6, 3, 'USD')], rate(18612.9, 'VND', '2010'), rate(23050.2, 'VND', '2019')), [
    'inconsistent',
  ])
  t.same(of([dong, cost(1.4e6, 2, 'USD')], rate(18612.9, 'VND', '2010')), ['inconsistent: magnitude'])
})

t.test('all rates of the period make one interval', async (t) => {
  const [check] = checksOf(
    'converted_amount',
    [dong, cost(1.35e9, 3, 'USD')],
    [rate(18000, 'VND', '2010-01'), rate(19500, 'VND', '2010-12'), rate(1, 'VND', '2009-12')],
  )
  t.equal(check?.verdict, 'consistent')
  t.same(
    [check?.implied?.low?.toPrecision(6), check?.implied?.high?.toPrecision(6)],
    [(25.5e12 / 19500).toPrecision(6), (26.5e12 / 18000).toPrecision(6)],
  )
  t.equal(check?.figures.length, 4)
})

t.test('a rate without bounds, of another currency or priced in another is none', async (t) => {
  const open = rate(18612.9, 'VND', '2010', { high: null })
  const [check] = checksOf('converted_amount', [dong, cost(994e6, 3, 'USD')], [open, rate(6.77, 'CNY', '2010')])
  t.match(check, { verdict: 'cannot_tell', implied: null })
  t.equal(
    inEnglish(check?.refused),
    'No exchange rate between VND and USD is loaded for 2010; the two amounts make 25,641 to 26,674 VND a USD.',
  )
})

t.test('two amounts of which one is open make no rate', async (t) => {
  const [check] = checksOf('converted_amount', [dong, cost(994e6, 3, 'USD', { low: null })])
  t.equal(inEnglish(check?.refused), 'No exchange rate between VND and USD is loaded for 2010.')
})

t.test('each pair is held against each other once, the dollar against all, else the later code', async (t) => {
  const yuan = cost(6e9, 1, 'CNY')
  const claims = checksOf('converted_amount', [dong, yuan, cost(994e6, 3, 'USD')]).map(({ figures }) =>
    figures.map((id) => id.slice(-'VND~2010~a-2025'.length).slice(0, 3)).join('<'),
  )
  t.same(claims.toSorted(), ['USD<CNY', 'USD<VND', 'VND<CNY'])
})

t.test('a rate that prices the amount in the currency of the figure multiplies it', async (t) => {
  const shipped = codeListsIn()
  const euro = shipped.indicators.map((one) => (one.code === 'EXCHANGE_RATE' ? { ...one, converts: 'EUR' } : one))
  const lists = catalogueOf({ ...shipped, indicators: euro })
  const amounts = [cost(750e6, 3, 'EUR'), cost(994e6, 3, 'USD')]
  const [check] = checksOf('converted_amount', amounts, [rate(1.3257, 'USD', '2010')], lists)
  t.match(check, { verdict: 'consistent', how: 'convert' })
})

t.test('amounts of other sources or cells, and rates themselves, are not held against each other', async (t) => {
  t.same(of([dong, cost(994e6, 3, 'USD', { source: 'b-2025' })]), [])
  t.same(of([dong, cost(994e6, 3, 'USD', { period: '2019' })]), [])
  t.same(of([dong, cost(994e6, 3, 'USD', { value: null, low: null, high: null })]), [])
  t.same(of([rate(18612.9, 'VND', '2010'), rate(6.77, 'CNY', '2010')]), [])
})
