import { execFile } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { stopping } from './stopping.js'

/** Seconds that psql takes for commands, one after the other. Throws what it says where one fails. */
export async function psqlSeconds(url: string, ...commands: string[]): Promise<number> {
  const begun = performance.now()
  const words = [url, '-q', '-v', 'ON_ERROR_STOP=1', ...commands.flatMap((command) => ['-c', command])]
  await promisify(execFile)('psql', words, { signal: stopping.signal })
  return (performance.now() - begun) / 1000
}
