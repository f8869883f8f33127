import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { beginFolder } from '../../db/begin-folder.js'

t.test('a new database that cannot be opened leaves nothing behind, and says why', async (t) => {
  const dir = t.testdir({ 'redriver.pid': '1' })
  const failing = (thrown: unknown) =>
    beginFolder(dir, undefined, async () => {
      mkdirSync(join(dir, 'base'))
      writeFileSync(join(dir, 'PG_VERSION'), '17')
      throw thrown
    })
  await t.rejects(failing({ errno: 51 }), {
    message: `The database in ${dir} cannot be opened: no space is left there.`,
  })
  t.same(readdirSync(dir), ['redriver.pid'])
  await t.rejects(failing({ errno: 7 }), { message: /cannot be opened: the system says 7\.$/ })
  await t.rejects(failing(new Error('it is broken')), { message: /cannot be opened: it is broken\.$/ })
})

t.test('what was there stays', async (t) => {
  const dir = t.testdir({ PG_VERSION: '17', base: {} })
  const failing = beginFolder(dir, undefined, async () => Promise.reject({ errno: 69 }))
  await t.rejects(failing, { message: /it can only be read/ })
  t.same(readdirSync(dir), ['PG_VERSION', 'base'])
})
