import { join } from 'node:path'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { seededDatabase } from '../database.js'
import { type MadeRelease, madeRelease } from './made-release.js'
import { timelines, told } from './timelines.js'

const { reader, writer, close } = await seededDatabase()
t.teardown(close)
t.beforeEach(() => sql`truncate observation, release, series`.execute(writer))
const lists = codeListsIn()

const january = { period: '2024-01' }
const february = { period: '2024-02' }
const thai = { reporter: 'THA', period: '2024-01' }
const figure = (period: string) => `M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~${period}~vna-2025`
const absent = 'Not in the release that replaces this series'

async function loaded(t: Test, releases: MadeRelease[]): Promise<string[]> {
  const folder = t.testdir({})
  const folders = releases.map((release, i) => madeRelease(join(folder, String(i)), release))
  await load(writer, lists, folders)
  return told(await timelines(reader))
}

/** What is known by the end of a day. */
async function knownOn(day: string): Promise<string[]> {
  const rows = await timelines(reader)
  return told(rows.filter(({ known, until, withdrawn }) => known <= day && until > day && !withdrawn))
}

t.test('a later vintage closes the earlier one, and each day knows its own figure', async (t) => {
  const rows = await loaded(t, [
    { vintage: '2025-01', rows: [{ ...january, value: '1.1' }] },
    { vintage: '2025-03-10', rows: [{ ...january, value: '1.2' }] },
  ])
  t.strictSame(rows, ['2024-01 2025-01-31 2025-03-10 1.1', '2024-01 2025-03-10 infinity 1.2'])
  t.strictSame(await knownOn('2025-01-30'), [])
  t.strictSame(await knownOn('2025-03-09'), ['2024-01 2025-01-31 2025-03-10 1.1'])
  t.strictSame(await knownOn('2025-03-10'), ['2024-01 2025-03-10 infinity 1.2'])
})

t.test('a release loaded late takes its place by its vintage', async (t) => {
  const rows = await loaded(t, [
    { vintage: '2025-05-01', rows: [{ ...january, value: '3' }] },
    { vintage: '2025-01-01', rows: [{ ...january, value: '1' }, february] },
    { vintage: '2025-03-01', rows: [{ ...january, value: '2' }] },
  ])
  t.strictSame(rows, [
    '2024-01 2025-01-01 2025-03-01 1',
    '2024-01 2025-03-01 2025-05-01 2',
    '2024-01 2025-05-01 infinity 3',
    '2024-02 2025-01-01 infinity 1.5',
  ])
})

t.test('a release that replaces takes back what it lacks of its series, and no other series', async (t) => {
  const rows = await loaded(t, [
    { vintage: '2025-01-01', rows: [january, february, thai] },
    { vintage: '2025-02-01', scope: 'replace', rows: [{ ...february, value: '2' }] },
  ])
  t.strictSame(rows, [
    '2024-01 2025-01-01 infinity 1.5',
    `2024-01 2025-01-01 2025-02-01 1.5`,
    `2024-01 2025-02-01 infinity ${absent}`,
    '2024-02 2025-01-01 2025-02-01 1.5',
    '2024-02 2025-02-01 infinity 2',
  ])
})

t.test('what is gone already is not taken back again by the next release that replaces', async (t) => {
  const rows = await loaded(t, [
    { vintage: '2025-01-01', rows: [january, february] },
    { vintage: '2025-02-01', scope: 'replace', rows: [february] },
    { vintage: '2025-03-01', scope: 'replace', rows: [february] },
  ])
  t.strictSame(rows.slice(0, 2), ['2024-01 2025-01-01 2025-02-01 1.5', `2024-01 2025-02-01 infinity ${absent}`])
  t.equal(rows.length, 5)
})

t.test('a release that replaces and is loaded late takes back from its day on, once', async (t) => {
  const rows = await loaded(t, [
    { vintage: '2025-01-01', rows: [january, february] },
    { vintage: '2025-04-01', scope: 'replace', rows: [{ ...february, value: '4' }] },
    { vintage: '2025-02-01', scope: 'replace', rows: [{ ...february, value: '2' }] },
  ])
  t.strictSame(rows, [
    '2024-01 2025-01-01 2025-02-01 1.5',
    `2024-01 2025-02-01 infinity ${absent}`,
    '2024-02 2025-01-01 2025-02-01 1.5',
    '2024-02 2025-02-01 2025-04-01 2',
    '2024-02 2025-04-01 infinity 4',
  ])
})

t.test('a figure loaded late is taken back by the release after it that lacks it', async (t) => {
  const rows = await loaded(t, [
    { vintage: '2025-02-01', scope: 'replace', rows: [february] },
    { vintage: '2025-03-01', scope: 'replace', rows: [february] },
    { vintage: '2025-05-01', rows: [{ ...january, value: '5' }] },
    { vintage: '2025-01-01', rows: [{ ...january, value: '1' }, thai] },
  ])
  t.strictSame(rows.slice(0, 4), [
    '2024-01 2025-01-01 infinity 1.5',
    '2024-01 2025-01-01 2025-02-01 1',
    `2024-01 2025-02-01 2025-05-01 ${absent}`,
    '2024-01 2025-05-01 infinity 5',
  ])
})

t.test('a figure can be withdrawn by name, with a reason, and stated again', async (t) => {
  const withdrawals = [{ figure: figure('2024-01'), reason: 'counted twice' }]
  const rows = await loaded(t, [
    { vintage: '2025-01-01', rows: [january] },
    { vintage: '2025-02-01', rows: [], withdrawals },
    { vintage: '2025-03-01', rows: [{ ...january, value: '3' }] },
  ])
  t.strictSame(rows, [
    '2024-01 2025-01-01 2025-02-01 1.5',
    '2024-01 2025-02-01 2025-03-01 counted twice',
    '2024-01 2025-03-01 infinity 3',
  ])
  t.strictSame(await knownOn('2025-02-28'), [])
})

t.test('the reason given stands, also in a release that replaces, and also when others come late', async (t) => {
  const withdrawals = [{ figure: figure('2024-01'), reason: 'counted twice' }]
  const rows = await loaded(t, [
    { vintage: '2025-01-01', rows: [january, february] },
    { vintage: '2025-04-01', scope: 'replace', rows: [february], withdrawals },
    { vintage: '2025-02-01', scope: 'replace', rows: [february] },
  ])
  t.strictSame(rows.slice(0, 3), [
    '2024-01 2025-01-01 2025-02-01 1.5',
    `2024-01 2025-02-01 2025-04-01 ${absent}`,
    '2024-01 2025-04-01 infinity counted twice',
  ])
})

t.test('a withdrawal loaded late spares a later release from taking the same back', async (t) => {
  const withdrawals = [{ figure: figure('2024-01'), reason: 'counted twice' }]
  const rows = await loaded(t, [
    { vintage: '2025-01-01', rows: [january, february] },
    { vintage: '2025-04-01', scope: 'replace', rows: [february] },
    { vintage: '2025-02-01', rows: [], withdrawals },
  ])
  t.strictSame(rows.slice(0, 2), ['2024-01 2025-01-01 2025-02-01 1.5', '2024-01 2025-02-01 infinity counted twice'])
})

t.test('releases of another source leave a timeline alone', async (t) => {
  const rows = await loaded(t, [
    { vintage: '2025-01-01', rows: [january, february] },
    { source: 'techgeekwire-2025', vintage: '2025-02-01', scope: 'replace', rows: [{ ...february, value: '9' }] },
  ])
  t.strictSame(rows, ['2024-01 2025-01-01 infinity 1.5', '2024-02 2025-01-01 infinity 1.5'])
  t.strictSame(told(await timelines(reader, 'techgeekwire-2025')), ['2024-02 2025-02-01 infinity 9'])
})

t.test('an open interval ends when it was told, in each vintage', async (t) => {
  const open = { indicator: 'BORDER_CROSSINGS', freq: '_O', product: '_T', unit: 'PERSONS', period: '2025-01/..' }
  await loaded(t, [
    { vintage: '2025-06-10', rows: [{ ...open, value: '10' }] },
    { vintage: '2025-07-10', rows: [{ ...open, value: '20' }] },
  ])
  t.strictSame(
    (await timelines(reader)).map(({ ends, until }) => `${ends} ${until}`),
    ['2025-06-10 2025-07-10', '2025-07-10 infinity'],
  )
})
