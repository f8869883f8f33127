import type { MadeRow } from '../db/made-release.js'

const trade = (indicator: string, partner: string, period: string, value: number, more: MadeRow = {}): MadeRow => ({
  ...{ indicator, freq: 'A', reporter: 'VNM', partner, product: '_T', period, unit: 'USD' },
  ...{ value: `${value}.1`, low: `${value}.05`, high: `${value}.15`, digits: `${value}1`.length.toString(), ...more },
})
const own = (indicator: string, freq: string, period: string, value: number, unit: string, more: MadeRow = {}) =>
  trade(indicator, '_Z', period, value, { freq, unit, product: '_Z', ...more })
const months = (year: number) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

/** Figures of which every operation can be reckoned: one source states all that it takes. */
export const rows: MadeRow[] = [
  ...[trade('EXPORTS', 'USA', '2024', 120), trade('IMPORTS', 'USA', '2024', 15), trade('TRADE', 'USA', '2023', 110)],
  ...[trade('TRADE', 'THA', '2023', 18), trade('TRADE', 'THA', '2024', 20), trade('TRADE', 'KOR', '2024', 81)],
  ...[trade('IMPORTS', 'KOR', '2024', 55), trade('TRADE', 'CHN', '2024', 260), trade('TRADE', 'W00', '2024', 780)],
  trade('TRADE_GROWTH', 'KOR', '2024', 4, { unit: 'PERCENT' }),
  trade('TRADE_GROWTH', 'THA', '2025', 3, { unit: 'PERCENT' }),
  trade('EXPORTS', 'W00', '2023', 354),
  trade('IMPORTS', 'W00', '2023', 327),
  ...['VN-HP', 'VN-SG', 'VN-HN'].map((reporter, i) => trade('TRADE', 'CHN', '2024', 20 + 7 * i, { reporter })),
  ...[
    own('GDP', 'A', '2024', 476, 'USD'),
    own('GDP', 'A', '2023', 430, 'USD'),
    own('POPULATION', 'A', '2024', 101, 'PERSONS'),
  ],
  ...[own('EXCHANGE_RATE', 'A', '2024', 25, 'VND'), own('EXCHANGE_RATE', 'A', '2024', 7, 'CNY')],
  trade('TRADE', 'LAO', '2024', 5000, { unit: 'VND' }),
  ...[...months(2023), ...months(2024)].map((period, i) =>
    own('CPI_CHANGE_MONTH', 'M', period, (i % 5) + 1, 'PERCENT'),
  ),
  ...months(2024).map((period, i) => trade('EXPORTS', 'SGP', period, 10 + i, { freq: 'M' })),
  ...months(2024).map((period, i) => own('EXCHANGE_RATE', 'M', period, 24 + i, 'VND')),
  own('EXCHANGE_RATE', 'M', '2023-12', 23, 'VND'),
  ...months(2024).map((period, i) =>
    trade('FDI_REGISTERED_STOCK', 'SGP', period, 50 + i, { freq: 'M', product: '_Z' }),
  ),
  ...[29, 30, 31].map((day) =>
    trade('FDI_REGISTERED_STOCK', 'SGP', `2023-12-${day}`, day, { freq: 'D', product: '_Z' }),
  ),
  ...months(2023)
    .slice(7)
    .map((period, i) => trade('EXPORTS', 'LAO', period, 5 + i, { freq: 'M' })),
  ...[trade('TRADE_RANK', 'CHN', '2024', 1, { unit: 'RANK', value: '1', low: '1', high: '1', digits: '' })],
  ...['2025-01/..', '2025-01/2025-04'].map((period) =>
    own('BORDER_CROSSINGS', '_O', period, 40, 'PERSONS', { product: '_T' }),
  ),
  trade('TRADE', 'LAO', '2022', 9, { unit: 'CNY' }),
  ...[
    ['_T', 300],
    ['PASSPORT', 100],
    ['TRAVEL_PERMIT', 200],
  ].map(([product, value]) =>
    own('BORDER_CROSSINGS', 'A', '2024', Number(value), 'PERSONS', { product: `${product}` }),
  ),
  ...[
    ['PASSPORT', 10],
    ['TRAVEL_PERMIT', 20],
  ].map(([product, value]) =>
    own('BORDER_CROSSINGS_GROWTH', 'A', '2024', Number(value), 'PERCENT', { product: `${product}` }),
  ),
]

const observations = '/v1/observations?source=vna-2025'
const trades = `${observations}&indicator=TRADE&freq=A`

/** Questions whose answers hold figures of every operation. */
export const questions = [
  ...['change', 'percent_change', 'compounded_annual_rate', 'log', 'share', 'per_capita'].map(
    (transform) => `${trades}&transform=${transform}`,
  ),
  `${trades}&transform=index&base=2023`,
  ...[
    'TRADE',
    'EXPORTS',
    'TRADE_BALANCE',
    'TRADE_TO_GDP',
    'GDP_PER_CAPITA',
    'CPI_CHANGE_AVERAGE',
    'BORDER_CROSSINGS_GROWTH',
  ].map((indicator) => `/v1/observations?indicator=${indicator}&freq=A&derive=true`),
  ...['USD', 'VND', 'CNY'].map((unit) => `/v1/observations?indicator=TRADE&freq=A&derive=true&unit=${unit}`),
  '/v1/observations?indicator=EXPORTS&freq=Q&aggregate=sum',
  '/v1/observations?indicator=EXPORTS&freq=Q&aggregate=sum&transform=percent_change',
  '/v1/observations?indicator=EXCHANGE_RATE&freq=A&aggregate=mean&reporter=VNM&unit=VND',
  ...['A', 'S', 'Q', 'M', 'W'].map(
    (freq) => `/v1/observations?indicator=FDI_REGISTERED_STOCK&freq=${freq}&aggregate=end`,
  ),
  ...['change', 'percent_change', 'compounded_annual_rate', 'share', 'log', 'per_capita'].map(
    (transform) => `${observations}&indicator=TRADE_RANK,BORDER_CROSSINGS&transform=${transform}`,
  ),
  `${observations}&indicator=BORDER_CROSSINGS&transform=percent_change_year`,
  '/v1/observations?indicator=EXPORTS&freq=A&aggregate=sum&transform=change',
  ...['VND', 'EUR'].map((unit) => `/v1/trade/bilateral?reporter=VNM&partner=USA,LAO,CHN&derive=true&unit=${unit}`),
  '/v1/trade/bilateral?reporter=VNM&partner=USA,LAO,CHN&derive=true&source=vna-2025',
  '/v1/trade/bilateral?reporter=VNM&partner=USA,LAO,CHN&derive=true&as_of=2025-06-30',
  '/v1/gdp?area=VNM&derive=true&unit=EUR',
  '/v1/trade/partners?reporter=VNM&period=2024',
  '/v1/trade/partners?reporter=VNM&period=2024&source=vna-2025',
  '/v1/trade/partners?reporter=VNM&period=2024&source=vna-2025&unit=VND',
  '/v1/trade/partners?reporter=VNM&period=2024&source=vna-2025&derive=true',
  '/v1/trade/provinces?reporter=VNM&partner=CHN&period=2024&side=reporter&source=vna-2025',
  '/v1/trade/bilateral?reporter=VNM&partner=USA,THA,KOR&derive=true',
]
