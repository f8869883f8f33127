import t from 'tap'
import { codeDigestOf, codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { releaseFoldersIn } from '../../db/prepare.js'
import type { CodeLists } from '../../src/model/catalogue.js'
import { seededDatabase } from '../database.js'
import { contentOf } from './content.js'

const { reader, writer, close } = await seededDatabase()
t.teardown(close)
const lists = codeListsIn()

const without = (list: keyof CodeLists, code: string): CodeLists => ({
  ...lists,
  [list]: lists[list].filter((entry) => ('key' in entry ? entry.key : entry.code) !== code),
})
const editions = () => reader.selectFrom('edition').select(['digest', 'code_digest']).orderBy('id').execute()

t.test('the database holds the code lists as they are kept, in order of code', async (t) => {
  const areas = await reader.selectFrom('area').selectAll().orderBy('code').execute()
  t.equal(areas.length, lists.areas.length)
  t.same(
    areas.find(({ code }) => code === 'CN-GD')?.document,
    lists.areas.find(({ code }) => code === 'CN-GD'),
  )
  const sources = await reader.selectFrom('source').select(['code', 'standing', 'document']).orderBy('code').execute()
  t.same(
    sources,
    lists.sources.map((source) => ({ code: source.key, standing: source.standing, document: source })),
  )
})

t.test('a code that figures use cannot go, and nothing changes', async (t) => {
  const before = await contentOf(reader)
  for (const [list, code, table, key = code] of [
    ['indicators', 'TRADE', 'indicator'],
    ['areas', 'VNM', 'area'],
    ['units', 'USD', 'unit'],
    ['products', 'PASSPORT', 'product'],
    ['sources', 'vna-2025', 'source', '(id)'],
  ] as const) {
    const refused = load(writer, without(list, code), releaseFoldersIn())
    await t.rejects(refused, { code: '23503', message: new RegExp(`on table "${table}"`), detail: new RegExp(key) })
  }
  t.strictSame(await contentOf(reader), before)
})

t.test('a code that no figure uses goes, one that is new comes, and the edition is another', async (t) => {
  const [mongolia] = lists.areas.filter(({ code }) => code === 'MNG')
  t.strictSame(await load(writer, without('areas', 'MNG'), []), [])
  t.strictSame(await reader.selectFrom('area').select('code').where('code', '=', 'MNG').execute(), [])
  await load(writer, lists, [])
  const [back] = await reader.selectFrom('area').selectAll().where('code', '=', 'MNG').execute()
  t.same(back?.document, mongolia)
  const digests = (await editions()).map(({ digest }) => digest)
  t.equal(digests.length, 4, 'one a shipped release, one without Mongolia, one with it again')
  t.equal(digests[3], digests[1])
  t.not(digests[2], digests[1])
})

t.test('a changed name gives another edition, of the same releases', async (t) => {
  const units = lists.units.map((unit) =>
    unit.code === 'USD' ? { ...unit, names: { ...unit.names, en: 'Dollar of the United States' } } : unit,
  )
  const before = await editions()
  const renamed = { ...lists, units }
  await load(writer, renamed, releaseFoldersIn())
  const after = await editions()
  t.equal(after.length, before.length + 1)
  t.not(after.at(-1)?.digest, before.at(-1)?.digest)
  t.equal(after.at(-1)?.code_digest, codeDigestOf(renamed))
  const [dollar] = await reader.selectFrom('unit').selectAll().where('code', '=', 'USD').execute()
  t.equal(dollar?.document.names.en, 'Dollar of the United States')
})
