import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { guardedFolder } from '../../../db/import/guarded-folder.js'

t.test('a guarded folder goes, or is kept under its name', async (t) => {
  const gone = await guardedFolder()
  writeFileSync(join(gone.folder, 'a.csv'), 'a')
  await gone.remove()
  t.notOk(existsSync(gone.folder))
  const name = join(t.testdir({}), 'kept')
  const kept = await guardedFolder(name)
  writeFileSync(join(kept.folder, 'a.csv'), 'a')
  await kept.keep(name)
  await kept.remove()
  t.ok(existsSync(join(name, 'a.csv')))
  t.notOk(existsSync(kept.folder))
})

t.test('it goes even where its maker is killed outright', async (t) => {
  const made = new URL('../../../db/import/guarded-folder.js', import.meta.url).href
  const program = `import { guardedFolder } from ${JSON.stringify(made)}; console.log((await guardedFolder()).folder); setInterval(() => {}, 1000)`
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [piece] = await once(child.stdout, 'data')
    const folder = String(piece).trim()
    t.ok(existsSync(folder))
    child.kill(signal)
    await once(child, 'exit')
    for (let tries = 0; tries < 100 && existsSync(folder); tries++) await wait(50)
    t.notOk(existsSync(folder), signal)
  }
})
