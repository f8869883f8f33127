import { Worker } from 'node:worker_threads'
import type { Asked, Begun, Told } from './pglite-messages.js'

/** The thread that PGlite works in. */
export interface Thread {
  /** Asks one statement at a time. One that takes longer than `timeout` milliseconds (0: never) ends the thread. */
  answer(asked: Asked, timeout: number): Promise<Told>
  end(): Promise<void>
}

// As PostgreSQL says it.
const cut: Told = { failed: { code: '57014', message: 'canceling statement due to statement timeout' } }
/** What is answered where there is no thread any more. */
export const gone = { failed: { code: '57P01', message: 'the embedded database has ended' } }

const nothing: Told = { rows: [], affected: 0 }

/** Begins a thread; `heard` is told what is announced, `ended`, once, that it ends, with a promise of when it has. */
export async function watchedThread(
  begun: Begun,
  heard: (announced: string) => void,
  ended: (done: Promise<unknown>) => void,
): Promise<Thread> {
  const worker = new Worker(new URL('./pglite-thread.js', import.meta.url), { workerData: begun, execArgv: [] })
  const exit = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', reject)
  })
  let settle: (told: Told) => void = () => undefined
  worker.on('message', (told: Told) => ('announced' in told ? heard(told.announced) : settle(told)))
  worker.on('error', () => undefined)
  let isOver = false
  worker.on('exit', () => {
    // Of one that was cut this was said when it was, and another may have begun.
    if (!isOver) ended(exit)
    isOver = true
    settle(gone)
  })
  // Only who waits for an answer keeps the process from ending.
  worker.unref()
  return {
    async answer(asked, timeout) {
      // With its thread a transaction is rolled back.
      if (isOver) return asked.sql === 'rollback' ? nothing : gone
      worker.ref()
      const told = new Promise<Told>((resolve) => {
        settle = resolve
      })
      worker.postMessage(asked)
      // It cannot be interrupted, so it is ended: its folder is as safe as when a server dies.
      const overdue = () => {
        isOver = true
        ended(exit)
        settle(cut)
        void worker.terminate()
      }
      const watchdog = timeout > 0 ? setTimeout(overdue, timeout) : undefined
      const answered = await told
      clearTimeout(watchdog)
      // Who opens the folder anew waits for the end of a thread that was cut.
      if (answered !== cut) worker.unref()
      return answered
    },
    async end() {
      worker.ref()
      worker.postMessage(null)
      await exit
    },
  }
}
