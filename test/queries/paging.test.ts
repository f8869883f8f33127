import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()
type Row = Record<string, string>

/** All rows of a question, page by page, and the pages it took. */
async function walk(path: string, identity: (row: Row) => string) {
  const rows: string[] = []
  let next: string | null = path
  let pages = 0
  while (next !== null && pages < 50) {
    const { json, headers }: Awaited<ReturnType<typeof ask>> = await ask(next)
    rows.push(...json.data.map(identity))
    next = json.meta.next
    pages++
    t.equal(json.meta.complete, next === null)
    t.equal(
      `${headers.link}`.split(', ')[0],
      next === null ? '</openapi.json>; rel="describedby"' : `<${next}>; rel="next"`,
    )
  }
  return { rows, pages }
}

t.test('pages of figures hold every figure once, whatever the order and the size', async (t) => {
  for (const sort of ['key', '-key', 'period', '-period']) {
    const whole = await ask(`/v1/observations?sort=${sort}`)
    const { rows, pages } = await walk(`/v1/observations?sort=${sort}&limit=7`, ({ id }) => `${id}`)
    t.equal(pages, 6)
    t.same(
      rows,
      whole.json.data.map(({ id }: Row) => id),
      `by ${sort}`,
    )
  }
})

t.test('a page that is just filled is the last where nothing follows', async (t) => {
  const { json } = await ask('/v1/observations?limit=37')
  t.match(json.meta, { total: 37, complete: true, next: null })
})

t.test('pages of series hold every series once', async (t) => {
  const whole = await ask('/v1/series')
  t.equal(whole.json.meta.total, 35, 'two series have two periods each')
  const { rows, pages } = await walk('/v1/series?limit=10', ({ key }) => `${key}`)
  t.equal(pages, 4)
  t.same(
    rows,
    whole.json.data.map(({ key }: Row) => key),
  )
})

t.test('pages of typed endpoints hold every row once', async (t) => {
  const { rows, pages } = await walk('/v1/inflation?area=VNM&limit=1', ({ period }) => `${period}`)
  t.equal(pages, 2)
  t.same(rows, ['2025', '2025-S2'])
  const lists = await walk('/v1/fdi/rankings?host=VNM&limit=1&sort=-rank', ({ by }) => `${by}`)
  t.same(lists.rows, ['registered_capital', 'projects'])
})

t.test('pages of one series hold every observation once', async (t) => {
  const path = '/v1/series/A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND?limit=1'
  const first = await ask(path)
  t.match(first.json.data, { periods: 2, observations: [{ period: '2010', value: 26000000000000 }] })
  const second = await ask(first.json.meta.next)
  t.match(second.json.data, { periods: 2, observations: [{ period: '2019', qualifier: 'nearly' }] })
  t.equal(second.json.meta.next, null)
})

t.test('the next page keeps all the words of the question', async (t) => {
  const { json } = await ask('/v1/observations?indicator=TRADE,TRADE_RANK&lang=vi&scale=billion&limit=1')
  const words = new URL(json.meta.next, 'http://localhost').searchParams
  t.match(Object.fromEntries(words), { indicator: 'TRADE,TRADE_RANK', lang: 'vi', scale: 'billion', limit: '1' })
})

const refusal = async (path: string) => {
  const { status, json } = await ask(path)
  return { status, code: json.code, param: json.param, detail: json.detail }
}
const cursorIn = async (path: string) =>
  `${new URL((await ask(path)).json.meta.next, 'http://localhost').searchParams.get('cursor')}`

t.test('a cursor holds for its question alone', async (t) => {
  const foreign = { status: 400, code: 'BAD_CURSOR', param: 'cursor', detail: /for another question\.$/ }
  const figures = await cursorIn('/v1/observations?reporter=VNM&limit=1')
  for (const words of ['reporter=VN-HP', 'reporter=VNM&sort=-key', 'reporter=VNM&as_of=2025-06-30', 'partner=CHN'])
    t.match(await refusal(`/v1/observations?${words}&cursor=${figures}`), foreign, words)
  t.match(await refusal(`/v1/series?reporter=VNM&cursor=${figures}`), foreign)
  t.equal((await ask(`/v1/observations?reporter=704&cursor=${figures}`)).status, 200, 'the same area in other words')
  const rows = await cursorIn('/v1/inflation?area=VNM&limit=1')
  t.match(await refusal(`/v1/gdp?area=VNM&cursor=${rows}`), foreign)
  const [edition, , keys] = JSON.parse(Buffer.from(rows, 'base64url').toString())
  const provinces = Buffer.from(JSON.stringify([edition, 'x', keys])).toString('base64url')
  t.match(await refusal(`/v1/trade/provinces?reporter=VNM&partner=CHN&cursor=${provinces}`), foreign)
})

t.test('a cursor that was not given by us is refused', async (t) => {
  const given = await cursorIn('/v1/observations?limit=1')
  const [edition, question, keys] = JSON.parse(Buffer.from(given, 'base64url').toString())
  const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  const cursors = [
    'x',
    'AAAA',
    forged(edition, question, []),
    forged(edition, question, [1]),
    forged(edition, question, [...keys, 'x']),
    forged(edition, question, [...keys.slice(0, 4), null]),
    forged(edition, question, [...keys.slice(0, 4), 5]),
    forged(edition, question, ['\0', ...keys.slice(1)]),
    forged(edition, question, [keys[0], '2024-99-99', ...keys.slice(2)]),
    forged(edition, question, [keys[0], 'infinity', ...keys.slice(2)]),
    forged(edition, question, { length: 5 }),
    forged({}, question, keys),
  ]
  const unknown = { status: 400, code: 'BAD_CURSOR', param: 'cursor', detail: 'This cursor was not given by us.' }
  for (const cursor of cursors) t.match(await refusal(`/v1/observations?cursor=${cursor}`), unknown)

  const series = JSON.parse(Buffer.from(await cursorIn('/v1/series?limit=1'), 'base64url').toString())
  for (const keys of [[], [1], ['a', 'b'], ['\0']])
    t.match(await refusal(`/v1/series?cursor=${forged(series[0], series[1], keys)}`), unknown)
  const typed = JSON.parse(Buffer.from(await cursorIn('/v1/inflation?area=VNM&limit=1'), 'base64url').toString())
  for (const keys of [[], ['x'], [-1], [0.5], [1, 2]])
    t.match(await refusal(`/v1/inflation?area=VNM&cursor=${forged(typed[0], typed[1], keys)}`), unknown)
})

t.test('a page has as many rows as are asked for, within limits', async (t) => {
  t.equal((await ask('/v1/observations?limit=10000')).json.data.length, 37)
  for (const limit of ['0', '10001', '999999999']) {
    t.match(await refusal(`/v1/observations?limit=${limit}`), { status: 400, code: 'OUT_OF_RANGE', param: 'limit' })
  }
  for (const limit of ['1e3', '-1', '1.5', 'Infinity', '1e400', '0x10', '%201', '9999999999', 'ten'])
    t.match(await refusal(`/v1/observations?limit=${limit}`), { status: 400, code: 'MALFORMED_PARAMETER' }, limit)
})

t.test('figures that lie far apart among series are found page by page all the same', async (t) => {
  const whole = await ask('/v1/observations?status=F')
  const { rows } = await walk('/v1/observations?status=F&limit=1', ({ id }) => `${id}`)
  t.ok(rows.length > 1)
  t.same(
    rows,
    whole.json.data.map(({ id }: Row) => id),
  )
})
