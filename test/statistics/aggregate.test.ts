import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import type { Indicator } from '../../src/model/indicator.js'
import { refusal } from '../../src/model/refusal.js'
import { type AggregateName, aggregateNames } from '../../src/model/transform.js'
import { aggregated, aggregateRefusal, finerThan } from '../../src/statistics/aggregate.js'
import { inEnglish } from '../model/in-english.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const indicatorOf = (code: string) => codes.indicators.entries.get(code) as Indicator
const quarters = (year: number, values: number[], more = {}) =>
  values.map((value, i) => statedFigure({ period: `${year}-Q${i + 1}`, value, ...more }))
const put = (...[name, figures, freq = 'A']: [AggregateName, Parameters<typeof aggregated>[1], 'A'?]) =>
  aggregated(name, figures, freq, codes).map(({ period, freq: own, figure }) => ({ period, freq: own, ...figure }))

const refused = (name: Parameters<typeof aggregateRefusal>[0], code: string) =>
  inEnglish(aggregateRefusal(name, indicatorOf(code)))

t.test('how an indicator is collected alone decides how it is put together', async (t) => {
  const fitting = { TRADE: 'sum', POPULATION: 'mean', CPI: 'mean', FDI_REGISTERED_STOCK: 'end', EXCHANGE_RATE: 'mean' }
  for (const [code, fits] of Object.entries(fitting)) {
    for (const name of aggregateNames)
      t.equal(aggregateRefusal(name, indicatorOf(code)) === null, name === fits, `${name} of ${code}`)
  }
  t.match(refused('sum', 'FDI_REGISTERED_STOCK'), /: a stock is not added up, and only end makes/)
  t.match(refused('mean', 'TRADE'), /^TRADE is summed over its period, so only sum makes/)
  t.match(refused('sum', 'CPI'), /^CPI is an average over its period, so only mean makes/)
})

t.test('ranks, growth, shares and what is collected nobody knows how are never put together', async (t) => {
  for (const name of aggregateNames) {
    t.equal(refused(name, 'TRADE_RANK'), 'TRADE_RANK has the measure rank, which is not added up over time.')
    t.match(
      refused(name, 'CPI_CHANGE_MONTH'),
      /is a growth, and a growth rate is not averaged or added up over time\.$/,
    )
    t.match(refused(name, 'TRADE_SHARE'), /measure share, which is not added up over time\.$/)
    const unknown = aggregateRefusal(name, { ...indicatorOf('TRADE'), collection: null })
    t.match(inEnglish(unknown), /^It is not said how TRADE is /)
  }
})

t.test('longer periods are made of all that are shorter, the longest first, never of intervals', async (t) => {
  t.same(finerThan('A'), ['S', 'Q', 'M', 'W', 'D'])
  t.same(finerThan('M'), ['W', 'D'])
  t.same([finerThan('D'), finerThan('_O')], [[], []])
})

t.test('four quarters make a year', async (t) => {
  const [year, ...rest] = put('sum', quarters(2024, [1, 2, 3, 4]))
  t.same(rest, [])
  t.match(year, { period: '2024', freq: 'A', value: 10, unit: 'USD', source: 'a-2025' })
  t.equal(year?.derived?.formula, 'a + b + ...')
  t.equal(year?.derived?.inputs.length, 4)
  t.match(put('mean', quarters(2024, [1, 2, 3, 4], { indicator: 'CPI', unit: 'INDEX' })), [{ value: 2.5 }])
  t.match(put('end', quarters(2024, [1, 2, 3, 4])), [{ value: 4, derived: { formula: 'a' } }])
})

t.test('a year that is not whole has no sum and no mean, and says how many parts are known', async (t) => {
  const three = quarters(2024, [1, 2, 3])
  for (const name of ['sum', 'mean', 'end'] as const)
    t.match(put(name, three), [
      {
        value: null,
        status: 'O',
        derived: { refused: refusal('periods_missing', 4, 'Q', '2024', 3) },
      },
    ])
  t.match(put('end', quarters(2024, [1, 2, 3, 4]).slice(3)), [{ value: 4 }], 'the end needs the last alone')
})

t.test('a source has its year of the fewest parts that are whole', async (t) => {
  const months = Array.from({ length: 12 }, (_, i) =>
    statedFigure({ period: `2024-${String(i + 1).padStart(2, '0')}`, value: 1 }),
  )
  t.match(put('sum', [...months, ...quarters(2024, [1, 2, 3, 4])]), [{ value: 10 }])
  t.match(put('sum', [...quarters(2024, [1, 2, 3]), ...months]), [{ value: 12 }], 'a quarter is missing')
  t.match(put('sum', [...months.slice(1), ...quarters(2024, [1, 2, 3])]), [
    { value: null, derived: { refused: { code: 'periods_missing' } } },
  ])
})

t.test('each series, year and source has its own', async (t) => {
  const figures = [
    ...quarters(2024, [1, 2, 3, 4]),
    ...quarters(2024, [2, 2, 3, 4], { source: 'b-2025' }),
    ...quarters(2023, [3, 2, 3, 4]),
    ...quarters(2024, [4, 2, 3, 4], { partner: 'USA' }),
  ]
  t.same(
    put('sum', figures).map(({ value }) => value),
    [10, 11, 12, 13],
  )
})

t.test('weeks make no year, and a period is put to no interval', async (t) => {
  t.match(put('sum', [statedFigure({ period: '2024-W05' })]), [
    { value: null, derived: { refused: refusal('not_whole_periods', '2024', 'W') } },
  ])
  t.same(aggregated('sum', quarters(2024, [1]), '_O', codes), [])
})

t.test('a part without a value leaves the year without one', async (t) => {
  const hole = statedFigure({ period: '2024-Q4', value: null, status: 'O' })
  t.match(put('sum', [...quarters(2024, [1, 2, 3]), hole]), [
    { value: null, derived: { refused: { code: 'no_value' } } },
  ])
})
