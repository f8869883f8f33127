import t from 'tap'
import { appUnderTest } from '../app.js'

// Series, period, value, low, high, digits, qualifier, status, nature, base; a dash is null. Read off the articles by hand.
const techgeekwire = [
  'A.TRADE.VNM.CHN._T.USD 2024 260650000000 260645000000 260655000000 5 - A -',
  'A.TRADE_GROWTH.VNM.CHN._T.PERCENT 2024 13.5 13.45 13.55 3 - A - 2023',
  'A.TRADE_RANK.VNM.CHN._T.RANK 2024 1 1 1 - - A -',
  'A.TRADE_RANK_STREAK.VNM.CHN._T.YEARS 2024 20 20 20 - - A -',
  'A.TRADE_SHARE.VNM.CN-GD._T.PERCENT 2024 21 20.5 21.5 2 - A -',
  'A.TRADE.VNM.CN-GD._T.USD 2024 56300000000 56250000000 56350000000 3 - A -',
  'A.TRADE_RANK.VNM.CN-GD._T.RANK 2024 1 1 1 - - A -',
  'A.FDI_REGISTERED_STOCK_RANK.VNM.CHN._Z.RANK 2024 6 6 6 - - A -',
  'A.FDI_PROJECTS_RANK.VNM.CHN._Z.RANK 2024 1 1 1 - - A -',
  'A.GHG_NET_EMISSIONS_TARGET.VNM._Z._Z.T_CO2E 2050 0 0 0 - - A -',
  'A.GII_RANK.VNM._Z._Z.RANK 2024 44 44 44 - - A -',
  'A.GII_ECONOMIES.W00._Z._Z.ECONOMIES 2024 133 133 133 - - A -',
  'A.STARTUP_RANK_ASEAN.VNM._Z._Z.RANK 2024 5 1 5 - top A -',
  'A.STARTUP_RANK_APAC.VNM._Z._Z.RANK 2024 12 12 12 - - A -',
  'A.GDP_GROWTH.VNM._Z._Z.PERCENT 2024 7.09 7.085 7.095 3 - A -',
  'M.FTA_SIGNED.VNM._Z._Z.AGREEMENTS 2025-05 17 17 17 - - A -',
  'M.FTA_IN_NEGOTIATION.VNM._Z._Z.AGREEMENTS 2025-05 2 2 2 - - A -',
]

const vna = [
  '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS 2025-01/.. 1240000 1240000 1250000 3 over A -',
  '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z.PASSPORT.PERSONS 2025-01/.. 430000 430000 440000 2 over A -',
  '_O.BORDER_CROSSINGS_GROWTH.VN-09_HUU_NGHI._Z.PASSPORT.PERCENT 2025-01/.. 5.8 5.75 5.85 2 - A -',
  '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z.TRAVEL_PERMIT.PERSONS 2025-01/.. 810000 810000 820000 2 over A -',
  '_O.BORDER_CROSSINGS_GROWTH.VN-09_HUU_NGHI._Z.TRAVEL_PERMIT.PERCENT 2025-01/.. 22.5 22.45 22.55 3 - A -',
  'M.MEMORANDUMS_SIGNED.VN-HP._Z._Z.MEMORANDUMS 2025-07 6 6 6 - - F plan',
  'M.INVESTMENT_PROJECTS.VN-HP._Z._Z.PROJECTS 2025-07 23 23 23 - - F plan',
  'M.INVESTMENT_REGISTERED.VN-HP._Z._Z.USD 2025-07 15000000000 14000000000 16000000000 2 about F plan',
  'S.CPI_CHANGE_MONTH_MEAN.VNM._Z._Z.PERCENT 2025-S2 0.27 0.265 0.275 2 - F assumption',
  '_O.CPI_CHANGE_MONTH_MEAN_H2.VNM._Z._Z.PERCENT 2015/2024 0.27 0.265 0.275 2 - A -',
  'A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT 2025 3.4 3.35 3.45 2 - F forecast',
  'S.BANK_GROWTH_RANK.VNM._Z.SMALL_BANKS.RANK 2025-S2 1 1 1 - - F forecast',
  'S.BANK_GROWTH.VNM._Z.SMALL_BANKS.PERCENT 2025-S2 35 - 35 2 up_to F forecast',
  'A.PROJECT_LENGTH.VN-SG_METRO_2._Z._Z.KM 2010 11.3 11.25 11.35 3 - A -',
  'A.PROJECT_STATIONS.VN-SG_METRO_2._Z.UNDERGROUND.STATIONS 2010 10 10 10 - - A -',
  'A.PROJECT_STATIONS.VN-SG_METRO_2._Z.ELEVATED.STATIONS 2010 1 1 1 - - A -',
  'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND 2010 26000000000000 25500000000000 26500000000000 2 - A -',
  'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.USD 2010 994000000 993500000 994500000 3 - A -',
  'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND 2019 47900000000000 47800000000000 47900000000000 3 nearly A -',
  'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.USD 2019 1800000000 1750000000 1850000000 2 - A -',
]

const articles = [
  { source: 'techgeekwire-2025', known: '2025-05-31', figures: techgeekwire },
  { source: 'vna-2025', known: '2025-07-10', figures: vna },
]

const told = (word: unknown) => (word === null ? '-' : String(word))
const word = (text: string | undefined) => (text === undefined || text === '-' ? null : text)
const number = (text: string | undefined) => (word(text) === null ? null : Number(text))

/** What a line says, in the fields of an answer. */
function expected(line: string, source: string, known: string) {
  const [series = '', period = '', value, low, high, digits, qualifier, status, nature, base] = line.split(' ')
  const [freq, indicator, reporter, partner, product, unit] = series.split('.')
  const id = `${series}~${period.replace('/', '--')}~${source}`
  const numbers = { value: number(value), low: number(low), high: number(high), digits: number(digits) }
  const words = { qualifier: word(qualifier), status, nature: word(nature), base: word(base) }
  const key = { freq, indicator, reporter, partner, product, unit, period }
  return { id, ...key, ...numbers, ...words, source, known, compiler: null, chosen_because: null }
}

const { ask } = await appUnderTest()

t.test('the 37 figures of both articles are answered as they were printed', async (t) => {
  const { json } = await ask('/v1/observations')
  t.equal(json.data.length, 37)
  t.match(json.meta, { total: 37, complete: true, next: null, as_of: null, empty_because: null })
  for (const { source, known, figures } of articles) {
    for (const line of figures) {
      const figure = expected(line, source, known)
      t.match(
        json.data.find(({ id }: { id: string }) => id === figure.id),
        figure,
        figure.id,
      )
    }
    const of = await ask(`/v1/observations?source=${source}`)
    t.equal(of.json.data.length, figures.length, `${source} states ${figures.length}`)
    t.same(Object.keys(of.json.sources), [source])
  }
})

t.test('each figure is found by its id, with its place in the text', async (t) => {
  for (const { source, known, figures } of articles) {
    for (const line of figures) {
      const figure = expected(line, source, known)
      const { status, json } = await ask(`/v1/figures/${encodeURIComponent(figure.id)}`)
      t.equal(status, 200)
      t.match(json.data, figure, figure.id)
      t.match(json.data.evidence, { source, unit: 'code point', sha256: /^[0-9a-f]{64}$/ })
      t.equal(json.data.evidence.end - json.data.evidence.start, [...json.data.literal].length)
      t.ok(json.data.note, 'how it was read is told')
    }
  }
})

t.test('a figure is null with a reason, or has a value within its interval', async (t) => {
  const { json } = await ask('/v1/observations')
  for (const { id, value, low, high } of json.data) {
    t.ok((low ?? value) <= value && value <= (high ?? value), `${id}: ${told(low)} .. ${told(value)} .. ${told(high)}`)
  }
})
