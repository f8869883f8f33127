import type { Progress } from '../../db/import/import-order.js'

/** Where progress is shown: a terminal, on which a line can be written over, or anything else that takes lines. */
export interface Watcher {
  isTerminal: boolean
  write(text: string): void
}

const seconds = (milliseconds: number) => `${Math.max(0, Math.round(milliseconds / 1000))} s`
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)
const width = 30

function barOf(done: number, total: number, elapsed: number): string {
  const part = total === 0 ? 1 : Math.min(1, done / total)
  const full = Math.round(part * width)
  const rate = done / 1_000_000 / Math.max(elapsed / 1000, 0.001)
  const left = part === 0 ? '' : `, ${seconds((elapsed / part) * (1 - part))} left`
  return `${'#'.repeat(full)}${'.'.repeat(width - full)} ${Math.floor(part * 100)} %, ${rate.toFixed(1)} MB/s${left}`
}

/** Tells how far an import has come: a bar with rate and remaining time on a terminal, a plain line now and then elsewhere. */
export function watchProgress(
  { isTerminal, write }: Watcher,
  total: number,
  now = Date.now,
): Progress & { close(): void } {
  const every = isTerminal ? 200 : 10_000
  let [done, began, told] = [0, now(), now()]
  let open = false
  const clear = () => {
    if (open) write('\r\x1b[K')
    open = false
  }
  return {
    phase(name) {
      clear()
      began = now()
      if (isTerminal) {
        write(name)
        open = true
      } else write(`${name}\n`)
    },
    bytes(count) {
      done += count
      const at = now()
      if (at - told < every) return
      told = at
      if (isTerminal) {
        write(`\r\x1b[K${barOf(done, total, at - began)}`)
        open = true
      } else write(`read ${megabytes(done)} of ${megabytes(total)} MB\n`)
    },
    close: clear,
  }
}
