import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { migrate } from '../../db/migrate.js'
import { selectionOf } from '../../src/model/selection.js'
import { editionNow, shortDigest, stillWithin, within } from '../../src/queries/edition.js'
import { observationTable } from '../../src/queries/observation-table.js'
import { appUnderTest } from '../app.js'
import { emptyDatabase } from '../database.js'
import { madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const loadAnother = (vintage: string) =>
  load(database.writer, codeListsIn(), [madeRelease(join(folder, vintage), { vintage })])

t.test('an answer says its edition, and is guarded by it', async (t) => {
  const { edition } = (await ask('/v1/gdp?area=VNM')).json.meta
  t.match(edition, /^[0-9a-f]{12}$/)
  for (const path of [
    '/v1/gdp?area=VNM',
    '/v1/observations?',
    '/v1/series?',
    '/v1/series/A.GDP_GROWTH.VNM._Z._Z.PERCENT?',
  ]) {
    const good = await ask(`${path}&edition=${edition}`)
    t.match(good, { status: 200, json: { meta: { edition } } })
    const { status, json } = await ask(`${path}&edition=0123456789ab`)
    t.equal(status, 409)
    t.match(json, { code: 'EDITION_MOVED', param: 'edition' })
    t.equal(json.detail, `Edition 0123456789ab is not served; the current one is ${edition}.`)
  }
  const figure = '/v1/figures/A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025'
  t.equal((await ask(`${figure}?edition=0123456789ab`)).status, 409)
})

t.test('a new release makes a new edition; cursors and guards of the earlier one are refused', async (t) => {
  const before = (await ask('/v1/observations?limit=1')).json.meta
  await loadAnother('2025-08-01')
  const after = (await ask('/v1/observations?limit=1')).json.meta
  t.not(after.edition, before.edition)
  t.equal(after.total, before.total + 1)
  const moved = await ask(before.next)
  t.match(moved, { status: 409, json: { code: 'EDITION_MOVED', param: 'cursor', hint: 'Begin again without cursor.' } })
  t.equal((await ask(`/v1/observations?edition=${before.edition}`)).status, 409)
  t.equal((await ask(after.next)).status, 200)
  t.equal((await ask('/health/ready')).json.edition, after.edition)
})

t.test('a question during which another edition is announced is asked again, so no answer mixes two', async (t) => {
  const asked: string[] = []
  const answer = await within(database.reader, async (edition) => {
    asked.push(shortDigest(edition))
    if (asked.length === 1) await loadAnother('2025-09-01')
    return shortDigest(edition)
  })
  t.equal(asked.length, 2)
  t.not(asked[0], asked[1])
  t.equal(answer, shortDigest(await editionNow(database.reader)))
})

t.test('a question that meets rows of a release its edition does not know is asked again, not failed', async (t) => {
  let asked = 0
  const answer = await within(database.reader, async () => {
    if (asked++ > 0) return 'answered'
    await loadAnother('2025-09-15')
    throw new TypeError('no such release')
  })
  t.equal(answer, 'answered')
  await t.rejects(
    within(database.reader, async () => {
      throw new TypeError('wrong in every edition')
    }),
    { message: 'wrong in every edition' },
  )
  const now = await editionNow(database.reader)
  const failure = { message: 'no more' }
  await t.rejects(
    stillWithin(database.reader, now, async () => {
      throw failure
    }),
    failure,
  )
})

t.test('an answer that has begun goes on within its edition, or breaks off', async (t) => {
  const table = await observationTable(database.reader, selectionOf({ limit: 5 }))
  const second = await table.more?.()
  t.equal(second?.rows.length, 5)
  await loadAnother('2025-10-01')
  await t.rejects(async () => second?.more?.(), {
    code: 'EDITION_MOVED',
    message: 'Another edition was announced while this answer was given.',
  })
  const now = await editionNow(database.reader)
  t.equal(await stillWithin(database.reader, now, async () => 'more'), 'more')
})

t.test('where nothing is loaded there is no edition', async (t) => {
  const { reader, writer, kind, close } = await emptyDatabase()
  t.teardown(close)
  await migrate(writer, kind)
  await t.rejects(editionNow(reader), { code: 'NOT_READY' })
})
