import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const at = (indicator: string, period: string, partner: string, value: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator, freq: 'A', period, partner, unit: 'USD', value, ...more },
})
const trade = (partner: string, value: string, more: MadeRow = {}) =>
  at('TRADE', '2022', partner, value, { product: '_T', ...more })
const fdi = (partner: string, value: string, more: MadeRow = {}) => at('FDI_REGISTERED', '2022', partner, value, more)
const about = (value: string, low: string, high: string) => ({ value, low, high, digits: '1' })

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...[fdi('JPN', '30'), fdi('KOR', '50'), fdi('SGP', '30'), fdi('THA', '10', { status: 'E' }), fdi('W00', '200')],
      ...[trade('USA', '40'), trade('W00', '100'), trade('THA', '20'), trade('JPN', '35')],
      ...[trade('USA', '9', { reporter: 'VN-HP' }), trade('USA', '7', { reporter: 'VN-SG' })],
      ...[at('FDI_DISBURSED', '2022', 'JPN', '5'), at('FDI_DISBURSED', '2021', 'JPN', '5')],
    ],
  },
  { source: 'census', rows: [trade('CHN', '30'), trade('KOR', '50'), trade('W00', '90')] },
  {
    source: 'paper',
    rows: [
      ...[trade('USA', '99'), trade('JPN', '30'), trade('LAO', '', about('40', '35', '45'))],
      at('TRADE_RANK', '2022', 'THA', '4', { product: '_T', unit: 'RANK' }),
    ],
  },
])

const origins = '/v1/fdi/rankings?host=VNM&period=2022&by=registered_capital&basis=flow'
const partners = '/v1/trade/partners?reporter=VNM&period=2022'
type Row = { origin: string; partner: string; source: string; rank: { value: number }; share: { value: number } }
const data = async (path: string): Promise<Row[]> => (await ask(path)).json.data

t.test('with the total loaded each value has its rank and share, equals the same', async (t) => {
  const rows = await data(origins)
  t.same(
    rows.map(({ origin, rank, share }) => [origin, rank.value, share.value]),
    [
      ['KOR', 1, 25],
      ['JPN', 2, 15],
      ['SGP', 2, 15],
      ['THA', 4, 5],
    ],
  )
  const listed = { out_of: 4, covered_percent: 60 }
  t.match(rows[0], { rank: { ...listed, unit: 'RANK', derived: {} }, share: { ...listed, unit: 'PERCENT' } })
})

t.test('a rank is that within the whole list, whatever of it is asked for', async (t) => {
  for (const words of ['origin=THA', 'status=E', 'origin=THA&latest=1', 'origin=THA&derive=true', 'limit=1&sort=value'])
    t.match(await data(`${origins}&${words}`), [{ origin: 'THA', rank: { value: 4, out_of: 4 }, share: { value: 5 } }])
})

t.test('where the total is not loaded neither is told, and why', async (t) => {
  const [row] = await data('/v1/fdi/rankings?host=VNM&period=2022&by=disbursed_capital')
  t.match(row, {
    rank: { value: null, out_of: 1, derived: { refused: /W00\._Z\.USD~2022~office is not known, so it cannot/ } },
    share: { value: null },
  })
  t.equal((await ask('/v1/fdi/rankings?host=VNM&by=disbursed_capital')).json.data.length, 2)
})

t.test('each source ranks its own figures, also those of which another is shown', async (t) => {
  const rows = await data(`${partners}&source=office,paper`)
  t.match(
    rows.map(({ partner, rank }) => [partner, rank.value]),
    [
      ['USA', 1],
      ['JPN', 2],
      ['THA', 4],
      ['LAO', null],
    ],
  )
  const all = await data(`${partners}&candidates=all`)
  const own = (partner: string, source: string) => all.find((row) => row.partner === partner && row.source === source)
  t.match(own('THA', 'office'), { rank: { value: 3, out_of: 3, covered_percent: 95 } })
  t.match(own('THA', 'paper'), { rank: { value: 4 }, share: null })
  t.match(own('JPN', 'paper'), { rank: { value: null } })
  t.match(own('KOR', 'census'), { rank: { value: 1, out_of: 2 } })
})

t.test('rows come by reckoned rank, turned round where asked', async (t) => {
  const turned = await data(`${origins}&sort=-rank`)
  t.same(
    turned.map(({ origin }) => origin),
    ['THA', 'JPN', 'SGP', 'KOR'],
  )
})

t.test('provinces of the reporter are ranked in the trade of the pair', async (t) => {
  const path = '/v1/trade/provinces?reporter=VNM&partner=USA&side=reporter&period=2022'
  t.match(await data(path), [
    { province: 'VN-HP', rank: { value: 1, out_of: 2, covered_percent: 40 }, share: { value: 22.5 } },
    { province: 'VN-SG', rank: { value: 2 }, share: { value: 17.5 } },
  ])
})

t.test('a ranking is as it was known on a day', async (t) => {
  t.same((await ask(`${origins}&as_of=2025-07-31`)).json.data, [])
  t.equal((await data(`${origins}&as_of=2025-08-01`)).length, 4)
})

t.test(
  'an area that is part of none has neither rank nor share, and what no indicator shows is not told',
  async (t) => {
    const lists = codeListsIn()
    const areas = lists.areas.map((area) => (area.code === 'KOR' ? { ...area, parent: null } : area))
    const sources = (await ask('/v1/sources')).json.data
    const indicators = lists.indicators.map((one) =>
      one.code === 'FDI_REGISTERED_SHARE' ? { ...one, shown: [] } : one,
    )
    await load(database.writer, { ...lists, sources, areas, indicators }, [])
    t.match(await data(`${origins}&origin=KOR`), [{ origin: 'KOR', rank: null, share: null }])
    t.match(await data(`${origins}&origin=SGP`), [{ rank: { value: 1, out_of: 3 }, share: null }])
  },
)
