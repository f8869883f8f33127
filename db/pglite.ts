import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { copyRowsOf } from './copying.js'
import { editionChannel } from './edition-watch.js'
import { gone, type Thread, watchedThread } from './watched-thread.js'

/** The embedded database: PGlite, in a thread of its own, with one connection that is handed to one at a time. */
export interface Embedded {
  /** It behind the shape of a pg pool. What is asked through it is cut after `timeout` milliseconds (0: never). */
  pool(timeout: number): PostgresPool
  /** Hears of editions that are announced. */
  listen(heard: (announced: string) => void): void
  close(): Promise<void>
}

const failure = ({ failed }: { failed: { message: string } }) => Object.assign(new Error(failed.message), failed)

/**
 * Opens the database that is kept in `dir`, where it is new as a copy of that in `begin`; without `dir`, one in memory. After
 * a statement was cut it is opened anew from its folder; one in memory has none, so there nothing is cut. Opening goes on
 * beside what else the process does: where the folder holds nothing that can be opened, whoever asks is told.
 */
export function openPGlite({ dir, begin }: { dir?: string | undefined; begin?: string | undefined }): Embedded {
  const listeners: ((announced: string) => void)[] = []
  const heard = (announced: string) => {
    for (const listener of listeners) listener(announced)
  }
  let before: Promise<unknown> = Promise.resolve()
  // A database in memory is lost with its thread.
  let over = false
  let thread: Promise<Thread> | null = null

  async function newThread(): Promise<Thread> {
    await before
    return watchedThread({ dir, begin, channel: editionChannel }, heard, (done) => {
      before = done
      thread = null
      over = over || dir === undefined
    })
  }
  function open(): Promise<Thread> {
    thread ??= newThread().catch((error) => {
      thread = null
      throw error
    })
    return thread
  }

  async function query<R>(
    own: Thread,
    timeout: number,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<PostgresQueryResult<R>> {
    const copied = copyRowsOf(parameters)
    const asked =
      copied === null
        ? { sql, parameters: [...parameters], copied }
        : { sql: sql.replace('$1', "'/dev/blob'"), parameters: [], copied }
    const told = await own.answer(asked, dir === undefined ? 0 : timeout)
    if ('failed' in told) throw failure(told)
    const { rows, affected } = told as { rows: R[]; affected: number }
    // Kysely counts the rows that a command other than SELECT tells.
    return { command: affected ? 'UPDATE' : 'SELECT', rowCount: affected, rows }
  }

  let last: Promise<void> = Promise.resolve()
  async function turn(): Promise<() => void> {
    const others = last
    let release!: () => void
    last = new Promise((resolve) => {
      release = resolve
    })
    await others
    return release
  }

  open().catch(() => undefined)
  return {
    pool: (timeout) => ({
      async connect(): Promise<PostgresPoolClient> {
        const release = await turn()
        try {
          if (over) throw failure(gone)
          // Whoever has the connection has one thread, whatever becomes of it: half a transaction goes on in no other.
          const own = await open()
          const ask = (sql: string, parameters: readonly unknown[]) => query(own, timeout, sql, parameters)
          // Kysely also offers cursors; PGlite has none.
          return { query: ask as PostgresPoolClient['query'], release }
        } catch (error) {
          release()
          throw error
        }
      },
      // Kysely ends a pool only where it has used it: it is closed by whoever opened it.
      end: async () => undefined,
    }),
    listen: (listener) => void listeners.push(listener),
    async close() {
      const release = await turn()
      over = true
      await (await thread)?.end()
      await before
      release()
    },
  }
}
