import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { limits } from '../../src/model/limits.js'
import { selectionOf } from '../../src/model/selection.js'
import { views } from '../../src/model/view.js'
import { chosenFigures } from '../../src/queries/figures.js'
import { mirrorTable } from '../../src/queries/mirror-table.js'
import { countOf, observationTable } from '../../src/queries/observation-table.js'
import { seriesList } from '../../src/queries/series-list.js'
import { viewTable } from '../../src/queries/view-table.js'
import { seededDatabase } from '../database.js'
import { madeRelease } from '../db/made-release.js'

const database = await seededDatabase()
t.teardown(() => database.close())

t.test('beyond what is counted, the total says how far it was counted', async (t) => {
  const filter = { selection: selectionOf({}) }
  t.same(await countOf(database.reader, filter, 37), { total: 37 })
  t.same(await countOf(database.reader, filter, 36), { total: null, total_at_least: 36 })
})

t.test('what is counted is what is listed, however it is asked for', async (t) => {
  for (const asked of [{}, { latest: 1 }, { latest: 1, candidates: true }, { source: ['vna-2025'] }]) {
    const { source, ...more } = asked as { source?: string[]; latest?: number; candidates?: boolean }
    const filter = { source, selection: { ...selectionOf({}), ...more } }
    const listed = await chosenFigures(database.reader, filter).execute()
    t.same(await countOf(database.reader, filter), { total: listed.length }, JSON.stringify(asked))
  }
})

t.test('a typed question that draws on more figures than one answer may is refused', async (t) => {
  const question = { selection: selectionOf({ reporter: 'VNM', partner: 'CHN' }), by: null, basis: null }
  const few = { ...limits, ranked_at_most: 2 }
  await t.rejects(viewTable(database.reader, views.bilateral, question, few), {
    code: 'TOO_MUCH',
    message: 'This question draws on more than 2 figures; the most for one answer is 2.',
  })
  const enough = await viewTable(database.reader, views.bilateral, question, { ...limits, ranked_at_most: 4 })
  t.equal(enough.rows.length, 1)
})

t.test('so is a mirror', async (t) => {
  const question = { selection: selectionOf({ reporter: 'VNM', partner: 'CHN' }), flow: null }
  await t.rejects(mirrorTable(database.reader, question, { ...limits, ranked_at_most: 0 }), { code: 'TOO_MUCH' })
  t.equal((await mirrorTable(database.reader, question, { ...limits, ranked_at_most: 1 })).rows.length, 1)
})

t.test('an answer that has begun from one edition never goes on from another', async (t) => {
  const figures = await observationTable(database.reader, selectionOf({ limit: 30 }))
  const series = await seriesList(database.reader, selectionOf({ limit: 30 }))
  const rows = [{ indicator: 'GDP_GROWTH', freq: 'A', period: '2023' }]
  await load(database.writer, codeListsIn(), [madeRelease(join(t.testdir({}), 'made'), { rows })])
  await t.rejects(Promise.resolve(figures.more?.()), { code: 'EDITION_MOVED' })
  await t.rejects(Promise.resolve(series.more?.()), { code: 'EDITION_MOVED' })
})
