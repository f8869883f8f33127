import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const growth = { indicator: 'GDP_GROWTH', freq: 'A', period: '2023' }
const told = (value: string, low: string, high: string) => ({ ...growth, value, low, high, digits: '2' })
const idOf = (period: string) => `A.GDP_GROWTH.VNM._Z._Z.PERCENT~${period}~vna-2025`
const id = idOf('2023')
const text = { file: 'made.txt', sha256: 'a'.repeat(64) }
const releases = [
  { vintage: '2025-08-01', rows: [told('5.0', '4.95', '5.05')] },
  { vintage: '2025-08-15', rows: [told('5.0', '4.95', '5.05')] },
  { vintage: '2025-09', text, rows: [{ ...told('5.1', '5.1', ''), digits: '', qualifier: 'at_least' }] },
  { vintage: '2025-10-01', rows: [{ ...told('6.0', '5.95', '6.05'), base: '2020' }] },
  { vintage: '2025-11-01', rows: [{ ...growth, period: '2022' }], withdrawals: [{ figure: id, reason: 'An error' }] },
  { vintage: '2025-12-01', rows: [{ ...growth, value: '5.2', note: 'Read again' }] },
  { vintage: '2026-01-01', rows: [{ ...growth, value: '', low: '', high: '', printed: '', status: 'O' }] },
  { vintage: '2026-02-01', rows: [{ ...growth, period: '2021' }], withdrawals: [{ figure: id, reason: 'No more' }] },
]
const folders = releases.map((release) => madeRelease(join(folder, release.vintage), release))
await load(database.writer, codeListsIn(), folders)

t.test('a figure’s revisions are told from its first print to its latest', async (t) => {
  const { json, status } = await ask(`/v1/figures/${id}/revisions`)
  t.equal(status, 200)
  t.match(json.data, { id, indicator: 'GDP_GROWTH', freq: 'A', reporter: 'VNM', partner: '_Z', product: '_Z' })
  t.match(json.data, { period: '2023', unit: 'PERCENT', source: 'vna-2025' })
  const shown = json.data.revisions.map(({ known, change, value, difference, reason }: Record<string, unknown>) => [
    ...[known, change, value, difference, reason],
  ])
  t.strictSame(shown, [
    ['2025-08-01', 'added', 5, null, null],
    ['2025-08-15', 'restated', 5, { value: 0, low: -0.1, high: 0.1 }, null],
    ['2025-09-30', 'revised', 5.1, { value: 0.1, low: 0.05, high: null }, null],
    ['2025-10-01', 'rebased', 6, null, null],
    ['2025-11-01', 'withdrawn', null, null, 'An error'],
    ['2025-12-01', 'added', 5.2, null, null],
    ['2026-01-01', 'revised', null, null, null],
    ['2026-02-01', 'withdrawn', null, null, 'No more'],
  ])
  t.match(json.meta, { total: 8, complete: true, next: null, applied: { id } })
  t.match(json, {
    labels: { GDP_GROWTH: /GDP/, VNM: 'Vietnam' },
    sources: { 'vna-2025': { published: '2026-02-01' } },
  })
})

t.test('each says which release told it, and where', async (t) => {
  const [, , revised, , withdrawn, again] = (await ask(`/v1/figures/${id}/revisions`)).json.data.revisions
  t.match(revised, {
    release: 'vna-2025~2025-09',
    evidence: { source: 'vna-2025', unit: 'code point', worded: false, published: '2025-09', sha256: text.sha256 },
  })
  t.match(withdrawn, { release: 'vna-2025~2025-11-01', status: 'O', note: null, evidence: { literal: null } })
  t.equal(again.note, 'Read again')
})

t.test('as known on a day, only what was known by then', async (t) => {
  const { json } = await ask(`/v1/figures/${id}/revisions?as_of=2025-09-30&lang=vi`)
  t.equal(json.data.revisions.length, 3)
  t.match(json, { meta: { as_of: '2025-09-30' }, labels: { VNM: 'Việt Nam' } })
  t.equal(json.sources['vna-2025'].published, '2025-09')
})

t.test('flat faces have a row a revision, under the same columns always', async (t) => {
  const { json } = await ask(`/v1/figures/${id}/revisions`)
  const csv = await ask(`/v1/figures/${id}/revisions?format=csv`)
  t.match(csv.headers['content-disposition'], 'revisions.csv')
  const rows: Record<string, string>[] = parse(csv.text, { columns: true })
  t.match(rows[2], {
    indicator: 'GDP_GROWTH',
    period: '2023',
    value: '5.1',
    difference_value: '0.1',
    difference_high: '',
  })
  t.match(rows[2], { release: 'vna-2025~2025-09', evidence_sha256: text.sha256, change: 'revised' })
  t.same(
    rows.map(({ change }) => change),
    json.data.revisions.map(({ change }: { change: string }) => change),
  )
  const one = await ask(`/v1/figures/${idOf('2022')}/revisions?format=csv`)
  t.equal(one.text.split('\r\n')[0], csv.text.split('\r\n')[0])
  const lines = (await ask(`/v1/figures/${id}/revisions?format=ndjson`)).text.trimEnd().split('\n')
  t.same(
    lines.map((line) => JSON.parse(line)),
    json.data.revisions,
  )
})

t.test('a withdrawn figure is answered as known before, and else says when it was withdrawn and why', async (t) => {
  t.match((await ask(`/v1/figures/${id}?as_of=2025-10-31`)).json.data, { value: 6, base: '2020' })
  for (const [words, day, reason] of [
    ['', '2026-02-01', 'No more'],
    ['?as_of=2025-11-30', '2025-11-01', 'An error'],
  ] as const) {
    const { status, json } = await ask(`/v1/figures/${id}${words}`)
    t.equal(status, 404)
    t.equal(json.detail, `Figure ${id} was withdrawn on ${day} by its source (${reason}).`)
    t.match(json.hint, `/v1/figures/${id}/revisions`)
  }
  t.match((await ask(`/v1/figures/${id}?as_of=2025-12-01`)).json.data, { value: 5.2 })
})

t.test('what was never stated has no revisions', async (t) => {
  const never = await ask(`/v1/figures/${idOf('1999')}/revisions`)
  t.match(never, { status: 404, json: { code: 'NOT_FOUND', detail: `There is no figure ${idOf('1999')}.` } })
  const early = await ask(`/v1/figures/${id}/revisions?as_of=2025-07-31`)
  t.match(early, { status: 404, json: { detail: `There is no figure ${id} as known on 2025-07-31.` } })
  const none = await ask('/v1/figures/VNM/revisions')
  t.match(none, { status: 404, json: { detail: '"VNM" is no id of a figure.' } })
  t.equal((await ask(`/v1/figures/${id}/revisions?edition=0123456789ab`)).status, 409)
})
