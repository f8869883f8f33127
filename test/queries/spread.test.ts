import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const shipped = codeListsIn()
const made = (key: string) => ({
  ...{ key, title: key, publisher: key, language: 'en', licence: null, attribution: null, url: null },
  ...{ kind: 'article' as const, standing: 3 as const },
})
const sources = [...shipped.sources, made('a'), made('b'), made('c')]
const missing = { value: '', low: '', high: '', printed: '', status: 'O' }
const [jan, feb, mar] = ['2024-01', '2024-02', '2024-03']
const releases = [
  { source: 'a', rows: [{ period: jan }, { period: feb }, { period: mar, value: '2' }] },
  {
    source: 'b',
    rows: [
      { period: jan, value: '1.6', low: '1.55', high: '1.65', digits: '2' },
      { period: feb, ...missing },
      { period: mar, value: '3', low: '3', high: '', qualifier: 'at_least' },
    ],
  },
  { source: 'c', rows: [{ period: jan, value: '1.56' }] },
]
const later = { source: 'c', vintage: '2025-09-01', rows: [{ period: jan, value: '9' }] }

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const folders = [...releases, later].map((release, i) => madeRelease(join(folder, `${i}`), release))
await load(database.writer, { ...shipped, sources }, folders)

const question = '/v1/observations?indicator=CPI_CHANGE_MONTH&reporter=VNM'
const before = '&as_of=2025-08-31'
type Shown = { period: string; source: string; spread?: object; month_on_month: { spread?: object } }
const january = { low: 1.5, high: 1.65, width_percent: 10, disjoint: true, sources: 3 }

t.test('with all candidates each row tells the spread of its cell, as known on a day', async (t) => {
  const { json } = await ask(`${question}&candidates=all${before}`)
  t.same(
    json.data.map(({ period, source, spread }: Shown) => [period, source, spread]),
    [
      ...['a', 'b', 'c'].map((source) => [jan, source, january]),
      [feb, 'a', undefined],
      [feb, 'b', undefined],
      ...['a', 'b'].map((source) => [mar, source, { low: 2, high: null, disjoint: true, sources: 2 }]),
    ],
  )
  const [now] = (await ask(`${question}&candidates=all&period=${jan}`)).json.data
  t.match(now.spread, { low: 1.5, high: 9, width_percent: 500 })
})

t.test('the spread of a cell is the same however its rows are cut and wherever they stand', async (t) => {
  const { json } = await ask(`${question}&candidates=all&limit=1${before}`)
  t.same(json.data[0].spread, january)
  const view = await ask(`/v1/inflation?area=VNM&period=${jan}&candidates=all${before}`)
  t.same(
    view.json.data.map(({ month_on_month }: Shown) => month_on_month.spread),
    [january, january, january],
  )
  const filled = await ask(`${question}&candidates=all&derive=true&period=${jan}${before}`)
  t.same(
    filled.json.data.map(({ spread }: Shown) => spread),
    [january, january, january],
  )
})

t.test('only the sources asked for are held against each other', async (t) => {
  const { json } = await ask(`${question}&candidates=all&period=${jan}&source=b,c${before}`)
  t.same(json.data[0].spread, { low: 1.55, high: 1.65, width_percent: 6.45161, disjoint: false, sources: 2 })
})

t.test('the chosen figure alone, and what is made of figures, has no spread', async (t) => {
  const without = ['', '&candidates=all&transform=log']
  for (const words of without) {
    const { json } = await ask(`${question}&period=${jan}${words}`)
    t.notOk(
      json.data.some((row: Shown) => 'spread' in row),
      words,
    )
  }
  const view = await ask(`/v1/inflation?area=VNM&period=${jan}&candidates=all&transform=log`)
  t.notOk(view.json.data.some((row: Shown) => 'spread' in row.month_on_month))
  const plain = await ask(`${question}&format=csv`)
  t.notMatch(plain.text, /spread_/)
})

t.test('columns hold the spread apart', async (t) => {
  const columns = 'spread_low,spread_high,spread_width_percent,spread_disjoint,spread_sources'
  const { text } = await ask(`${question}&candidates=all&period=${jan},${feb}&format=csv${before}`)
  const [header, first, , , fourth] = text.split('\r\n')
  t.match(header, `chosen_because,${columns},literal`)
  t.match(first, ',1.5,1.65,10,true,3,')
  t.match(fourth, /,a,2025-08-01,1\.5,has_value,,,,,,/)
  t.match((await ask(`/v1/inflation?area=VNM&candidates=all&format=csv`)).text, columns)
  t.match((await ask(`${question}&candidates=all&derive=true&format=csv`)).text, columns)
})

t.test('one figure tells how far its sources disagree', async (t) => {
  const of = async (period: string) =>
    (await ask(`/v1/figures/M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~${period}~a?as_of=2025-08-31`)).json.data
  t.same((await of(`${jan}`)).disagreement, { ...january, verdict: 'inconsistent' })
  t.equal((await of(`${feb}`)).disagreement, null)
  t.match((await of(`${mar}`)).disagreement, { high: null, verdict: 'inconsistent' })
})
