import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { prepare, releaseFoldersIn } from '../../db/prepare.js'
import { packageRoot } from '../../db/root.js'
import { seededDatabase } from '../database.js'

t.test('the package root holds package.json, the code lists and the releases', async (t) => {
  for (const name of ['package.json', 'db/codes', 'db/releases']) t.ok(existsSync(join(packageRoot, name)), name)
})

t.test('release folders are found by source and vintage, in order of name', async (t) => {
  const release = () => ({ 'release.json': '{}' })
  const b = { '2025-02': release(), '2025-01': release(), notes: {} }
  const folder = t.testdir({ b, a: { '2025-03': release() } })
  t.strictSame(
    releaseFoldersIn(folder).map((name) => name.slice(folder.length + 1)),
    ['a/2025-03', 'b/2025-01', 'b/2025-02'],
  )
  t.ok(releaseFoldersIn().every((name) => name.startsWith(join(packageRoot, 'db/releases'))))
})

t.test('preparing again a database that is ready changes nothing', async (t) => {
  const database = await seededDatabase()
  t.match(await prepare(database), [{ outcome: 'unchanged' }, { outcome: 'unchanged' }])
  await database.close()
})
