import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { hits } from '../../src/model/search-hits.js'
import { searchIndexOf } from '../../src/model/search-index.js'
import { joiningSeries } from '../../src/queries/joining-series.js'
import { search } from '../../src/queries/search.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const lists = codeListsIn()
const index = searchIndexOf(lists)
const money = { freq: 'A', product: '_T', unit: 'USD', period: '2023', value: '100' }
const rows = [
  { ...money, indicator: 'EXPORTS', reporter: 'VNM', partner: 'CHN' },
  { ...money, indicator: 'EXPORTS', reporter: 'CHN', partner: 'VNM' },
  { ...money, indicator: 'EXPORTS', reporter: 'VNM', partner: 'LAO' },
]
const folder = t.testdir({})
const taken = { figure: 'A.EXPORTS.VNM.LAO._T.USD~2023~vna-2025', reason: 'misread' }
await load(database.writer, lists, [
  madeRelease(join(folder, 'made'), { vintage: '2025-08-01', rows }),
  madeRelease(join(folder, 'withdrawn'), { vintage: '2025-09-01', rows: rows.slice(0, 1), withdrawals: [taken] }),
])
const keysOf = async (text: string) =>
  (await joiningSeries(database.reader, hits(index, text), 200)).map(({ key }) => key)

t.test('exports between two come first where they are loaded, with the reporter named first', async (t) => {
  for (const text of ['xuat khau viet nam trung quoc', '越南 中国 出口', 'exports Vietnam China']) {
    const { json } = await ask(`/v1/search?q=${encodeURIComponent(text)}`)
    t.match(json.data, [{ code: 'A.EXPORTS.VNM.CHN._T.USD' }, { code: 'A.EXPORTS.CHN.VNM._T.USD' }], text)
  }
  const { json } = await ask('/v1/search?q=exports%20China%20Vietnam')
  t.match(json.data, [{ code: 'A.EXPORTS.CHN.VNM._T.USD' }, { code: 'A.EXPORTS.VNM.CHN._T.USD' }])
})

t.test('series join an indicator and an area, or two areas, where both are asked', async (t) => {
  const keys = await keysOf('exports china')
  t.same(keys.slice(0, 2), ['A.EXPORTS.CHN.VNM._T.USD', 'A.EXPORTS.VNM.CHN._T.USD'])
  t.ok(keys.every((key) => key.includes('CHN')))
  t.ok((await keysOf('vietnam china')).every((key) => key.includes('.VNM.CHN.') || key.includes('.CHN.VNM.')))
  t.same(await keysOf('population lao'), [])
})

t.test('series of one code follow where it alone is asked', async (t) => {
  t.same(await keysOf('fta'), ['M.FTA_SIGNED.VNM._Z._Z.AGREEMENTS', 'M.FTA_IN_NEGOTIATION.VNM._Z._Z.AGREEMENTS'])
  t.same((await keysOf('passport')).length, 2)
  t.same(await keysOf('techgeekwire'), [])
  t.same(await keysOf('underground stations'), ['A.PROJECT_STATIONS.VN-SG_METRO_2._Z.UNDERGROUND.STATIONS'])
})

t.test('of very many series the best are looked at, and the total says at least how many there are', async (t) => {
  const question = { q: 'trade vietnam china', kinds: ['series' as const], limit: 20 }
  const few = await search(database.reader, question, 2)
  t.match(few.meta, { total: null, total_at_least: 2, complete: false })
  t.match(few.things, [{ code: 'A.TRADE.VNM.CHN._T.USD' }, {}])
  const all = await search(database.reader, question)
  t.ok((all.meta.total ?? 0) > 2)
  t.match(await search(database.reader, { ...question, q: 'vietnam' }, 3), { meta: { total: null, total_at_least: 3 } })
})

t.test('a series whose figures were all taken back is not found', async (t) => {
  t.same(await keysOf('exports laos'), [])
})
