import { Kysely, type Logger, PostgresDialect, type PostgresPool } from 'kysely'
import type pg from 'pg'
import { copying } from './copying.js'
import { type EditionWatch, watchEmbedded, watchPostgres } from './edition-watch.js'
import { lockFolder } from './folder-lock.js'
import { ownFolder } from './own-folder.js'
import type { Pipeline } from './pipeline.js'
import { openPipeline, openPool } from './postgres.js'
import { questionCompiler } from './question.js'
import { questionSpan } from './question-span.js'
import { spreading } from './replicas.js'
import type { Connections, Reader, Schema, Writer } from './schema.js'
import { tracedAsking } from './traced-asking.js'

/** Where the database is: a URL means PostgreSQL, none means PGlite, in `dir` or for the time being. */
export interface Place {
  url?: string | undefined
  /** Servers that follow that of `url`: what only reads is spread over them. */
  replicaUrls?: readonly string[] | undefined
  dir?: string | undefined
  /** The folder of an embedded database to begin with where none is kept yet; it is left as it is. */
  begin?: string | undefined
  poolSize?: number | undefined
  statementTimeout?: number | undefined
}

/** An open database: `reader` for what answers, `writer` for migrations and loading. */
export interface Database {
  kind: 'postgres' | 'pglite'
  reader: Reader
  writer: Writer
  /** How its connections that answer are used just now. */
  connections(): Connections
  /** Begins to listen for editions that are announced; to be closed apart. */
  watch(): EditionWatch
  close(): Promise<void>
}

// Kysely's log is told of each statement: what is traced is made of it, and nothing is written.
const traces: Logger = ({ query, queryDurationMillis, ...failed }) =>
  questionSpan({ sql: query.sql, took: queryDurationMillis, ...('error' in failed ? { error: failed.error } : {}) })

const over = (pool: PostgresPool) => new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log: traces })

// Milliseconds that a statement may take.
const usual = 5000

// Two keep a server of two processors busy; more would only hold more of its memory.
const lines = 2

function readerOver(from: Kysely<Schema>, ask: Pipeline['ask'], timeout: number): Reader {
  const compiled = questionCompiler(from)
  const asking = tracedAsking(ask)
  const quick: Reader['quick'] = (question, values) => {
    const { valuesOf, ...statement } = compiled(question)
    return asking({ ...statement, values: valuesOf(values) })
  }
  return Object.assign(from, { quick, secondsAtMost: timeout / 1000 })
}

// PGlite is loaded where it is asked for alone: of a server on PostgreSQL it would be a good part.
async function openEmbedded({ dir, begin, statementTimeout = usual }: Place): Promise<Database> {
  const { openPGlite } = await import('./pglite.js')
  const place = dir === undefined ? ownFolder() : { dir, leave: await lockFolder(dir) }
  const { pool, listen, close } = openPGlite({ dir: place.dir, begin })
  const ask: Pipeline['ask'] = async ({ text, values }) => {
    const client = await pool(statementTimeout).connect()
    const asked = client.query<never>(text, values)
    return asked.then(({ rows }) => rows).finally(() => client.release())
  }
  const asking = over(pool(statementTimeout))
  const writer = over(pool(0))
  const question = async (text: string) => ask<{ digest: string }>({ name: '', text, values: [] })
  return {
    kind: 'pglite',
    reader: readerOver(asking, ask, statementTimeout),
    writer,
    connections: () => ({ busy: 0, idle: 1, waiting: 0 }),
    watch: () => watchEmbedded(listen, question),
    close: async () => {
      await Promise.all([asking.destroy(), writer.destroy()])
      await close()
      place.leave()
    },
  }
}

/** Opens the database; the only place that knows there are two kinds. PostgreSQL is not asked anything yet. */
export async function openDatabase(place: Place): Promise<Database> {
  const { url, replicaUrls = [], poolSize = 8, statementTimeout = usual } = place
  if (url === undefined) return openEmbedded(place)
  const serverAt = (address: string) => ({
    pool: openPool(address, { reader: true, size: poolSize, timeout: statementTimeout }),
    line: openPipeline(address, { size: lines, timeout: statementTimeout }),
  })
  const first = serverAt(url)
  const replicas = replicaUrls.map(serverAt)
  const spread = spreading(first, replicas)
  const pool = over(spread.pool)
  const writer = over(copying(openPool(url, { reader: false, size: 2, timeout: 0 })))
  const close = async () => {
    await Promise.all([pool.destroy(), spread.end(), writer.destroy()])
  }
  const reader = readerOver(pool, spread.ask, statementTimeout)
  const connections = () => {
    const pools = [first, ...replicas].map(({ pool }) => pool)
    const sum = (count: (pool: pg.Pool) => number) => pools.map(count).reduce((a, b) => a + b)
    const idle = sum(({ idleCount }) => idleCount)
    return { busy: sum(({ totalCount }) => totalCount) - idle, idle, waiting: sum(({ waitingCount }) => waitingCount) }
  }
  return { kind: 'postgres', reader, writer, connections, watch: () => watchPostgres(url), close }
}
