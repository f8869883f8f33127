import { copyFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// The file that makes a folder a database comes last: of a copy that breaks off there is none, and it is made anew.
const mark = 'PG_VERSION'

// PGlite throws what a system call said, without a word: its numbers are those of WASI.
const numbers: Record<number, string> = {
  2: 'it may not be written to',
  51: 'no space is left there',
  63: 'it may not be written to',
  69: 'it can only be read',
}

function why(error: unknown): string {
  const { message, errno } = error as { message?: string; errno?: number }
  return message ?? numbers[errno as number] ?? `the system says ${errno}`
}

/**
 * Opens the database of a folder, which is there, by `open`, where it is new as a copy of that in `begin`. Throws, in a sentence, why it cannot be
 * opened; a new one leaves nothing behind then.
 */
export async function beginFolder<T>(dir: string, begin: string | undefined, open: () => Promise<T>): Promise<T> {
  const before = readdirSync(dir)
  try {
    if (begin !== undefined && !before.includes(mark) && existsSync(begin)) {
      cpSync(begin, dir, { recursive: true, filter: (path) => path !== join(begin, mark) })
      copyFileSync(join(begin, mark), join(dir, mark))
    }
    return await open()
  } catch (error) {
    if (!before.includes(mark))
      for (const name of readdirSync(dir))
        if (!before.includes(name)) rmSync(join(dir, name), { recursive: true, force: true })
    throw new Error(`The database in ${dir} cannot be opened: ${why(error)}.`)
  }
}
