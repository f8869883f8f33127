import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { type Asker, queryFor } from './asked-by.js'
import type { Pipeline, Sent } from './pipeline.js'

/** A server that answers what only reads: a pool, and a line for what is quick. */
export interface ReadServer {
  pool: pg.Pool
  line: Pipeline
}

/** A server that follows the first: how far it is known to have come, and when it is asked again. */
interface Replica extends ReadServer {
  /** The last edition that it was found to hold. */
  reached: number
  /** Not asked again before then (performance.now), because it was behind or away. */
  again: number
}

/** Servers as one. */
export interface Spread {
  /** A pool for whoever asks; null: for nobody who could leave. */
  poolFor(asker: Asker | null): PostgresPool
  ask: Pipeline['ask']
  /** Ends the lines; whoever uses the pool ends that. */
  end(): Promise<unknown>
}

// The first server knows of an edition before any other does.
const aboutEditions = /\bfrom "edition"/
const newest = 'select max(id) as id from edition'

/** Whether a statement was cut for its time: elsewhere it would take as long. */
const wasCut = (error: unknown) => (error as { code?: string }).code === '57014'

async function catchUp(replica: Replica, patience: number): Promise<void> {
  replica.again = performance.now() + patience
  const { rows } = await replica.pool.query<{ id: number | null }>(newest)
  replica.reached = Number(rows[0]?.id)
  replica.again = 0
}

/**
 * Spreads what is asked over replicas, each in its turn; what is asked about editions is asked of the first server. A replica
 * that has not reached the newest edition anybody has seen is passed over, so that no answer goes back in time. Whoever takes an
 * answer for one of an edition asks afterwards whether that is still the last: no replica is ahead of the first server, so
 * where it is, all were at that edition. What is quick tells its edition itself. What a replica does not answer the first
 * server does; `patience` milliseconds pass before it is asked again.
 */
export function spreading(first: ReadServer, others: ReadServer[], patience = 200): Spread {
  const replicas = others.map((server): Replica => ({ ...server, reached: 0, again: 0 }))
  let seen = 0
  let turn = 0

  function next(): Replica | undefined {
    const now = performance.now()
    for (const behind of replicas.filter(({ reached, again }) => reached < seen && again <= now))
      void catchUp(behind, patience).catch(() => undefined)
    const ready = replicas.filter(({ reached, again }) => seen > 0 && reached >= seen && again <= now)
    return ready[turn++ % ready.length]
  }

  async function spread<T>(question: (server: ReadServer) => Promise<T>): Promise<T> {
    const replica = next()
    if (replica === undefined) return question(first)
    return question(replica).catch((error: unknown) => {
      if (wasCut(error)) throw error
      replica.again = performance.now() + patience
      return question(first)
    })
  }

  async function query(asker: Asker | null, sql: string, values: unknown[]): Promise<PostgresQueryResult<unknown>> {
    const of = async ({ pool }: ReadServer) =>
      (await (asker === null
        ? pool.query(sql, values)
        : queryFor(pool, asker, sql, values))) as PostgresQueryResult<unknown>
    if (!aboutEditions.test(sql)) return spread(of)
    const answer = await of(first)
    for (const { id } of answer.rows as { id?: number }[]) seen = Math.max(seen, id ?? 0)
    return answer
  }

  const poolFor = (asker: Asker | null): PostgresPool => {
    const asked = (sql: string, parameters: readonly unknown[]) => query(asker, sql, parameters as unknown[])
    const client: PostgresPoolClient = { query: asked as PostgresPoolClient['query'], release: () => undefined }
    return { connect: async () => client, end }
  }
  const all = [first, ...others]
  const end = async () => {
    await Promise.all(all.map(({ pool }) => pool.end()))
  }
  const ask = <Row extends object>(statement: Sent) => spread(({ line }) => line.ask<Row>(statement))
  return { poolFor, ask, end: () => Promise.all(all.map(({ line }) => line.end())) }
}
