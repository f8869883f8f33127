import t from 'tap'
import type { ReadRow } from '../../db/release-rows.js'
import { repetitions, stage } from '../../db/staging.js'
import { settle, writeRelease } from '../../db/timeline.js'
import { seededDatabase } from '../database.js'

const { reader, writer, kind, close } = await seededDatabase()
t.teardown(close)

const observation: ReadRow['observation'] = {
  indicator: 'CPI_CHANGE_MONTH',
  freq: 'M',
  reporter: 'VNM',
  partner: '_Z',
  product: '_Z',
  unit: 'PERCENT',
  period: '2024-01',
  starts: '2024-01-01',
  ends: '2024-01-31',
  value: 1.5,
  low: 1.5,
  high: 1.5,
  digits: null,
  qualifier: null,
  status: 'A',
  nature: null,
  base: null,
  compiler: null,
  printed: '1.5',
  literal: null,
  start: null,
  end: null,
  worded: false,
  note: null,
}

async function* rows(count: number, periods: number): AsyncGenerator<ReadRow[]> {
  for (let i = 0; i < count; i++)
    yield [{ line: i + 2, observation: { ...observation, period: String(1000 + (i % periods)) } }]
}

t.test('rows are staged whatever their number, and a file without rows is staged too', async (t) => {
  for (const count of [0, 1, 2000, 24_001])
    await writer.transaction().execute(async (transaction) => {
      t.equal(await stage(transaction, rows(count, 9000)), count)
      if (count > 9000) return
      t.strictSame(await repetitions(transaction, 'a.csv'), [])
    })
})

t.test('a series and period that stand again are told by line, with the line of the first', async (t) => {
  await writer.transaction().execute(async (transaction) => {
    await stage(transaction, rows(5, 3))
    t.strictSame(
      (await repetitions(transaction, 'a.csv')).map(({ file, line, wrong }) => `${file}:${line} ${wrong}`),
      [
        'a.csv:5 M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT at 1000 stands on line 2 already',
        'a.csv:6 M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT at 1001 stands on line 3 already',
      ],
    )
  })
})

t.test('what the database does not take ends the staging, however many rows are still to come', async (t) => {
  async function* large() {
    for (const digits of [1e12, 2, 2, 2])
      yield Array.from({ length: 12_000 }, (_, i) => ({ line: i + 2, observation: { ...observation, digits } }))
  }
  const staged = writer.transaction().execute(async (transaction) => stage(transaction, large()))
  await t.rejects(staged, /out of range for type integer/)
})

t.test(
  'figures are read as they were while a release is loaded',
  { skip: kind === 'pglite' && 'PGlite has one connection' },
  async (t) => {
    const figures = async () => (await reader.selectFrom('observation').select('value').execute()).length
    const before = await figures()
    const end = new Error('not loaded after all')
    const loading = writer.transaction().execute(async (transaction) => {
      await stage(transaction, rows(2000, 9000))
      await writeRelease(transaction, 1)
      await settle(transaction, 1)
      t.equal((await transaction.selectFrom('observation').select('value').execute()).length, before + 2000)
      t.equal(await figures(), before)
      throw end
    })
    await t.rejects(loading, end)
    t.equal(await figures(), before)
  },
)
