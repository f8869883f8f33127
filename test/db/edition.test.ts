import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { codeDigestOf, codeListsIn } from '../../db/code-lists.js'
import { announceEdition, lastEdition } from '../../db/edition.js'
import { load } from '../../db/load.js'
import { releaseFoldersIn } from '../../db/prepare.js'
import { seededDatabase } from '../database.js'
import { madeRelease } from './made-release.js'

const { reader, writer, close } = await seededDatabase()
t.teardown(close)
const lists = codeListsIn()
const digests = async () =>
  (await reader.selectFrom('edition').select('digest').orderBy('id').execute()).map(({ digest }) => digest)

t.test('each release that is loaded makes an edition, and their order is kept', async (t) => {
  const before = await digests()
  t.equal(before.length, 2, 'one a shipped release')
  const folder = madeRelease(t.testdir({}), { vintage: '2025-08-10' })
  await load(writer, lists, [folder])
  const after = await digests()
  t.strictSame(after.slice(0, 2), before)
  t.equal(new Set(after).size, 3)
  for (const digest of after) t.match(digest, /^[0-9a-f]{64}$/)
})

t.test('a release says with which edition it came, and keeps saying so', async (t) => {
  const came = async () =>
    (await reader.selectFrom('release').select('edition').orderBy('id').execute()).map(({ edition }) => edition)
  const before = await came()
  t.equal(new Set(before).size, 3)
  await load(writer, { ...lists, units: lists.units.map((unit) => ({ ...unit, aliases: [] })) }, [])
  t.strictSame(await came(), before, 'code lists make an edition without a release')
  await load(writer, lists, [madeRelease(`${t.testdir({})}/late`, { vintage: '2025-08-05' })])
  const [last] = (await came()).slice(-1)
  t.ok(before.every((edition) => Number(edition) < Number(last)))
})

t.test('the same edition is not announced twice', async (t) => {
  const before = await digests()
  await load(writer, lists, releaseFoldersIn())
  await load(writer, lists, [])
  const told = await writer.transaction().execute((transaction) => announceEdition(transaction, lists))
  t.equal(told, before.at(-1))
  t.strictSame(await digests(), before)
})

t.test('an edition is what is loaded, in whatever order it was', async (t) => {
  const folder = t.testdir({})
  const shipped = releaseFoldersIn()
  const more = ['2025-08-11', '2025-08-12'].map((vintage) => madeRelease(join(folder, vintage), { vintage }))
  const reached: (string | undefined)[] = []
  for (const folders of [[...shipped, ...more], [...shipped, ...more].toReversed()]) {
    await sql`truncate observation, release, series`.execute(writer)
    await load(writer, lists, folders)
    reached.push((await digests()).at(-1))
  }
  t.equal(reached[0], reached[1])
  await load(writer, lists, [madeRelease(join(folder, 'c'), { vintage: '2025-08-13' })])
  t.not((await digests()).at(-1), reached[0])
})

t.test('the last edition is the one announced last, and an empty database has none', async (t) => {
  const [last] = (await digests()).slice(-1)
  await writer.transaction().execute(async (transaction) => {
    t.match(await lastEdition(transaction), { digest: last, code_digest: codeDigestOf(lists) })
    await transaction.updateTable('release').set({ edition: null }).execute()
    await transaction.deleteFrom('edition').execute()
    t.equal(await lastEdition(transaction), undefined)
  })
})
