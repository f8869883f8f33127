import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'
import { rowsOfParquet } from './parse/parquet.js'

// A made-up release of more days than one answer may hold, and of more series than a page holds.
const lists = codeListsIn()
const day = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)
const days = Array.from({ length: 10_500 }, (_, n) => ({ freq: 'D', period: day(n) }))
const countries = lists.areas.filter(({ kind }) => kind === 'country').map(({ code }) => code)
const trade = { indicator: 'EXPORTS', freq: 'A', product: '_T', period: '2023', unit: 'USD' }
const exports = countries
  .slice(0, 5)
  .flatMap((reporter) =>
    countries.flatMap((partner) => (partner === reporter ? [] : [{ ...trade, reporter, partner }])),
  )

const { ask, database } = await appUnderTest()
const folder = join(t.testdir({}), 'made')
await load(database.writer, lists, [madeRelease(folder, { rows: [...days, ...exports] })])

const figures = '/v1/observations?indicator=CPI_CHANGE_MONTH'
const linesOf = (text: string) => text.trimEnd().split(/\r?\n/)

t.test('without a limit, faces that stream give all figures, and say of no next page', async (t) => {
  const csv = await ask(`${figures}&format=csv`)
  t.notMatch(csv.headers.link, /next/)
  const rows = linesOf(csv.text)
  t.equal(rows.length, 10_501, 'a header and every figure')
  t.equal(new Set(rows).size, rows.length, 'each once')
  const ndjson = await ask(`${figures}&format=ndjson&sort=-key`)
  t.notMatch(ndjson.headers.link, /next/)
  const periods = linesOf(ndjson.text).map((line) => JSON.parse(line).period)
  t.equal(periods.length, 10_500)
  t.equal(periods[0], day(10_499))
  t.equal(periods.at(-1), day(0))
})

t.test('typed endpoints stream all their rows too', async (t) => {
  const { text } = await ask('/v1/inflation?area=VNM&freq=D&format=csv')
  t.equal(linesOf(text).length, 10_501)
})

t.test('with a limit, they give a page and lead to the next', async (t) => {
  const { text, headers } = await ask(`${figures}&format=csv&limit=10`)
  t.equal(linesOf(text).length, 11)
  const next = /^<(.*)>; rel="next"/.exec(String(headers.link))?.[1] ?? ''
  t.match(next, /format=csv&limit=10&cursor=/)
  t.match(linesOf((await ask(next)).text)[1], /,1990-01-11,/)
})

t.test('JSON gives a page of a thousand', async (t) => {
  const { json } = await ask(figures)
  t.equal(json.data.length, 1000)
  t.match(json.meta, { total: 10_500, complete: false })
})

t.test('without a limit, faces that stream give all series', async (t) => {
  const path = '/v1/series?indicator=EXPORTS'
  const { json, headers } = await ask(path)
  t.equal(json.data.length, 1000)
  t.equal(json.meta.total, exports.length)
  t.match(headers.link, /rel="next"/)
  const csv = await ask(`${path}&format=csv`)
  t.notMatch(csv.headers.link, /next/)
  t.equal(new Set(linesOf(csv.text)).size, exports.length + 1)
  t.equal(linesOf((await ask(`${path}&format=ndjson`)).text).length, exports.length)
  t.equal(linesOf((await ask(`${path}&format=ndjson&limit=7`)).text).length, 7)
})

t.test('without a limit, faces that stream give all changes', async (t) => {
  const path = '/v1/changes?since=2025-07-31'
  const { total } = (await ask(path)).json.meta
  t.equal(total, days.length + exports.length)
  const csv = await ask(`${path}&format=csv`)
  t.notMatch(csv.headers.link, /next/)
  t.equal(new Set(linesOf(csv.text)).size, total + 1)
  t.equal(linesOf((await ask(`${path}&format=ndjson`)).text).length, total)
  const [counted] = await rowsOfParquet(
    (await ask(`${path}&format=parquet`)).bytes,
    'select count(*)::int as n from file',
  )
  t.equal(counted?.n, total)
  t.equal(linesOf((await ask(`${path}&format=ndjson&limit=7`)).text).length, 7)
})

t.test('a wide layout is answered in one piece, so it has a most', async (t) => {
  const { status, json } = await ask(`${figures}&format=csv&layout=wide`)
  t.equal(status, 413)
  t.match(json, { code: 'TOO_MUCH', param: 'layout', detail: /of at most 10000 rows; this would have 10500\.$/ })
  const fewer = await ask(`${figures}&format=csv&layout=wide&to=1992`)
  t.equal(fewer.status, 200)
  t.equal(linesOf(fewer.text).length, 2, 'a series a row')
  t.match(linesOf(fewer.text)[0], ',1992-12-31,')
})
