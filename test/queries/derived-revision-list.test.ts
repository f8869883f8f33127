import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { type MadeRow, madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const amount = (partner: string, value: string, more: MadeRow = {}): MadeRow => ({
  ...{ indicator: 'TRADE', freq: 'A', reporter: 'VNM', partner, product: '_T', period: '2024', unit: 'USD', value },
  ...more,
})
const idOf = (partner: string) => `A.TRADE.VNM.${partner}._T.USD~2024~vna-2025`
const [usa, world] = [idOf('USA'), idOf('W00')]
const releases = [
  { vintage: '2025-08-01', rows: [amount('USA', '120')] },
  { vintage: '2025-08-02', rows: [amount('W00', '600'), amount('THA', '130')] },
  { vintage: '2025-08-03', rows: [amount('USA', '150'), amount('KOR', '1')] },
  { vintage: '2025-08-04', rows: [amount('USA', '150')] },
  { vintage: '2025-08-05', rows: [amount('W00', '500', { base: '2010' })] },
  { vintage: '2025-08-06', rows: [amount('THA', '1')], withdrawals: [{ figure: usa, reason: 'Misread.' }] },
  { vintage: '2025-08-07', rows: [amount('USA', '100')] },
  { vintage: '2025-08-08', rows: [amount('LAO', '7')] },
  { vintage: '2025-08-09', rows: [], withdrawals: [{ figure: idOf('LAO'), reason: 'Misread.' }] },
  { vintage: '2025-08-10', rows: [amount('MMR', '7')] },
]
const folder = t.testdir({})
const folders = releases.map((release) => madeRelease(join(folder, release.vintage), release))
await load(database.writer, codeListsIn(), folders)

interface Told {
  known: string
  change: string
  value: number | null
  difference: { value: number } | null
  reason: string | null
}
const share = `share(${usa},${world})`
const told = (revisions: Told[]) =>
  revisions.map(({ known, change, value, difference }) => [known.slice(-2), change, value, difference?.value ?? null])

t.test('a derived figure is told on each day on which something it draws on changed', async (t) => {
  const { json } = await ask(`/v1/figures/${share}/revisions`)
  t.match(json.data, { id: share, indicator: 'TRADE', partner: 'USA', period: '2024', unit: 'PERCENT' })
  t.same(told(json.data.revisions), [
    ['02', 'added', 20, null],
    ['03', 'revised', 25, 5],
    ['04', 'restated', 25, 0],
    ['05', 'rebased', 30, null],
    ['06', 'withdrawn', null, null],
    ['07', 'added', 20, null],
  ])
  t.equal(json.data.revisions[4].reason, `${usa} was withdrawn.`)
  t.match(json.meta, { total: 6, applied: { id: share } })
  t.match(json.labels, { USA: 'United States' })
  t.same(Object.keys(json.sources), ['vna-2025'])
})

t.test('each revision is the figure as it was known on that day, and the last the one of now', async (t) => {
  for (const id of [share, `rank(${usa})`, `log(${share})`]) {
    const { revisions } = (await ask(`/v1/figures/${id}/revisions`)).json.data
    t.ok(revisions.length > 5)
    for (const { change, difference: _difference, reason: _reason, ...figure } of revisions) {
      const { status, json } = await ask(`/v1/figures/${id}?as_of=${figure.known}`)
      // Of what was taken back there is none, and no value of what it is a part of.
      if (change === 'withdrawn')
        t.match({ status, value: json.data?.value }, id.startsWith('rank') ? { status: 404 } : { value: null })
      else t.match(json.data, { ...figure, known: /./ }, `${id} ${figure.known}`)
    }
    const { change: _change, difference: _difference, reason: _reason, ...last } = revisions.at(-1)
    t.match((await ask(`/v1/figures/${id}`)).json.data, { ...last, known: /./ })
  }
})

t.test('a rank is told again where another of its list changed', async (t) => {
  const { revisions } = (await ask(`/v1/figures/rank(${usa})/revisions`)).json.data
  t.same(
    revisions.map(({ value, out_of }: { value: number; out_of: number }) => [value, out_of]),
    [
      [null, 1],
      [2, 2],
      [1, 3],
      [1, 3],
      [1, 3],
      [null, 3],
      [1, 3],
      [1, 4],
      [1, 3],
      [1, 4],
    ],
  )
})

t.test('it is told as known on a day, and in columns', async (t) => {
  const { json } = await ask(`/v1/figures/${share}/revisions?as_of=2025-08-04`)
  t.same(
    json.data.revisions.map(({ change }: Told) => change),
    ['added', 'revised', 'restated'],
  )
  const { text } = await ask(`/v1/figures/${share}/revisions?format=csv`)
  t.match(text, /^indicator,freq,.*,change,difference_value,difference_low,difference_high,reason\r\n/)
  t.equal(text.split('\r\n').length, 8)
})

t.test('what never was all known has no revisions', async (t) => {
  const asked = [
    [`share(${idOf('JPN')},${world})`, '', `There is no figure ${idOf('JPN')}.`],
    [share, '?as_of=2025-08-01', `There is no figure ${world} as known on 2025-08-01.`],
    [`sum(${idOf('MMR')},${idOf('LAO')})`, '', /^Figure .*LAO.* was withdrawn on 2025-08-09/],
    [`shar(${usa})`, '', /^There is no operation shar;/],
    ['shar', '', '"shar" is no id of a figure.'],
  ] as const
  for (const [id, words, detail] of asked) {
    const { status, json } = await ask(`/v1/figures/${id}/revisions${words}`)
    t.match({ status, ...json }, { status: 404, code: 'NOT_FOUND', detail }, id)
  }
})
