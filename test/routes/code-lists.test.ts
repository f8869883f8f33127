import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()
const lists = ['indicators', 'areas', 'units', 'products', 'sources', 'releases']
const codesOf = (data: Record<string, string>[]) => data.map(({ code, key, release }) => code ?? release ?? key)

t.test('every code list answers in the envelope, and each entry by its code', async (t) => {
  for (const list of lists) {
    const { status, json } = await ask(`/v1/${list}`)
    t.equal(status, 200)
    t.equal(json.meta.total, json.data.length)
    t.match(json.meta, { as_of: null, complete: true, next: null, applied: {}, empty_because: null })
    const [code] = codesOf(json.data)
    const one = await ask(`/v1/${list}/${code}`)
    t.same(one.json.data, json.data[0], `${list}/${code}`)
    t.equal(one.json.meta.edition, json.meta.edition)
  }
})

t.test('an area is led to by all its codes, and answers with the canonical one', async (t) => {
  for (const word of ['VNM', 'VN', '704']) {
    const { json } = await ask(`/v1/areas/${word}`)
    t.match(json.data, { code: 'VNM', alpha2: 'VN', m49: '704', kind: 'country' })
    t.match(json.data.names, { en: 'Vietnam', vi: 'Việt Nam', zh: '越南' })
  }
  t.match((await ask('/v1/areas/VN-HP')).json.data, { kind: 'province', parent: 'VNM' })
  t.match((await ask('/v1/areas/VN-SG_METRO_2')).json.data, { kind: 'site', parent: 'VN-SG' })
})

t.test('areas are listed by kind and by what they lie in', async (t) => {
  t.same(codesOf((await ask('/v1/areas?kind=site')).json.data), ['VN-09_HUU_NGHI', 'VN-SG_METRO_2'])
  const provinces = await ask('/v1/areas?kind=province&parent=CN')
  t.equal(provinces.json.data.length, 31)
  t.same(provinces.json.meta.applied, { kind: 'province', parent: ['CHN'] })
  t.equal((await ask('/v1/areas?parent=VN-SG,VN-09')).json.data.length, 2)
  t.match(await ask('/v1/areas?parent=VNX1'), { status: 400, json: { code: 'UNKNOWN_CODE', param: 'parent' } })
})

t.test('indicators are listed by topic, and found by the codes of others', async (t) => {
  const { json } = await ask('/v1/indicators?topic=travel')
  t.same(codesOf(json.data), ['BORDER_CROSSINGS', 'BORDER_CROSSINGS_GROWTH'])
  t.same(json.meta.applied, { topic: 'travel' })
  t.equal((await ask('/v1/indicators/NY.GDP.MKTP.KD.ZG')).json.data.code, 'GDP_GROWTH')
  t.match((await ask('/v1/indicators/TRADE_SHARE')).json.data, { measure: 'share', of: 'TRADE', over: 'parent' })
})

t.test('the releases say what they state and how it was read', async (t) => {
  const { json } = await ask('/v1/releases')
  t.same(
    json.data.map((release: Record<string, unknown>) => [release.release, release.known, release.observations]),
    [
      ['techgeekwire-2025~2025-05', '2025-05-31', 17],
      ['vna-2025~2025-07-10', '2025-07-10', 20],
    ],
  )
  const one = await ask('/v1/releases/techgeekwire-2025~2025-05')
  t.match(one.json.data, { vintage_certainty: 'inferred', scope: 'append', withdrawals: [] })
  t.equal(one.json.data.text.file, '004_b88d5073163adb67.txt')
})

t.test('a code that is in no list leads nowhere, and is told what was probably meant', async (t) => {
  const lost = [
    ['indicators/GDP_GROWHT', 'GDP_GROWTH'],
    ['areas/VN-HPP', 'VN-HP'],
    ['areas/vietnam', 'VNM'],
    ['units/usd', 'USD'],
    ['products/PASSPORTS', 'PASSPORT'],
    ['sources/vna-2024', 'vna-2025'],
    ['releases/vna-2025~2025-07-11', 'vna-2025~2025-07-10'],
    ['releases/qwertyuiop', undefined],
    ['units/qwertyuiop', undefined],
    [`areas/${'x'.repeat(1000)}`, undefined],
  ] as const
  for (const [path, meant] of lost) {
    const { status, json } = await ask(`/v1/${path}`)
    t.equal(status, 404)
    t.equal(json.code, 'NOT_FOUND')
    t.equal(json.did_you_mean, meant, path.slice(0, 40))
    t.match(json.hint, `/v1/${path.split('/')[0]}.`)
  }
})

t.test('code lists are written as rows', async (t) => {
  const csv = await ask('/v1/units?format=csv')
  t.equal(csv.mediaType, 'text/csv')
  t.equal(csv.headers['content-disposition'], 'attachment; filename="units.csv"')
  const [header, ...rows] = csv.text.trimEnd().split('\r\n')
  t.equal(header, 'code,name,kind,names_en,names_vi,names_zh,aliases')
  t.ok(rows.some((row) => row.startsWith('USD,US dollar,currency,US dollar,')))
  const lines = (await ask('/v1/sources?format=ndjson')).text.trimEnd().split('\n')
  t.same(
    lines.map((line) => JSON.parse(line).key),
    ['techgeekwire-2025', 'vna-2025'],
  )
  const releases = await ask('/v1/releases?format=csv')
  t.match(releases.text, /^release,source,vintage,vintage_certainty,scope,/)
})

t.test('what has names says the one in the language asked for', async (t) => {
  t.equal((await ask('/v1/areas/VNM')).json.data.name, 'Vietnam')
  t.equal((await ask('/v1/areas/VNM?lang=vi')).json.data.name, 'Việt Nam')
  t.equal((await ask('/v1/areas/VNM', { headers: { 'accept-language': 'zh-CN' } })).json.data.name, '越南')
  t.match((await ask('/v1/units?format=csv&lang=vi')).text, /^code,name,kind,/)
  t.match(await ask('/v1/sources?lang=vi'), { status: 400, json: { code: 'UNKNOWN_PARAMETER', param: 'lang' } })
})
