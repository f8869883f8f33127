import t from 'tap'
import { limits } from '../../src/model/limits.js'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()

const count = async (words: string) => {
  const { status, json } = await ask(`/v1/observations?${words}`)
  return status === 200 ? json.meta.total : json.code
}

t.test('figures are filtered by every code of their series, one or several by comma', async (t) => {
  const questions = [
    ['indicator=TRADE', 2],
    ['indicator=TRADE,TRADE_RANK,GDP_GROWTH', 5],
    ['indicator=NY.GDP.MKTP.KD.ZG', 1],
    ['reporter=VN-SG_METRO_2', 7],
    ['reporter=VNM,VN-HP', 24],
    ['partner=CHN', 6],
    ['partner=CN-GD', 3],
    ['product=PASSPORT,TRAVEL_PERMIT', 4],
    ['unit=VND', 2],
    ['unit=VND,USD', 7],
    ['source=vna-2025', 20],
    ['source=vna-2025,techgeekwire-2025', 37],
    ['reporter=VNM&partner=CHN&indicator=TRADE', 1],
  ] as const
  for (const [words, n] of questions) t.equal(await count(words), n, words)
})

t.test('an area is matched exactly: a country never stands for its provinces and sites', async (t) => {
  for (const words of ['reporter=VNM', 'reporter=VN', 'reporter=704', 'reporter=vnm'])
    t.equal(await count(words), words === 'reporter=vnm' ? 'UNKNOWN_CODE' : 21, words)
  t.equal(await count('partner=CHN&product=_T'), 4)
})

t.test('the world, countries and groups answer to the codes that others use', async (t) => {
  const applied = async (word: string) => (await ask(`/v1/observations?reporter=${word}`)).json.meta.applied.reporter
  const aliases = { WLD: 'W00', '001': 'W00', W00: 'W00', VN: 'VNM', '704': 'VNM', CN: 'CHN', ROM: 'ROU' }
  for (const [alias, code] of Object.entries(aliases)) t.same(await applied(alias), [code], alias)
  t.equal(await count('reporter=WLD'), 1)
  const members = await applied('ASEAN,VNM')
  t.equal(members.length, 11)
  t.notOk(members.includes('ASEAN'))
})

t.test('figures are filtered by period, by range and by the last that has a figure', async (t) => {
  const questions = [
    ['period=2024', 14],
    ['period=2010,2019', 7],
    ['period=2025-01/..', 5],
    ['period=2015/2024', 1],
    ['period=2015-01/2024-12', 1],
    ['from=2050', 1],
    ['to=2010', 5],
    ['from=2019&to=2019', 2],
    ['from=2024-02&to=2024', 0],
    ['from=2025-01&to=2025-07-10', 7],
    ['from=2025-01&to=2025-07-09', 2],
    ['reporter=VN-SG_METRO_2&latest=1', 5],
    ['reporter=VN-SG_METRO_2&latest=2', 7],
    ['indicator=PROJECT_COST&latest=1', 2],
  ] as const
  for (const [words, n] of questions) t.equal(await count(words), n, words)
})

t.test('figures are filtered by frequency and by status', async (t) => {
  const questions = [
    ['freq=A', 23],
    ['freq=_O', 6],
    ['freq=M,S', 8],
    ['freq=W', 0],
    ['status=F', 7],
    ['status=A', 30],
    ['status=A,F', 37],
    ['status=P', 0],
  ] as const
  for (const [words, n] of questions) t.equal(await count(words), n, words)
})

t.test('figures come by series and period, or as sort says', async (t) => {
  const order = async (sort: string) => {
    const { json } = await ask(`/v1/observations?indicator=PROJECT_COST&unit=USD,VND${sort}`)
    return json.data.map(({ unit, period }: { unit: string; period: string }) => `${unit} ${period}`)
  }
  const byKey = ['USD 2010', 'USD 2019', 'VND 2010', 'VND 2019']
  t.same(await order(''), byKey)
  t.same(await order('&sort=key'), byKey)
  t.same(await order('&sort=-key'), byKey.toReversed())
  t.same(await order('&sort=period'), ['USD 2010', 'VND 2010', 'USD 2019', 'VND 2019'])
  t.same(await order('&sort=-period'), ['VND 2019', 'USD 2019', 'VND 2010', 'USD 2010'])
})

t.test('the question is told as it was understood', async (t) => {
  const { json } = await ask(
    '/v1/observations?reporter=VN&partner=CN&indicator=TRADE&period=2024&from=2024&to=2024-S2&freq=A&status=A&latest=3&sort=-period&source=techgeekwire-2025',
  )
  t.same(json.meta.applied, {
    ...{ indicator: ['TRADE'], reporter: ['VNM'], partner: ['CHN'], source: ['techgeekwire-2025'] },
    ...{ period: ['2024'], from: '2024', to: '2024-S2', freq: ['A'], status: ['A'], latest: 3, sort: '-period' },
  })
})

t.test('a code that is in no list is refused with what was probably meant', async (t) => {
  const questions = [
    ['indicator=GDP_GROWHT', 'indicator', 'GDP_GROWTH'],
    ['reporter=VNMM', 'reporter', 'VNM'],
    ['reporter=Vietnam', 'reporter', 'VNM'],
    ['reporter=Việt Nam', 'reporter', 'VNM'],
    ['partner=CHN,中国', 'partner', 'CHN'],
    ['unit=USDD', 'unit', 'USD'],
    ['source=vna-2024', 'source', 'vna-2025'],
    ['product=QWERTYUIOP', 'product', undefined],
  ] as const
  for (const [words, param, meant] of questions) {
    const { status, json } = await ask(`/v1/observations?${encodeURI(words)}`)
    t.equal(status, 400)
    t.match(json, { code: 'UNKNOWN_CODE', param, detail: /which is no code we know\.$/ })
    t.equal(json.did_you_mean, meant, words)
  }
})

t.test('a parameter lists at most so many codes or periods', async (t) => {
  const words = (n: number) => Array.from({ length: n }, (_, i) => 1000 + i).join()
  t.equal((await ask(`/v1/observations?period=${words(limits.codes_at_most)}`)).status, 200)
  for (const param of ['period', 'indicator', 'reporter', 'source']) {
    const { status, json } = await ask(`/v1/observations?${param}=${words(limits.codes_at_most + 1)}`)
    t.equal(status, 413)
    t.match(json, { code: 'TOO_MUCH', param, detail: `${param} lists 501 codes; at most 500 go into one question.` })
  }
})
