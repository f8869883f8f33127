import { spawnSync } from 'node:child_process'

/** Runs commands with psql. Throws what it says. */
export function psql(url: string, ...commands: string[]): void {
  const words = [url, '-q', '-v', 'ON_ERROR_STOP=1', ...commands.flatMap((command) => ['-c', command])]
  const { status, stderr } = spawnSync('psql', words)
  if (status !== 0) throw new Error(`psql: ${stderr}`)
}
