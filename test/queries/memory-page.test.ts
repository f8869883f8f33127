import t from 'tap'
import { editionNow } from '../../src/queries/edition.js'
import { memoryPage, type WholeAnswer } from '../../src/queries/memory-page.js'
import { seededDatabase } from '../database.js'
import { figure } from '../model/small-table.js'

const database = await seededDatabase()
t.teardown(() => database.close())
const edition = await editionNow(database.reader)
const rows = ['2022', '2023', '2024'].map((period) => ({
  key: { reporter: 'VNM', period },
  figures: [figure({ source: 'vna-2025' }), null],
}))
const answer: WholeAnswer = {
  table: { name: 'made', keys: ['reporter', 'period'], measures: ['a', 'b'], fields: ['value'], applied: { a: 1 } },
  ...{ rows, why: { empty_because: null }, edition, asOf: null, size: 2 },
}
const periodsOf = (table: Awaited<ReturnType<typeof memoryPage>>) => table.rows.map(({ key }) => key.period)

t.test('a page goes on where the one before ended, by its cursor or by itself', async (t) => {
  const first = memoryPage(answer, null)
  t.same(periodsOf(first), ['2022', '2023'])
  t.match(first.meta, { total: 3, complete: false, applied: { a: 1 }, as_of: null })
  t.match(first, { labels: { VNM: { en: 'Vietnam' } }, units: { USD: 'currency' } })
  t.same(Object.keys(first.sources), ['vna-2025'])
  t.same(periodsOf(memoryPage(answer, first.meta.next)), ['2024'])
  const second = await first.more?.()
  t.match(second?.meta, { total: 3, complete: true, next: null })
  t.equal(second?.more, null)
})

t.test('a cursor holds for its question alone, and is a place in it', async (t) => {
  const { next } = memoryPage(answer, null).meta
  const other = { ...answer, table: { ...answer.table, applied: { a: 2 } } }
  t.throws(() => memoryPage(other, next), { code: 'BAD_CURSOR' })
  t.throws(() => memoryPage({ ...answer, asOf: '2025-01-01' }, next), { code: 'BAD_CURSOR' })
  const [digest, question] = JSON.parse(Buffer.from(`${next}`, 'base64url').toString())
  for (const keys of [[0], [1.5], ['x'], [1, 2]]) {
    const forged = Buffer.from(JSON.stringify([digest, question, keys])).toString('base64url')
    t.throws(() => memoryPage(answer, forged), { code: 'BAD_CURSOR' })
  }
})

t.test('an answer without rows is one whole page', async (t) => {
  t.match(memoryPage({ ...answer, rows: [] }, null), { rows: [], more: null, meta: { total: 0, complete: true } })
})
