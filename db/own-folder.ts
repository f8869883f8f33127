import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './folder-lock.js'

/** Where a database is kept for the time being; `leave` takes the folder away. */
export interface OwnFolder {
  /** Absent: in memory. */
  dir: string | undefined
  leave: () => void
}

// Machines that share a folder do not know each other's processes.
const name = `redriver-${hostname()}-`

// What a process that was killed has left behind.
function sweep(): void {
  for (const left of readdirSync(tmpdir()).filter((one) => one.startsWith(name))) {
    const pid = Number(left.slice(name.length).split('-')[0])
    if (pid !== process.pid && !isAlive(pid)) rmSync(join(tmpdir(), left), { recursive: true, force: true })
  }
}

/** An empty folder for a database of this process alone. Where none can be made, there is none. */
export function ownFolder(): OwnFolder {
  try {
    sweep()
    const dir = mkdtempSync(join(tmpdir(), `${name}${process.pid}-`))
    return { dir, leave: () => rmSync(dir, { recursive: true, force: true }) }
  } catch {
    return { dir: undefined, leave: () => undefined }
  }
}
