import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

// Of a process that ended without a word, a later one may have the pid: what this one holds it knows itself.
const held = new Set<string>()

const pidIn = (file: string) => Number(readFileSync(file, 'utf8'))

/** Whether another process of this number runs. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else's is one all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function taken(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new Error(`The folder ${dirname(file)} cannot be used (DATABASE_DIR): ${(error as Error).message}.`)
  }
}

const refusal = (folder: string, file: string, pid: number) =>
  new Error(
    `The folder ${folder} is used by process ${pid}, and only one may use it. Stop that one, or give this one another folder (DATABASE_DIR). Where no such process is: delete ${file}.`,
  )

// One after the other: made all at once, one that cannot be made is tried for ever by Node.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    throw new Error(`The folder ${folder} cannot be made (DATABASE_DIR): ${(error as Error).message}.`)
  }
}

// Longer than it takes from finding a folder left behind to taking it.
const doubt = 200

/**
 * Holds a folder for this process alone, by a file that tells its pid; what a process held that is no more is taken over.
 * Answers how to let go. Throws where another process has it, or this one has already.
 */
export async function lockFolder(path: string): Promise<() => void> {
  const folder = resolve(path)
  const file = join(folder, 'redriver.pid')
  if (held.has(folder)) throw refusal(folder, file, process.pid)
  makeFolder(folder)
  if (!taken(file)) {
    const before = pidIn(file)
    if (isAlive(before)) throw refusal(folder, file, before)
    const own = `${file}.${process.pid}`
    writeFileSync(own, `${process.pid}\n`)
    renameSync(own, file)
    // Two may find it left behind at once: the last to take it has it.
    await wait(doubt)
    const holder = pidIn(file)
    if (holder !== process.pid) throw refusal(folder, file, holder)
  }
  held.add(folder)
  return () => {
    held.delete(folder)
    rmSync(file, { force: true })
  }
}
