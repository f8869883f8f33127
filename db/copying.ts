import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** Rows on their way in, as COPY's text format has them; given to a statement where SQL names their source: `copy t from $1`. */
export interface CopyRows {
  copied: string
}

/** The rows that a statement's parameters give to COPY, or null: it is another statement. */
export function copyRowsOf(parameters: readonly unknown[]): string | null {
  const [first] = parameters as [CopyRows | undefined]
  return typeof first === 'object' && first !== null && 'copied' in first ? first.copied : null
}

const copy = (client: pg.PoolClient, sql: string, rows: string) =>
  new Promise<void>((resolve, reject) => {
    const stream = client.query(copyFrom(sql.replace('$1', 'stdin')))
    stream.on('error', reject).on('finish', resolve).end(rows)
  })

/** A pg pool that also takes COPY, of which neither SQL's parameters nor Kysely know. */
export function copying(pool: pg.Pool): PostgresPool {
  async function connect(): Promise<PostgresPoolClient> {
    const client = await pool.connect()
    async function query(sql: string, parameters: readonly unknown[]) {
      const rows = copyRowsOf(parameters)
      if (rows === null) return client.query(sql, parameters as unknown[])
      await copy(client, sql, rows)
      return { command: 'COPY', rowCount: 0, rows: [] }
    }
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() }
  }
  return { connect, end: () => pool.end() }
}
