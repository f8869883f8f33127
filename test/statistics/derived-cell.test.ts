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
const faced = of({ indicator: 'IMPORTS', reporter: 'CHN', partner: 'VNM' })
const gdp = of({ indicator: 'GDP', ...own })
const heads = of({ indicator: 'POPULATION', unit: 'PERSONS', ...own })
const stock = (period: string) => of({ indicator: 'FDI_REGISTERED_STOCK', period })
const site = of({ indicator: 'BORDER_CROSSINGS', reporter: 'VN-09_HUU_NGHI', partner: '_Z', unit: 'PERSONS' })
const madeOf = ({ figure, ...place }: Stated, operation: string): Stated => ({
  ...place,
  figure: { ...figure, id: `${operation}(${figure.id})`, derived: { formula: '', inputs: [figure.id] } },
})
const ranked = of({ indicator: 'TRADE_RANK', unit: 'RANK' })
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
    ['gap_percent', [exported, faced], 'EXPORTS CHN _T PERCENT 2024'],
    ['share', [of({ partner: 'CN-GD' }), trade], 'TRADE CN-GD _T PERCENT 2024'],
    ['share', [crossing('PASSPORT'), crossing('_T')], 'BORDER_CROSSINGS _Z PASSPORT PERCENT 2024'],
    ['share', [exported, trade], 'EXPORTS CHN _T PERCENT 2024'],
    ['ratio', [trade, heads], 'TRADE CHN _T USD 2024'],
    ['ratio_percent', [of({ partner: 'W00' }), gdp], 'TRADE W00 _T PERCENT 2024'],
    [
      'year_end',
      [of({ indicator: 'FDI_REGISTERED_STOCK', period: '2024-Q4' })],
      'FDI_REGISTERED_STOCK CHN _T USD 2024',
    ],
    ['sum', [exported, imported], 'TRADE CHN _T USD 2024'],
    ['sum', [crossing('PASSPORT'), crossing('TRAVEL_PERMIT')], 'BORDER_CROSSINGS _Z _T PERSONS 2024'],
    ['sum', [month('2024-02'), month('2024-01'), month('2024-03')], 'TRADE CHN _T USD 2024-Q1'],
    ['sum', [before, trade], 'TRADE CHN _T USD 2023/2024'],
    ['sum', [madeOf(before, 'sum'), trade], 'TRADE CHN _T USD 2023/2024'],
    [
      'sum_ratio_percent',
      [of({ indicator: 'EXPORTS', partner: 'W00' }), of({ indicator: 'IMPORTS', partner: 'W00' }), gdp],
      'EXPORTS W00 _T PERCENT 2024',
    ],
    ['balance', [exported, imported], 'TRADE_BALANCE CHN _T USD 2024'],
    ['remainder', [trade, exported], 'IMPORTS CHN _T USD 2024'],
    ['level_before', [trade, grown()], 'TRADE CHN _T USD 2023'],
    ['level_after', [before, grown()], 'TRADE CHN _T USD 2024'],
    ['average_change', changes, 'CPI_CHANGE_AVERAGE _Z _Z PERCENT 2024'],
    ['convert', [trade, rate('VND')], 'TRADE CHN _T VND 2024'],
    ['convert_back', [inVnd, rate('VND')], 'TRADE CHN _T USD 2024'],
    ['convert_across', [inVnd, rate('VND'), rate('CNY')], 'TRADE CHN _T CNY 2024'],
    ['rank', [trade], 'TRADE_RANK CHN _T RANK 2024'],
    ['rank', [gdp], 'GDP _Z _Z RANK 2024'],
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
    ['sum', [grown(), grown('2023')], 'TRADE_GROWTH has the measure growth; sum makes sense only of: level, count.'],
    ['mean', [before, trade], /^TRADE is summed over its period/],
    [
      'mean',
      [of({ indicator: 'GDP_GROWTH', unit: 'PERCENT', ...own })],
      /^GDP_GROWTH has the measure growth; mean makes sense /,
    ],
    [
      'sum',
      [ranked, of({ indicator: 'TRADE_RANK', unit: 'RANK', partner: 'CN-GD' })],
      /^TRADE_RANK has the measure rank; sum /,
    ],
    ['sum', [trade, trade], /2024~a-2025 is of a cell that is there already; sum takes each once\.$/],
    ['sum', [trade, of({ source: 'b-2025' })], /2024~b-2025 is of a cell that is there already; sum /],
    [
      'sum',
      [of({ partner: 'CN-GD' }), of({ partner: 'CN-GX' })],
      'sum takes figures that share their partner, not of CN-GD and CN-GX.',
    ],
    ['sum', [trade, exported], 'TRADE, EXPORTS are not all the parts of one indicator.'],
    ['sum', [exported, of({ indicator: 'GDP' })], 'EXPORTS, GDP are not all the parts of one indicator.'],
    ['sum', [crossing('PASSPORT'), crossing('_Z')], 'PASSPORT, _Z are not parts of one product.'],
    ['sum', [crossing('_T'), crossing('_Z')], '_T, _Z are not parts of one product.'],
    [
      'sum',
      [exported, of({ indicator: 'IMPORTS', period: '2023' })],
      'A sum adds up what differs in period or in indicator, not in both.',
    ],
    [
      'sum',
      [of({ indicator: 'TRADE_RANK_STREAK', unit: 'YEARS' })],
      'TRADE_RANK_STREAK speaks of TRADE_RANK, and is not added up.',
    ],
    ['mean', [rate('VND'), rate('VND')], /is of a cell that is there already; mean takes each once\.$/],
    ['share', [trade, of({ partner: 'CN-GD' })], / is no part of .*, by one of area, product and indicator\.$/],
    ['share', [trade, of({ partner: 'USA' })], / is no part of /],
    ['share', [trade, trade], / is no part of /],
    ['share', [exported, of({ partner: 'W00' })], / is no part of /],
    [
      'share',
      [site, of({ indicator: 'BORDER_CROSSINGS', reporter: 'VN-09', partner: '_Z', unit: 'PERSONS' })],
      / is no part of /,
    ],
    [
      'share',
      [trade, of({ partner: 'W00', period: '2023' })],
      'share takes figures that share their period, not of 2024 and 2023.',
    ],
    ['share', [of({ partner: 'W00' })], 'W00 is part of no area we know.'],
    [
      'change',
      [trade, of({ indicator: 'GDP', period: '2023' })],
      'change takes figures that share their indicator, not of TRADE and GDP.',
    ],
    [
      'percent_change',
      [trade, of({ partner: 'USA', period: '2023' })],
      'percent_change takes figures that share their partner, not of CHN and USA.',
    ],
    ['compounded_annual_rate', [month('2024-01/2024-05'), month('2023-01/2023-05')], / is not the period just before /],
    ['percent_change', [before, trade], '2024 is no period before 2023 that it could be compared with.'],
    [
      'percent_change',
      [month('2024-01/2024-05'), month('2023-01/2023-04')],
      /^2023-01\/2023-04 is not the same period as .* a year before/,
    ],
    [
      'compounded_annual_rate',
      [trade, of({ period: '2014' })],
      '2014 is not the period just before 2024, the only one that it is compared with here.',
    ],
    ['ratio', [trade, exported], 'No indicator sets TRADE over EXPORTS.'],
    ['ratio_percent', [gdp, of({ partner: 'W00' })], 'No indicator sets GDP over TRADE.'],
    [
      'sum_ratio_percent',
      [exported, trade, gdp],
      /^EXPORTS and TRADE are not the two parts of what an indicator sets over GDP\.$/,
    ],
    ['sum_ratio_percent', [exported, imported, of({ indicator: 'FDI_REGISTERED' })], /are not the two parts/],
    ['balance', [imported, exported], 'No indicator is the difference of IMPORTS and EXPORTS.'],
    [
      'balance',
      [exported, of({ indicator: 'IMPORTS', partner: 'USA' })],
      'balance takes figures that share their partner, not of CHN and USA.',
    ],
    ['remainder', [trade, trade], 'TRADE is not one of two parts of TRADE.'],
    ['remainder', [trade, gdp], 'remainder takes figures that share their partner, not of CHN and _Z.'],
    ['gap', [exported, imported], / is not what the other side tells of /],
    [
      'gap',
      [exported, of({ indicator: 'EXPORTS', reporter: 'CHN', partner: 'VNM' })],
      / is not what the other side tells of /,
    ],
    ['growth_of_whole', [trade, grown(), exported, grown()], /^A\.EXPORTS\..* is not followed by its growth\.$/],
    ['growth_of_whole', [trade, grown(), trade, grown(), trade], / is not followed by its growth\.$/],
    ['growth_of_whole', [trade, grown(), trade, grown()], /sum takes each once\.$/],
    [
      'average_change',
      [...changes.slice(0, 22), of({ indicator: 'CPI_CHANGE_YEAR', unit: 'PERCENT', period: '2024-12', ...own })],
      'CPI_CHANGE_YEAR is not the change of one thing on the period before.',
    ],
    ['year_end', [exported], /^EXPORTS is summed over its period/],
    ['year_end', [stock('2024-Q3')], '2024-Q3 is not the last part of a period of frequency A.'],
    ['quarter_end', [stock('2024-Q4')], '2024-Q4 is not the last part of a period of frequency Q.'],
    [
      'convert',
      [trade, of({ indicator: 'EXCHANGE_RATE', unit: 'VND', period: '2023', ...own })],
      'convert takes figures that share their period, not of 2024 and 2023.',
    ],
    [
      'rank',
      [madeOf(trade, 'percent_change')],
      /^percent_change\(.*\) is no figure of TRADE any more; rank makes nothing of it\.$/,
    ],
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
    const told = inEnglish(refused)
    if (typeof reason === 'string') t.equal(told, reason, operation)
    else t.match(told, reason, operation)
  }
})
