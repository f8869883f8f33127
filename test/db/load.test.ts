import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { openDatabase } from '../../db/open.js'
import { releaseFoldersIn } from '../../db/prepare.js'
import { ReleaseRefused } from '../../db/refusal.js'
import { seededDatabase } from '../database.js'
import { contentOf } from './content.js'
import { type MadeRelease, madeRelease, releaseFiles } from './made-release.js'

const { reader, writer, url, close } = await seededDatabase()
t.teardown(close)
const lists = codeListsIn()

/** Loads a folder that is to be refused; answers the lines of the refusal after its first, without the folder's name. */
async function refusal(folder: string): Promise<string[]> {
  try {
    await load(writer, lists, [folder])
  } catch (error) {
    if (error instanceof ReleaseRefused) return error.message.replaceAll(`${folder}/`, '').split('\n').slice(1)
    throw error
  }
  return []
}

t.test('the shipped releases load once and are found unchanged from then on', async (t) => {
  const before = await contentOf(reader)
  const twice = await load(writer, lists, releaseFoldersIn())
  t.strictSame(twice, [
    { release: 'techgeekwire-2025~2025-05', outcome: 'unchanged', observations: 17, withdrawn: 0 },
    { release: 'vna-2025~2025-07-10', outcome: 'unchanged', observations: 20, withdrawn: 0 },
  ])
  t.strictSame(await contentOf(reader), before)
  t.equal(before.filter((line) => line.startsWith('observation ')).length, 37)
})

t.test('what is loaded is counted, so that questions are planned for as much', async (t) => {
  const { rows } = await sql<{ counted: boolean }>`
    select reltuples > 0 as counted from pg_class where relname in ('source', 'series', 'observation')`.execute(writer)
  t.same(rows, Array(3).fill({ counted: true }))
})

t.test('two that load at once: one loads, the other finds all of it there', async (t) => {
  await sql`truncate area, indicator, unit, product, source, release, series, observation, edition`.execute(writer)
  const other = url === undefined ? { writer, close: async () => undefined } : await openDatabase({ url })
  const results = await Promise.all([writer, other.writer].map((each) => load(each, lists, releaseFoldersIn())))
  await other.close()
  for (const i of [0, 1])
    t.strictSame(results.map((loaded) => loaded[i]?.outcome).sort(), ['loaded', 'unchanged'], `release ${i + 1}`)
  const content = await contentOf(reader)
  t.equal(content.filter((line) => line.startsWith('observation ')).length, 37)
  t.equal(content.filter((line) => line.startsWith('edition ')).length, 2, 'an edition a release')
})

t.test('a release that was edited after it has landed is refused', async (t) => {
  const [folder = ''] = releaseFoldersIn().filter((name) => name.includes('vna-2025'))
  const edited = madeRelease(t.testdir({}), { vintage: '2025-07-10' })
  const before = await contentOf(reader)
  t.strictSame(await refusal(edited), [
    'release.json: vintage: vna-2025~2025-07-10 is loaded with other content; expected a vintage of its own: a release is never edited after it has landed',
  ])
  t.strictSame(await contentOf(reader), before)
  t.match(await load(writer, lists, [folder]), [{ outcome: 'unchanged' }])
})

t.test('a source has one vintage a day, however it is written', async (t) => {
  const source = 'techgeekwire-2025'
  t.match(await refusal(madeRelease(t.testdir({}), { source, vintage: '2025-05-31' })), [
    /techgeekwire-2025~2025-05 is loaded with other content/,
  ])
})

t.test('each release goes in whole or not at all: those before a bad one stay', async (t) => {
  const folder = t.testdir({})
  const release = (name: string, made: MadeRelease) => madeRelease(join(folder, name), made)
  const good = release('good', { vintage: '2025-08-02' })
  const bad = release('bad', { vintage: '2025-08-03', rows: [{ period: '2024-02' }, { period: '2024-13' }] })
  const after = release('after', { vintage: '2025-08-04' })
  const refused = await load(writer, lists, [good, bad, after]).catch((error: unknown) => error)
  t.match(refused, { release: bad, faults: [{ line: 3, column: 'period' }] })
  const vintages = await reader.selectFrom('release').select('vintage').where('vintage', 'like', '2025-08%').execute()
  t.strictSame(vintages, [{ vintage: '2025-08-02' }])
})

t.test(
  'what a release withdraws must be there, of its own source, and not stated by it; all that is wrong is told',
  async (t) => {
    const figure = (period: string, source = 'vna-2025') => `M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~${period}~${source}`
    const said = (id: string) => ({ figure: id, reason: 'counted twice' })
    const there = 'A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT~2025~vna-2025'
    const before = await contentOf(reader)
    const rows = [{ period: '2024-05' }]
    const ids = [
      figure('2030-01'),
      figure('2024-05'),
      figure('2024-01', 'techgeekwire-2025'),
      'CPI~2024~vna-2025',
      there,
      there,
    ]
    const folder = madeRelease(t.testdir({}), { vintage: '2025-08-05', rows, withdrawals: ids.map(said) })
    const lines = await refusal(folder)
    t.strictSame(
      lines.map((line) => line.replace(/; expected .*/, '')),
      [
        `release.json: withdrawals: ${figure('2030-01')} is not there to be withdrawn`,
        `release.json: withdrawals: ${figure('2024-05')} is not there to be withdrawn`,
        `release.json: withdrawals: ${figure('2024-01', 'techgeekwire-2025')} is no figure of this source`,
        'release.json: withdrawals: CPI~2024~vna-2025 is no figure of this source',
        `release.json: withdrawals: ${there} is not there to be withdrawn`,
      ],
    )
    t.match(lines[0], /; expected the id of an earlier figure of vna-2025 that this release does not state$/)
    t.strictSame(await contentOf(reader), before)
  },
)

t.test('a release without observations may be there for what it withdraws', async (t) => {
  const withdrawals = [{ figure: 'A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT~2025~vna-2025', reason: 'superseded' }]
  const folder = t.testdir(releaseFiles({ vintage: '2025-08-06', rows: [], withdrawals }))
  t.strictSame(await load(writer, lists, [folder]), [
    { release: 'vna-2025~2025-08-06', outcome: 'loaded', observations: 0, withdrawn: 0 },
  ])
})

t.test('what the database cannot do is no fault of the release: it is told as the database tells it', async (t) => {
  const before = await contentOf(reader)
  const folder = madeRelease(t.testdir({}), { vintage: '2025-08-07' })
  await sql`alter table observation add constraint full_up check (known < '2025-08-07')`.execute(writer)
  await t.rejects(load(writer, lists, [folder]), { code: '23514' })
  await sql`alter table observation drop constraint full_up`.execute(writer)
  t.strictSame(await contentOf(reader), before)
})
