import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const text = (digit: string) => ({ file: `${digit}.txt`, sha256: digit.repeat(64) })
const place = { literal: '1.5%', start: '10', end: '14' }
const releases = [
  { vintage: '2025-08', text: text('a'), rows: [{ ...place }] },
  { vintage: '2025-09-15', text: text('b'), rows: [{ ...place, start: '20', end: '24', note: 'Revised.' }] },
]
const folders = releases.map((release) => madeRelease(join(folder, release.vintage), release))
await load(database.writer, codeListsIn(), folders)

const trade = 'A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'
const price = 'M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~2024-01~vna-2025'

t.test('the evidence of a figure is answered alone, as its account has it', async (t) => {
  const { json } = await ask(`/v1/figures/${trade}/evidence`)
  const account = (await ask(`/v1/figures/${trade}`)).json
  t.same(json.data, { figure: trade, release: 'techgeekwire-2025~2025-05', ...account.data.evidence })
  t.match(json.data, { literal: '$260.65 billion', start: 1196, end: 1211, published: '2025-05' })
  t.same(json.meta, { ...account.meta, as_of: null, applied: { id: trade } })
})

t.test('it is of the vintage that was in force on the day asked about', async (t) => {
  const days = [
    ['?as_of=2025-08-31', 'vna-2025~2025-08', '2025-08', 10, 'a'],
    ['?as_of=2025-09-14', 'vna-2025~2025-08', '2025-08', 10, 'a'],
    ['?as_of=2025-09-15', 'vna-2025~2025-09-15', '2025-09-15', 20, 'b'],
    ['', 'vna-2025~2025-09-15', '2025-09-15', 20, 'b'],
  ] as const
  for (const [words, release, published, start, digit] of days) {
    const { json } = await ask(`/v1/figures/${price}/evidence${words}`)
    t.match(json.data, { release, published, start, end: start + 4, sha256: digit.repeat(64) }, words)
    t.equal(json.meta.as_of, words === '' ? null : words.slice(7))
  }
  const before = await ask(`/v1/figures/${price}/evidence?as_of=2025-08-30`)
  t.match(before, { status: 404, json: { detail: `There is no figure ${price} as known on 2025-08-30.` } })
})

t.test('it has the flat faces too, and is refused for what is no figure', async (t) => {
  const csv = await ask(`/v1/figures/${trade}/evidence?format=csv`)
  t.match(csv.text, /^figure,release,source,literal,start,end,unit,worded,sha256,published,published_certainty\r\n/)
  t.match(csv.text, ',1196,1211,code point,false,')
  t.match(await ask('/v1/figures/GDP/evidence'), { status: 404, json: { detail: '"GDP" is no id of a figure.' } })
  const guard = await ask(`/v1/figures/${trade}/evidence?edition=000000000000`)
  t.match(guard, { status: 409, json: { code: 'EDITION_MOVED', param: 'edition' } })
  for (const word of ['labels=both', 'scale=billion'])
    t.match(await ask(`/v1/figures/${trade}/evidence?${word}`), { status: 400, json: { code: 'UNKNOWN_PARAMETER' } })
})
