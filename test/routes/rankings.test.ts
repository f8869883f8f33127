import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const of2024 = { freq: 'A', period: '2024', product: '_T' }
const amount = (partner: string, value: string, reporter = 'VNM') => ({
  ...{ ...of2024, indicator: 'TRADE', reporter, partner, unit: 'USD', value },
})
const rank = (partner: string, value: string) => ({
  ...{ ...of2024, indicator: 'TRADE_RANK', reporter: 'VNM', partner, unit: 'RANK', value },
})
const rows = [
  ...[amount('USA', '150'), amount('THA', '20'), amount('SGP', '30'), amount('W00', '900'), amount('CN-GX', '40')],
  ...[rank('USA', '2'), rank('KOR', '3')],
  ...[amount('CHN', '7', 'VN-HP'), amount('CHN', '9', 'VN-SG')],
  { ...amount('CHN', '5'), unit: 'CNY' },
]

const { ask, database } = await appUnderTest()
await load(database.writer, codeListsIn(), [madeRelease(join(t.testdir({}), 'made'), { rows })])

type Row = Record<string, { value: number } | null> & Record<'partner' | 'province', string>
const shown = (data: Row[], name: 'partner' | 'province', measure: string) =>
  data.map((row) => [row[name], row.rank?.value ?? null, row[measure]?.value ?? null])
const partners = '/v1/trade/partners?reporter=VNM&period=2024'
const provinces = '/v1/trade/provinces?reporter=VNM&partner=CHN'

t.test(
  'partners come by rank, stated or reckoned, and then by value; the world and provinces are no partners',
  async (t) => {
    const { json } = await ask(partners)
    t.same(shown(json.data, 'partner', 'value'), [
      ['CHN', 1, 260650000000],
      ['USA', 2, 150],
      ['SGP', 2, 30],
      // Many that nobody told of may lie above 20.
      ['KOR', 3, null],
      ['THA', 3, 20],
    ])
  },
)

t.test('partners come in the order that sort says, those without the measure last', async (t) => {
  const order = async (sort: string) =>
    (await ask(`${partners}&sort=${sort}`)).json.data.map(({ partner }: Row) => partner).join(' ')
  t.equal(await order('value'), 'THA SGP USA CHN KOR')
  t.equal(await order('-value'), 'CHN USA SGP THA KOR')
  t.equal(await order('-rank'), 'THA KOR SGP USA CHN')
})

t.test('pages of a ranking hold every partner once, in order', async (t) => {
  const walked: string[] = []
  let next: string | null = `${partners}&limit=2`
  while (next !== null) {
    const { json }: Awaited<ReturnType<typeof ask>> = await ask(next)
    walked.push(...json.data.map(({ partner }: Row) => partner))
    next = json.meta.next
  }
  t.same(walked, ['CHN', 'USA', 'SGP', 'KOR', 'THA'])
})

t.test('provinces of either side of the pair are ranked beside provinces', async (t) => {
  t.same(shown((await ask(provinces)).json.data, 'province', 'total'), [
    ['CN-GD', 1, 56300000000],
    ['CN-GX', null, 40],
  ])
  const { json } = await ask(`${provinces}&side=reporter`)
  t.same(shown(json.data, 'province', 'total'), [
    ['VN-SG', null, 9],
    ['VN-HP', null, 7],
  ])
  t.match(json.data, [
    { reporter: 'VNM', partner: 'CHN' },
    { reporter: 'VNM', partner: 'CHN' },
  ])
})

t.test('a cursor of one side of the pair does not hold for the other', async (t) => {
  const { json } = await ask(`${provinces}&limit=1`)
  t.equal((await ask(json.meta.next)).json.data[0].province, 'CN-GX')
  t.match(await ask(`${json.meta.next}&side=reporter`), { status: 400, json: { code: 'BAD_CURSOR' } })
})

t.test('amounts in several currencies make several rows, each with what is in no currency', async (t) => {
  const { json } = await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&unit=USD,CNY')
  t.match(json.data, [
    { unit: 'CNY', total: { value: 5, unit: 'CNY' }, growth: { value: 13.5 } },
    { unit: 'USD', total: { value: 260650000000 }, growth: { value: 13.5 } },
  ])
  t.match((await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&unit=CNY')).json.data, [{ total: { value: 5 } }])
})
