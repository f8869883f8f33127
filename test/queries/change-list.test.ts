import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { editionNow, shortDigest } from '../../src/queries/edition.js'
import { appUnderTest } from '../app.js'
import { type MadeRelease, madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const yearly = (period: string, value: string, more: object = {}) => ({
  ...{ indicator: 'GDP_GROWTH', freq: 'A', period, value },
  ...more,
})
const idOf = (period: string) => `A.GDP_GROWTH.VNM._Z._Z.PERCENT~${period}~vna-2025`
async function loaded(release: MadeRelease): Promise<string> {
  await load(database.writer, codeListsIn(), [madeRelease(join(folder, `${release.vintage}`), release)])
  return shortDigest(await editionNow(database.reader))
}

const shipped = shortDigest(await editionNow(database.reader))
const first = await loaded({
  vintage: '2025-08-01',
  rows: [yearly('2020', '2.0'), yearly('2021', '3.0'), yearly('2022', '4.0'), yearly('2023', '5.0')],
})
const second = await loaded({
  vintage: '2025-09-01',
  rows: [
    ...[yearly('2018', '7.0'), yearly('2020', '2.2', { base: '2015' }), yearly('2022', '4.0')],
    ...[yearly('2023', '5.1', { low: '5.05', high: '5.15', digits: '2' }), { reporter: 'THA' }],
  ],
})
const third = await loaded({
  vintage: '2025-10-01',
  rows: [yearly('2017', '1.0')],
  withdrawals: [
    { figure: idOf('2018'), reason: 'Misread' },
    { figure: idOf('2021'), reason: 'An error' },
  ],
})
const late = await loaded({ vintage: '2025-08-15', rows: [yearly('2016', '0.5'), yearly('2023', '4.9')] })

type Row = Record<string, string>
const inShort = ({ period, change }: Row) => `${period} ${change}`
const changes = async (words: string): Promise<string[]> =>
  (await ask(`/v1/changes?${words}`)).json.data.map(inShort).toSorted()
const refusal = async (words: string) => {
  const { status, json } = await ask(`/v1/changes?${words}`)
  return { status, ...json }
}

t.test('since a day, what became known after its end, the newest first', async (t) => {
  const { json } = await ask('/v1/changes?since=2025-08-31')
  t.same(
    json.data.map((row: Row) => [row.known, row.period, row.change]),
    [
      ['2025-10-01', '2017', 'added'],
      ['2025-10-01', '2021', 'withdrawn'],
      ['2025-09-01', '2020', 'rebased'],
      ['2025-09-01', '2023', 'revised'],
      ['2025-09-01', '2024-01', 'added'],
    ],
  )
  t.match(json.meta, { total: 5, complete: true, applied: { since: '2025-08-31' }, empty_because: null })
  t.match(json, { labels: { THA: 'Thailand', PERCENT: /.+/ }, sources: { 'vna-2025': { published: '2025-10-01' } } })
})

t.test('a change has the states before and after, and their difference', async (t) => {
  const [added, withdrawn, rebased, revised] = (await ask('/v1/changes?since=2025-08-31')).json.data
  t.match(revised, { id: idOf('2023'), reporter: 'VNM', unit: 'PERCENT', source: 'vna-2025', reason: null })
  t.match(revised, { release: 'vna-2025~2025-09-01', old: { value: 4.9, known: '2025-08-15' }, new: { value: 5.1 } })
  t.same(revised.difference, { value: 0.2, low: 0.15, high: 0.25 })
  t.match(rebased, { old: { value: 2, base: null }, new: { value: 2.2, base: '2015' }, difference: null })
  t.match(withdrawn, { old: { value: 3 }, new: null, difference: null, reason: 'An error' })
  t.match(added, { old: null, new: { value: 1 }, difference: null })
})

t.test('with as_of, the difference between two days', async (t) => {
  t.same(await changes('since=2025-08-10&as_of=2025-08-31'), ['2016 added', '2023 revised'])
  t.same(await changes('since=2025-08-31&as_of=2025-09-30'), [
    ...['2018 added', '2020 rebased', '2023 revised', '2024-01 added'],
  ])
  t.same(await changes('since=2025-09-30'), ['2017 added', '2018 withdrawn', '2021 withdrawn'])
  t.same(await changes('since=2025-08-31&as_of=2025-08-31'), [])
})

t.test('since an edition, what was loaded after it, whatever its vintage', async (t) => {
  t.same(await changes(`since=${third}`), ['2016 added'], 'what was superseded already changes nothing now')
  t.same(await changes(`since=${third}&as_of=2025-08-31`), ['2016 added', '2023 revised'], 'but it does as known then')
  t.same(await changes(`since=${second}`), ['2016 added', '2017 added', '2018 withdrawn', '2021 withdrawn'])
  t.same(await changes(`since=${first}`), [
    ...['2016 added', '2017 added', '2020 rebased', '2021 withdrawn', '2023 revised', '2024-01 added'],
  ])
  const { data } = (await ask(`/v1/changes?since=${first}&change=revised`)).json
  t.match(data, [{ old: { value: 5 }, new: { value: 5.1 }, difference: { value: 0.1 } }])
  t.equal((await changes(`since=${shipped}`)).length, 6, 'what was added and withdrawn again was never there')
  t.same((await ask(`/v1/changes?since=${late}`)).json, {
    data: [],
    meta: (await ask(`/v1/changes?since=${late}`)).json.meta,
    labels: {},
    sources: {},
  })
})

t.test('the words of a question choose among the changes', async (t) => {
  const since = 'since=2025-08-31'
  t.same(await changes(`${since}&change=rebased,withdrawn`), ['2020 rebased', '2021 withdrawn'])
  t.same(await changes(`${since}&reporter=TH`), ['2024-01 added'])
  t.same(await changes(`${since}&freq=M`), ['2024-01 added'])
  t.same(await changes(`${since}&indicator=NY.GDP.MKTP.KD.ZG&change=added`), ['2017 added'])
  t.same(await changes(`${since}&source=techgeekwire-2025`), [])
  t.same(await changes(`${since}&partner=CHN`), [])
  t.same(await changes('since=1959-01-01&reporter=ASEAN&as_of=1960-01-01'), [], 'ASEAN had no members then')
  const { json } = await ask(`/v1/changes?${since}&reporter=VN&change=added&freq=A`)
  t.match(json.meta.applied, { since: '2025-08-31', reporter: ['VNM'], change: ['added'], freq: ['A'] })
})

t.test('what cannot be asked is refused', async (t) => {
  t.match(await refusal(''), { status: 400, code: 'MISSING_PARAMETER', param: 'since' })
  t.match(await refusal('since=yesterday'), { status: 400, code: 'MALFORMED_PARAMETER', param: 'since' })
  t.match(await refusal('since=2025-02-30'), { status: 400, code: 'MALFORMED_PARAMETER', detail: /is no day/ })
  t.match(await refusal('since=2025-09-01&as_of=2025-08-31'), { status: 400, code: 'EMPTY_RANGE', param: 'since' })
  const unknown = await refusal('since=0123456789ab')
  t.match(unknown, { status: 400, code: 'UNKNOWN_VALUE', param: 'since', hint: /memory forgets/ })
  t.equal(unknown.detail, 'This database has never announced the edition 0123456789ab.')
  t.match(await refusal('since=2025-01-01&change=restated'), { status: 400, code: 'UNKNOWN_VALUE', param: 'change' })
  t.match(await refusal('since=2025-01-01&reporter=XXX'), { status: 400, code: 'UNKNOWN_CODE' })
  t.match(await refusal('since=2025-01-01&edition=0123456789ab'), { status: 409, code: 'EDITION_MOVED' })
})

t.test('pages hold every change once, and their cursors hold for their question', async (t) => {
  const whole = (await ask('/v1/changes?since=2025-01-01')).json
  const seen: string[] = []
  for (let next = '/v1/changes?since=2025-01-01&limit=4'; next !== null; ) {
    const { json } = await ask(next)
    seen.push(...json.data.map(({ id }: Row) => id))
    t.equal(json.meta.total, whole.meta.total)
    next = json.meta.next
  }
  t.same(
    seen,
    whole.data.map(({ id }: Row) => id),
  )
  t.equal(new Set(seen).size, whole.meta.total)
  const { next } = (await ask('/v1/changes?since=2025-01-01&limit=1')).json.meta
  t.match(await refusal(next.split('?')[1].replace('2025-01-01', '2025-01-02')), { status: 400, code: 'BAD_CURSOR' })
})

t.test('flat faces have a row a change with both states, all of them where no limit is asked', async (t) => {
  const { json } = await ask('/v1/changes?since=2025-08-31')
  const csv: Row[] = parse((await ask('/v1/changes?since=2025-08-31&format=csv')).text, { columns: true })
  t.equal(csv.length, 5)
  t.match(csv[3], { change: 'revised', old_value: '4.9', new_value: '5.1', new_low: '5.05', difference_value: '0.2' })
  t.match(csv[1], { change: 'withdrawn', old_value: '3', new_value: '', reason: 'An error' })
  const ndjson = (await ask('/v1/changes?since=2025-08-31&format=ndjson')).text.trimEnd().split('\n')
  t.same(
    ndjson.map((line) => JSON.parse(line)),
    json.data,
  )
  const page = await ask('/v1/changes?since=2025-08-31&format=csv&limit=2')
  t.equal(page.text.trimEnd().split('\r\n').length, 3)
  t.match(page.headers.link, /rel="next"/)
})
