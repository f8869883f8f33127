import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { packageRoot } from '../../db/root.js'
import type { Question } from './questions.js'
import { stopping } from './stopping.js'

const folder = join(packageRoot, '.tap/platformatic')

/** A ready-made peer over the same tables, the engine of Platformatic DB; installed apart when it is first asked for. */
export interface Peer {
  port: number
  /** The path at which it answers the same figures: of one table, found by the number of their series. */
  pathOf(question: Question): string
  stop(): void
}

function installed(): boolean {
  cpSync(join(packageRoot, 'test/bench/platformatic'), folder, { recursive: true })
  if (existsSync(join(folder, 'node_modules/@platformatic/sql-openapi'))) return true
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
  return spawnSync('npm', words).status === 0
}

async function numbersOf(url: string): Promise<ReadonlyMap<string, number>> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ id: number; key: string }>('select id, key from series')
  await client.end()
  return new Map(rows.map(({ id, key }) => [key, id]))
}

/** Starts the peer; null where it cannot be installed. */
export async function platformatic(url: string): Promise<Peer | null> {
  if (!installed()) return null
  const numbers = await numbersOf(url)
  const child = spawn(process.execPath, [join(folder, 'server.js')], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
    signal: stopping.signal,
  })
  child.on('error', () => undefined)
  const [told] = await once(child.stdout, 'data')
  return {
    port: Number(`${told}`),
    pathOf: ({ words: [key, , , , , period] }) => {
      const year = period === undefined ? '' : `&where.period.eq=${period}`
      return `/observation/?where.series.eq=${numbers.get(`${key}`)}${year}`
    },
    stop: () => void child.kill(),
  }
}
