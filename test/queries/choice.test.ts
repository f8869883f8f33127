import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { selectionOf } from '../../src/model/selection.js'
import type { Words } from '../../src/model/words.js'
import { editionNow, within } from '../../src/queries/edition.js'
import { fewObservations } from '../../src/queries/few-observations.js'
import { fewRows } from '../../src/queries/few-rows.js'
import { observationPage } from '../../src/queries/observation-table.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

// Three made-up sources beside the shipped ones: an office that compiles, and two papers.
const shipped = codeListsIn()
const made = (key: string, standing: 1 | 2 | 3) => ({
  ...{ key, title: key, publisher: key, language: 'en', licence: 'CC-BY-4.0', attribution: `After ${key}`, url: null },
  ...{ kind: 'article' as const, standing },
})
const sources = [...shipped.sources, made('office', 1), made('paper-a', 3), made('paper-b', 3)]

const missing = { value: '', low: '', high: '', printed: '', status: 'O' }
const forecast = { status: 'F', nature: 'forecast' }
const assumption = { status: 'F', nature: 'assumption' }
const plan = { status: 'F', nature: 'plan' }
const releases = [
  {
    source: 'office',
    vintage: '2025-08-01',
    rows: [
      { period: '2024-01', ...missing },
      { period: '2024-02', ...forecast },
      { period: '2024-03', value: '1.6' },
      { period: '2024-06' },
      { period: '2024-07', ...missing },
      { period: '2024-09', ...plan },
    ],
  },
  {
    source: 'paper-a',
    vintage: '2025-08-01',
    rows: [
      ...['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'].map((period) => ({ period })),
      { period: '2024-07', ...missing },
      { period: '2024-08', ...assumption },
      { period: '2024-09', ...assumption },
    ],
  },
  { source: 'paper-b', vintage: '2025-08-01', rows: [{ period: '2024-05' }, { period: '2024-06' }] },
  {
    source: 'paper-b',
    vintage: '2025-09-01',
    rows: [{ period: '2024-04' }, { period: '2024-08', ...forecast }],
  },
]

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const folders = releases.map((release) => madeRelease(join(folder, `${release.source}-${release.vintage}`), release))
await load(database.writer, { ...shipped, sources }, folders)

const question = '/v1/observations?indicator=CPI_CHANGE_MONTH&reporter=VNM'
type Shown = { period: string; source: string; chosen_because: string | null; value: number | null }

t.test('of several sources one is chosen, and the answer says why', async (t) => {
  const { json } = await ask(question)
  t.same(
    json.data.map(({ period, source, chosen_because }: Shown) => [period, source, chosen_because]),
    [
      ['2024-01', 'paper-a', 'has_value'],
      ['2024-02', 'paper-a', 'outcome'],
      ['2024-03', 'office', 'standing'],
      ['2024-04', 'paper-b', 'vintage'],
      ['2024-05', 'paper-a', 'code'],
      ['2024-06', 'office', 'standing'],
      ['2024-07', 'office', 'standing'],
      ['2024-08', 'paper-b', 'outcome'],
      ['2024-09', 'office', 'standing'],
    ],
  )
  t.equal(json.data[2].value, 1.6)
  t.match(json.sources.office, { licence: 'CC-BY-4.0', attribution: 'After office', published: '2025-08-01' })
})

t.test('all candidates are a row a source, and only the chosen one says why it was', async (t) => {
  const { json } = await ask(`${question}&period=2024-06&candidates=all`)
  t.same(
    json.data.map(({ source, chosen_because }: Shown) => [source, chosen_because]),
    [
      ['office', 'standing'],
      ['paper-a', null],
      ['paper-b', null],
    ],
  )
  t.match(json.meta, { total: 3, applied: { candidates: 'all' } })
})

t.test('a typed endpoint chooses alike, and shows every source where all are asked for', async (t) => {
  const chosen = await ask('/v1/inflation?area=VNM&period=2024-03')
  t.equal(chosen.json.data.length, 1)
  t.match(chosen.json.data[0].month_on_month, { value: 1.6, source: 'office', chosen_because: 'standing' })
  const all = await ask('/v1/inflation?area=VNM&period=2024-03&candidates=all')
  t.same(
    all.json.data.map((row: { source: string; month_on_month: Shown }) => [row.source, row.month_on_month.value]),
    [
      ['office', 1.6],
      ['paper-a', 1.5],
    ],
  )
})

t.test('only the sources asked for are candidates', async (t) => {
  const { json } = await ask(`${question}&period=2024-06&source=paper-b`)
  t.match(json.data, [{ source: 'paper-b', chosen_because: null }])
})

t.test('who is chosen is asked as known on a day', async (t) => {
  const { json } = await ask(`${question}&period=2024-04&as_of=2025-08-31`)
  t.match(json.data, [{ source: 'paper-a', chosen_because: null, known: '2025-08-01' }])
})

t.test('a figure without a value says why in its status', async (t) => {
  const { json } = await ask(`${question}&period=2024-07`)
  t.match(json.data, [{ value: null, low: null, high: null, printed: null, status: 'O' }])
})

t.test('one figure tells what other sources say of the same cell', async (t) => {
  const { json } = await ask('/v1/figures/M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~2024-03~paper-a')
  t.match(json.data, { value: 1.5, source: 'paper-a', chosen_because: null, release: 'paper-a~2025-08-01' })
  t.match(json.data.others, [{ value: 1.6, source: 'office', chosen_because: 'standing' }])
  t.same(json.data.evidence, {
    ...{ source: 'paper-a', literal: null, start: null, end: null, unit: 'code point', worded: false, sha256: null },
    ...{ published: '2025-08-01', published_certainty: 'stated' },
  })
  t.same(Object.keys(json.sources).toSorted(), ['office', 'paper-a'])
})

t.test('a series names all who state it', async (t) => {
  const { json } = await ask('/v1/series/M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT')
  t.match(json.data, { first: '2024-01', last: '2024-09', periods: 9, sources: ['office', 'paper-a', 'paper-b'] })
  t.equal(json.data.observations.length, 9)
  const one = await ask('/v1/series/M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT?source=paper-b')
  t.match(one.json.data, { periods: 4, sources: ['paper-b'] })
})

const series = 'M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT'
const few = { indicator: 'CPI_CHANGE_MONTH', reporter: 'VNM', partner: '_Z' }

/** What a question is answered in one statement, and in the general way; null: the first way is not gone. */
async function bothWays(words: Words) {
  const selection = selectionOf(words)
  const quick = await fewObservations(database.reader, selection)
  const general = await within(database.reader, (edition) =>
    observationPage(database.reader, edition, selection, selection.cursor, null),
  )
  return { quick, general }
}

t.test('few figures are chosen in one statement as the database chooses them in general', async (t) => {
  const asked: Words[] = [
    few,
    { ...few, period: '2024-05' },
    { ...few, period: '2024-01,2024-08,2030' },
    { ...few, as_of: '2025-08-15' },
    { ...few, source: 'paper-a', unit: 'PERCENT', product: '_Z', freq: 'M', sort: 'key' },
    { ...few, limit: 100 },
  ]
  for (const words of asked) {
    const { quick, general } = await bothWays(words)
    t.ok(quick !== null && quick.rows.length > 0, JSON.stringify(words))
    t.strictSame(quick, general)
  }
})

t.test('what is not few, or not plain, or not there is asked for in general', async (t) => {
  const asked: Words[] = [
    { ...few, limit: 1 },
    { ...few, candidates: 'all' },
    { ...few, derive: true },
    { ...few, sort: '-key' },
    { ...few, latest: 1 },
    { ...few, from: '2024' },
    { ...few, freq: 'M,A' },
    { ...few, source: 'paper-a,paper-b' },
    { ...few, unit: 'PERCENT,USD' },
    { ...few, product: '_Z,_T' },
    { ...few, partner: '_Z,VNM' },
    { ...few, period: '1999-01' },
    { indicator: 'CPI_CHANGE_MONTH' },
  ]
  for (const words of asked)
    t.equal(await fewObservations(database.reader, selectionOf(words)), null, JSON.stringify(words))
  t.equal(await fewObservations(database.reader, selectionOf({ ...few, reporter: 'NOWHERE' })), null)
  const { id } = await editionNow(database.reader)
  t.equal(await fewRows(database.reader, { key: series }, id + 1, 1000), null, 'another edition is served')
  t.equal(await fewRows(database.reader, { key: series }, id, 3), null, 'there are more')
  t.equal((await fewRows(database.reader, { key: series }, id, 1000))?.[0]?.[0], series)
})

t.test('a series is told alike whether few figures are drawn or many', async (t) => {
  const whole = (await ask(`/v1/series/${series}`)).json.data
  const { observations, ...covered } = (await ask(`/v1/series/${series}?from=2020`)).json.data
  t.strictSame(whole, { ...covered, observations })
  t.equal(observations.length, covered.periods)
  const one = (await ask(`/v1/series/${series}?source=paper-b`)).json.data
  t.strictSame([one.first, one.last, one.sources], ['2024-04', '2024-08', ['paper-b']])
  const none = await ask(`/v1/series/${series}?source=vna-2025&as_of=2020-01-01`)
  t.strictSame(none.json.data.observations, [])
  t.equal((await ask(`/v1/series/${series}?edition=000000000000`)).status, 409)
})
