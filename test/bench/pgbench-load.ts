import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { stopping } from './stopping.js'

/** Whether PostgreSQL's own benchmark is installed. */
export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0
}

/** Statements a second of a script, as pgbench counts them: prepared, over so many connections. */
export async function pgbenchLoad(
  url: string,
  script: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'redriver-bench-'))
  try {
    const file = join(folder, 'script.sql')
    writeFileSync(file, script)
    const words = ['-n', '-M', 'prepared', '-c', `${connections}`, '-j', '1', '-T', `${seconds}`, '-f', file, url]
    const { stdout } = await promisify(execFile)('pgbench', words, { signal: stopping.signal })
    const rate = /tps = ([\d.]+)/.exec(stdout)?.[1]
    if (rate === undefined) throw new Error(`pgbench tells no rate: ${stdout}`)
    return Number(rate)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A script that asks for made-up series by random numbers: pgbench draws no text, and a number is found no slower than a key. */
export async function pgbenchScript(url: string, plain: string, years: readonly number[]): Promise<string> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ first: number; last: number }>(
    'select min(id) as first, max(id) as last from series where id in (select series from observation group by series having count(*) = $1)',
    [years.length],
  )
  await client.end()
  const draw = [
    `\\set n random(${rows[0]?.first}, ${rows[0]?.last})`,
    `\\set year random(${years[0]}, ${years.at(-1)})`,
  ]
  const statement = plain
    .replace('series.key = $1', 'series.id = :n')
    .replace('o.period = $2', 'o.period = (:year)::text')
  return `${draw.join('\n')}\n${statement.replace(/\s+/g, ' ')};\n`
}
