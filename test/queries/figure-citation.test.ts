import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'
import { cslFaults } from '../model/csl-item.js'

const { ask, database } = await appUnderTest()
const shipped = codeListsIn()
const office = {
  ...{ key: 'office', title: 'Prices & trade', publisher: 'Office of Statistics', language: 'en' },
  ...{ licence: 'CC-BY-4.0', attribution: null, url: 'https://example.org/prices' },
  ...{ kind: 'data_set' as const, standing: 1 as const },
}
const folder = t.testdir({})
const releases = [
  { source: 'office', vintage: '2025-Q2', rows: [{ value: '1.4' }] },
  { source: 'office', vintage: '2025-09-15', rows: [{}] },
]
const folders = releases.map((release) => madeRelease(join(folder, release.vintage), release))
await load(database.writer, { ...shipped, sources: [...shipped.sources, office] }, folders)

const price = '/v1/figures/M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~2024-01~office/citation'

t.test('a figure of a data set is cited with its release and its place', async (t) => {
  const { json } = await ask(price)
  t.match(json.data, {
    type: 'dataset',
    title: /^Prices & trade \[.*, Vietnam, January 2024: 1\.5%\]$/,
    issued: { 'date-parts': [[2025, 9, 15]] },
    URL: 'https://example.org/prices',
    language: 'en',
    note: /release office~2025-09-15, printed as “1\.5”\..* Licence: CC-BY-4\.0\.$/,
  })
  t.match((await ask(`${price}?format=ris`)).text, /^TY {2}- DATA\r\n[\s\S]*UR {2}- https:\/\/example\.org\/prices\r\n/)
})

t.test('it is cited as it was known on the day asked about', async (t) => {
  const { json } = await ask(`${price}?as_of=2025-08-31`)
  t.match(json, { data: { title: /: 1\.4%\]$/, issued: { 'date-parts': [[2025]] } }, meta: { as_of: '2025-08-31' } })
  const before = await ask(`${price}?as_of=2025-06-29`)
  t.match(before, { status: 404, json: { code: 'NOT_FOUND', detail: /as known on 2025-06-29\.$/ } })
  t.match(await ask('/v1/figures/GDP/citation'), { status: 404, json: { detail: '"GDP" is no id of a figure.' } })
  t.match(await ask(`${price}?edition=000000000000`), { status: 409, json: { code: 'EDITION_MOVED' } })
})

t.test('every figure that is loaded can be cited, in every language, with its print in quotation marks', async (t) => {
  const { data } = (await ask('/v1/observations')).json as { data: { id: string; printed: string }[] }
  t.ok(data.length > 37)
  for (const lang of ['en', 'vi', 'zh']) {
    for (const { id, printed } of data) {
      const items = (await ask(`/v1/figures/${id}/citation?format=csl-json&lang=${lang}`)).json
      t.same(cslFaults(items), [], id)
      t.ok(items[0].note.includes(`“${printed}”`), `${items[0].note} has ${printed}`)
      t.ok(items[0].custom.address.endsWith(`/v1/figures/${id}`))
    }
  }
})

t.test('numbers are said as the language does', async (t) => {
  const id = '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS~2025-01--..~vna-2025'
  const titled = async (lang: string) => (await ask(`/v1/figures/${id}/citation?lang=${lang}`)).json.data.title
  t.match(await titled('en'), /: over 1\.24 million persons\]$/)
  t.match(await titled('vi'), /: hơn 1,24 triệu /)
  t.match(await titled('zh'), /：超过124万/)
})

t.test('a derived figure is cited itself, from the address it is at', async (t) => {
  const pair = 'A.TRADE.VNM.CN-GD._T.USD~2024~techgeekwire-2025,A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'
  const { json } = await ask(`/v1/figures/share(${pair})/citation`)
  t.match(json.data, {
    title:
      /^Share of the whole: Trade in goods, Vietnam – Guangdong, 2024: 21\.6% \[reckoned by Red River as a \/ b \* 100 from Trade in goods,/,
    author: [{ literal: 'Red River' }],
    URL: /^http.*\/v1\/figures\/share\(/,
    custom: { figures: { length: 2 }, derived: { formula: 'a / b * 100' } },
  })
  const chinese = (await ask(`/v1/figures/share(${pair})/citation?lang=zh`)).json
  t.match(chinese.data.title, /^占总额比重：/)
})
