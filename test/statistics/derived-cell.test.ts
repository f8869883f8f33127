import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import type { Stated } from '../../src/model/stated.js'
import { derivedCell } from '../../src/statistics/derived-cell.js'
import type { OperationName } from '../../src/statistics/operations.js'
import { inEnglish } from '../model/in-english.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const of = statedFigure
const own = { partner: '_Z', product: '_Z' }
const trade = of()
const before = of({ period: '2023' })
const grown = (period = '2024') => of({ indicator: 'TRADE_GROWTH', unit: 'PERCENT', period })
const exported = of({ indicator: 'EXPORTS' })
const imported = of({ indicator: 'IMPORTS' })
const crossing = (product: string, indicator = 'BORDER_CROSSINGS', unit = 'PERSONS') =>
  of({ indicator, product, unit, partner: '_Z' })
const rate = (unit: string) => of({ indicator: 'EXCHANGE_RATE', unit, ...own })
const inVnd = of({ unit: 'VND' })
const month = (period: string, more = {}) => of({ period, ...more })
const change = (period: string) => month(period, { indicator: 'CPI_CHANGE_MONTH', unit: 'PERCENT', ...own })
const ofYear = (year: number, first: number) =>
  Array.from({ length: 13 - first }, (_, i) => change(`${year}-${String(first + i).padStart(2, '0')}`))
const changes = [...ofYear(2023, 2), ...ofYear(2024, 1)]

t.test('the result of an operation stands in the cell that its inputs say', async (t) => {
  const cells: [OperationName, Stated[], string][] = [
    ['change', [trade, before], 'TRADE CHN _T USD 2024'],
    ['change', [grown(), grown('2023')], 'TRADE_GROWTH CHN _T PERCENT_POINTS 2024'],
    ['percent_change', [trade, before], 'TRADE CHN _T PERCENT 2024'],
    ['index', [trade, before], 'TRADE CHN _T INDEX 2024'],
    ['log', [trade], 'TRADE CHN _T LOGARITHM 2024'],
    ['gap_percent', [exported, imported], 'EXPORTS CHN _T PERCENT 2024'],
    ['sum', [exported, imported], 'TRADE CHN _T USD 2024'],
    ['sum', [crossing('PASSPORT'), crossing('TRAVEL_PERMIT')], 'BORDER_CROSSINGS _Z _T PERSONS 2024'],
    ['sum', [trade, crossing('_T')], 'TRADE CHN _T USD 2024'],
    ['sum', [crossing('PASSPORT'), crossing('_Z')], 'BORDER_CROSSINGS _Z PASSPORT PERSONS 2024'],
    ['sum', [month('2024-02'), month('2024-01'), month('2024-03')], 'TRADE CHN _T USD 2024-Q1'],
    ['sum', [before, trade], 'TRADE CHN _T USD 2023/2024'],
    ['balance', [exported, imported], 'TRADE_BALANCE CHN _T USD 2024'],
    ['balance', [imported, exported], 'IMPORTS CHN _T USD 2024'],
    ['remainder', [trade, exported], 'IMPORTS CHN _T USD 2024'],
    ['remainder', [trade, trade], 'TRADE CHN _T USD 2024'],
    ['level_before', [trade, grown()], 'TRADE CHN _T USD 2023'],
    ['level_after', [before, grown()], 'TRADE CHN _T USD 2024'],
    ['average_change', changes, 'CPI_CHANGE_AVERAGE _Z _Z PERCENT 2024'],
    ['convert', [trade, rate('VND')], 'TRADE CHN _T VND 2024'],
    ['convert_back', [inVnd, rate('VND')], 'TRADE CHN _T USD 2024'],
    ['convert_across', [inVnd, rate('VND'), rate('CNY')], 'TRADE CHN _T CNY 2024'],
    ['rank', [trade], 'TRADE_RANK CHN _T RANK 2024'],
    ['rank', [of({ indicator: 'GDP', ...own })], 'GDP _Z _Z RANK 2024'],
    [
      'growth_of_whole',
      ['PASSPORT', 'TRAVEL_PERMIT'].flatMap((kind) => [
        crossing(kind),
        crossing(kind, 'BORDER_CROSSINGS_GROWTH', 'PERCENT'),
      ]),
      'BORDER_CROSSINGS_GROWTH _Z _T PERCENT 2024',
    ],
  ]
  for (const [operation, inputs, expected] of cells) {
    const { cell, refused } = derivedCell(operation, inputs, codes)
    const { indicator, partner, product, unit, period } = cell
    t.equal([indicator, partner, product, unit, period].join(' '), expected, operation)
    t.equal(refused, null, operation)
  }
})

t.test('the days of a period and its frequency go with it', async (t) => {
  const { cell } = derivedCell('sum', [month('2024-01'), month('2024-02'), month('2024-03')], codes)
  t.match(cell, { freq: 'Q', period: '2024-Q1', starts: '2024-01-01', ends: '2024-03-31' })
})

t.test('inputs that make no such figure are refused with the reason', async (t) => {
  const refusals: [OperationName, Stated[], RegExp | string][] = [
    [
      'sum',
      [month('2024-01'), month('2024-03')],
      '2024-03 does not follow 2024-01 at once: they make no period together.',
    ],
    ['sum', [grown(), grown('2023')], /a growth rate is not averaged or added up over time\.$/],
    ['mean', [before, trade], /^TRADE is summed over its period/],
    ['level_before', [trade, grown('2023')], / is not the growth that leads to /],
    ['level_after', [trade, grown()], / is not the growth that follows /],
    ['level_before', [exported, grown()], / is not the growth that leads to /],
    ['level_before', [trade, of({ indicator: 'BANK_GROWTH', unit: 'PERCENT' })], / is not the growth that leads to /],
    ['average_change', changes.toReversed(), /from 2022-02 to 2023-12, in order\.$/],
    ['convert', [trade, trade], / is no rate that converts /],
    ['convert', [inVnd, rate('CNY')], / is no rate that converts /],
    ['convert_back', [trade, trade], / is no rate that converts /],
    ['convert_back', [trade, rate('VND')], / is no rate that converts /],
    ['convert_across', [inVnd, rate('VND'), trade], / is no rate that converts /],
  ]
  for (const [operation, inputs, reason] of refusals) {
    const { refused } = derivedCell(operation, inputs, codes)
    t.match(inEnglish(refused), reason, operation)
  }
})
