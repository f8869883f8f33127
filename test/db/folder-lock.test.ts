import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { lockFolder } from '../../db/folder-lock.js'

async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid as number
}

t.test('a folder is held by one process, which tells its pid, until it lets go', async (t) => {
  const folder = join(t.testdir({}), 'not', 'there', 'yet')
  const release = await lockFolder(folder)
  const file = join(folder, 'redriver.pid')
  t.equal(readFileSync(file, 'utf8'), `${process.pid}\n`)
  await t.rejects(lockFolder(`${folder}/`), { message: /is used by process \d+, and only one may use it/ })
  release()
  t.notOk(existsSync(file))
  const again = await lockFolder(folder)
  again()
})

t.test('who comes second is told who has it', async (t) => {
  const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const folder = t.testdir({ 'redriver.pid': `${holder.pid}\n` })
  await t.rejects(lockFolder(folder), {
    message: new RegExp(`is used by process ${holder.pid},.*delete .*redriver.pid`),
  })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const release = await lockFolder(folder)
  release()
})

t.test('what was left behind is taken over, also where the pid has come round to this process', async (t) => {
  for (const pid of [await endedPid(), process.pid]) {
    const folder = t.testdir({ 'redriver.pid': `${pid}\n` })
    const release = await lockFolder(folder)
    t.equal(readFileSync(join(folder, 'redriver.pid'), 'utf8'), `${process.pid}\n`)
    release()
  }
})

t.test('of two that take over what was left behind at once, the last has it', async (t) => {
  const folder = t.testdir({ 'redriver.pid': `${await endedPid()}\n` })
  const taking = lockFolder(folder)
  await wait(20)
  writeFileSync(join(folder, 'redriver.pid'), '1\n')
  await t.rejects(taking, { message: /is used by process 1,/ })
})

t.test('a folder that cannot be made or used is told with the reason', async (t) => {
  await t.rejects(lockFolder('/proc/redriver/figures'), {
    message: /^The folder \/proc\/redriver cannot be made .*ENOENT/,
  })
  const file = join(t.testdir({ note: 'a file' }), 'note')
  await t.rejects(lockFolder(file), { message: /note cannot be used .*ENOTDIR/ })
  await t.rejects(lockFolder('/proc/self'), { message: /^The folder \/proc\/self cannot be used / })
})
