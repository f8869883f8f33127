import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type pg from 'pg'
import { openPool } from '../../db/postgres.js'
import { type Statement, valuesFor } from './statements.js'

/** What a database is asked without HTTP: for the words of each question all statements, one after the other, prepared. */
export interface DatabaseLoad {
  url: string
  statements: Statement[]
  questions: string[][]
  connections: number
  warmSeconds: number
  seconds: number
}

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Questions answered a second by the database alone, over as many connections as the server's pool has. */
export async function databaseLoad(load: DatabaseLoad): Promise<number> {
  const { questions, connections } = load
  const pool = openPool(load.url, { reader: true, size: connections, timeout: 5000 })
  const named = load.statements.map((statement) => ({ statement, name: nameOf(statement.text) }))
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()))
  const warm = performance.now() + load.warmSeconds * 1000
  const end = warm + load.seconds * 1000
  let asked = 0
  let counted = 0
  const asker = async (client: pg.PoolClient) => {
    while (performance.now() < end) {
      const words = questions[asked++ % questions.length] as string[]
      for (const { statement, name } of named)
        await client.query({ name, text: statement.text, values: valuesFor(statement, words) })
      const now = performance.now()
      if (now >= warm && now <= end) counted++
    }
    client.release()
  }
  await Promise.all(clients.map(asker))
  await pool.end()
  return counted / load.seconds
}
