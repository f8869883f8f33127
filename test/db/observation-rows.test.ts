import t from 'tap'
import { writeRows } from '../../db/observation-rows.js'
import type { ReadRow } from '../../db/release-rows.js'
import { repetitions } from '../../db/repetitions.js'
import { settle } from '../../db/timeline.js'
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

const periodsApart = 9000

async function* rows(count: number, periods = periodsApart): AsyncGenerator<ReadRow[]> {
  for (let i = 0; i < count; i += 700)
    yield Array.from({ length: Math.min(700, count - i) }, (_, n) => {
      const year = String(1000 + ((i + n) % periods))
      const reporter = Math.floor((i + n) / periods) % 2 === 0 ? 'VNM' : 'CHN'
      return { line: i + n + 2, observation: { ...observation, reporter, period: year, starts: `${year}-01-01` } }
    })
}

const end = new Error('not loaded after all')
const release = { id: 1, source: 1, known: '2030-01-01' }

t.test('rows are written whatever their number, with the series they belong to, known or new', async (t) => {
  for (const count of [0, 1, 2000, 2 * periodsApart]) {
    const written = writer.transaction().execute(async (transaction) => {
      t.equal(await writeRows(transaction, release, rows(count)), count)
      const there = await transaction
        .selectFrom('observation')
        .innerJoin('series', 'series.id', 'observation.series')
        .where('known', '=', release.known)
        .select(['key', 'starts', 'period', 'value', 'printed'])
        .execute()
      t.equal(there.length, count)
      t.ok(there.every(({ key }) => /^M[.]CPI_CHANGE_MONTH[.](VNM|CHN)[._ZA-Z]+$/.test(key)))
      t.ok(there.every(({ starts, period, printed }) => starts === `${period}-01-01` && printed === '1.5'))
      throw end
    })
    await t.rejects(written, end)
  }
})

t.test('a series and period that stand again are told by line, with the line of the first', async (t) => {
  await writer.transaction().execute(async (transaction) => {
    t.strictSame(
      (await repetitions(transaction, 'a.csv', rows(8, 3))).map(({ file, line, wrong }) => `${file}:${line} ${wrong}`),
      [
        'a.csv:8 M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT at 1000 stands on line 2 already',
        'a.csv:9 M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT at 1001 stands on line 3 already',
      ],
    )
  })
})

t.test('a file without rows repeats none', async (t) => {
  async function* header(): AsyncGenerator<ReadRow[]> {
    yield []
  }
  await writer.transaction().execute(async (transaction) => {
    t.strictSame(await repetitions(transaction, 'a.csv', header()), [])
  })
})

t.test('what the database does not take ends the writing, however many rows are still to come', async (t) => {
  async function* large() {
    for (const digits of [1e12, 2, 2, 2])
      yield Array.from({ length: 12_000 }, (_, i) => ({ line: i + 2, observation: { ...observation, digits } }))
  }
  const written = writer.transaction().execute(async (transaction) => writeRows(transaction, release, large()))
  await t.rejects(written, /out of range for type integer/)
})

t.test(
  'figures are read as they were while a release is loaded',
  { skip: kind === 'pglite' && 'PGlite has one connection' },
  async (t) => {
    const figures = async () => (await reader.selectFrom('observation').select('value').execute()).length
    const before = await figures()
    const loading = writer.transaction().execute(async (transaction) => {
      await writeRows(transaction, release, rows(2000))
      await settle(transaction, 1)
      t.equal((await transaction.selectFrom('observation').select('value').execute()).length, before + 2000)
      t.equal(await figures(), before)
      throw end
    })
    await t.rejects(loading, end)
    t.equal(await figures(), before)
  },
)
