import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A folder that goes, whatever happens, unless it is kept. */
export interface GuardedFolder {
  folder: string
  /** Makes the folder one that stays, under a name that must be free. */
  keep(name: string): Promise<void>
  remove(): Promise<void>
}

// Nobody can clear up after himself who is killed outright: a second process waits for the end of the first, which closes
// its input, and then removes the folder. It leads a session of its own, so that Ctrl-C in a terminal does not reach it.
const guard = `process.stdin.resume().on('end', () => require('node:fs').rmSync(process.argv[1], { recursive: true, force: true }))`

/** Makes a folder in the system's place for such, or beside the name it is to be kept under, where `beside` tells one. */
export async function guardedFolder(beside?: string): Promise<GuardedFolder> {
  const parent = beside === undefined ? tmpdir() : dirname(resolve(beside))
  const folder = await mkdtemp(join(parent, '.redriver-import-'))
  const child = spawn(process.execPath, ['-e', guard, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  const gone = once(child, 'exit')
  const dismissed = async () => {
    child.stdin.end()
    await gone
  }
  return {
    folder,
    keep: async (name) => {
      await rename(folder, name)
      await dismissed()
    },
    remove: async () => {
      await rm(folder, { recursive: true, force: true })
      await dismissed()
    },
  }
}
