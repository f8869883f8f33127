import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { faultLine, ReleaseRefused } from '../../db/refusal.js'
import { releaseIn } from '../../db/release-file.js'
import { observationsOf, releaseFiles } from './made-release.js'

const whole = releaseFiles({})
const { 'release.json': json } = whole

/** What is wrong with a folder, a line a fault, without the folder's name. */
async function faultsOf(t: Test, files: Record<string, string | Buffer | Record<string, string>>): Promise<string[]> {
  const folder = t.testdir(files)
  const refused = await releaseIn(folder).catch((error: unknown) => error)
  if (!(refused instanceof ReleaseRefused)) throw refused
  t.equal(refused.release, folder)
  return refused.faults.map((fault) => faultLine(fault).replace(`${folder}/`, ''))
}

/** The same for a release.json of which something is changed. */
async function faultsWith(t: Test, change: object): Promise<string[]> {
  return faultsOf(t, { ...whole, 'release.json': JSON.stringify({ ...JSON.parse(json ?? ''), ...change }) })
}

t.test('a release folder is opened with the day it counts from and the digest of both its files', async (t) => {
  const folder = t.testdir(releaseFiles({ vintage: '2025-05' }))
  const opened = await releaseIn(folder)
  t.match(opened, { folder, known: '2025-05-31', release: { source: 'vna-2025', vintage: '2025-05', scope: 'append' } })
  const bytes = ['release.json', 'observations.csv'].map((name) => readFileSync(join(folder, name)))
  t.equal(opened.digest, createHash('sha256').update(Buffer.concat(bytes)).digest('hex'))
})

t.test('an imprecise vintage counts from its last day', async (t) => {
  for (const [vintage, known] of [
    ['2024', '2024-12-31'],
    ['2024-Q1', '2024-03-31'],
    ['2024-02', '2024-02-29'],
    ['2025-07-10', '2025-07-10'],
  ])
    t.equal((await releaseIn(t.testdir(releaseFiles({ vintage: vintage ?? '' })))).known, known)
  t.strictSame(await faultsWith(t, { vintage: '2025-02-30' }), [
    'release.json: vintage: "2025-02-30" is no day; expected a day, or a month, quarter or year, as 2025-07-10 or 2025-05',
  ])
})

t.test('both files must be there and be files', async (t) => {
  const expected = 'expected a release folder with release.json and observations.csv'
  t.strictSame(await faultsOf(t, {}), [`release.json: the file: cannot be read (ENOENT); ${expected}`])
  t.strictSame(await faultsOf(t, { 'release.json': json ?? '' }), [
    `observations.csv: the file: cannot be read (ENOENT); ${expected}`,
  ])
  t.strictSame(await faultsOf(t, { ...whole, 'observations.csv': {} }), [
    `observations.csv: the file: cannot be read (EISDIR); ${expected}`,
  ])
})

t.test('release.json is JSON in UTF-8', async (t) => {
  t.match(await faultsOf(t, { ...whole, 'release.json': '{"source": "vna-2025",' }), [
    /^release.json: the file: .*JSON.*; expected JSON in UTF-8$/,
  ])
  const latin = Buffer.from((json ?? '').replace('"notes":[]', '"notes":["ch\xe9"]'), 'latin1')
  t.match(await faultsOf(t, { ...whole, 'release.json': latin }), [
    /^release.json: the file: .*encoded data was not valid/,
  ])
})

t.test('every field of release.json that is wrong is told', async (t) => {
  const faults = await faultsWith(t, {
    source: 'Viet Nam News',
    scope: 'all',
    vintage_certainty: 'maybe',
    notes: 'none',
    withdrawals: [{ figure: 'x', reason: '' }],
  })
  t.strictSame(faults.map((fault) => fault.split(': ')[1]).sort(), [
    'notes',
    'scope',
    'source',
    'vintage_certainty',
    'withdrawals/0/reason',
  ])
  t.match(faults[0], /; expected release.json as CONTRIBUTING.md tells it$/)
  t.match(await faultsWith(t, { vintage: undefined }), [/^release.json: the file: .*vintage/])
  t.match((await faultsWith(t, { colour: 'red' })).join(), /colour/)
  t.match(await faultsWith(t, { text: { file: 'a.txt', sha256: 'abc' } }), [/^release.json: text/])
  t.match(await faultsOf(t, { 'release.json': '[]', 'observations.csv': observationsOf([]) }), [/the file: .*object/])
})
