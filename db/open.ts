import type { PostgresPool } from 'kysely'
import type pg from 'pg'
import { type Asker, refuseIfLeft } from './asked-by.js'
import { copying } from './copying.js'
import { type EditionWatch, watchEmbedded, watchPostgres } from './edition-watch.js'
import { lockFolder } from './folder-lock.js'
import { ownFolder } from './own-folder.js'
import type { Pipeline } from './pipeline.js'
import { openPipeline, openPool } from './postgres.js'
import { over, readerOver } from './reader.js'
import { spreading } from './replicas.js'
import type { Connections, Reader, Writer } from './schema.js'

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

// Milliseconds that a statement may take.
const usual = 5000

// Two keep a server of two processors busy; more would only hold more of its memory.
const lines = 2

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
  // It cannot be interrupted but by ending it: who has left is not asked for any more.
  const poolFor = (asker: Asker | null): PostgresPool => {
    const asking = pool(statementTimeout)
    const connect = async () => {
      const client = await asking.connect()
      try {
        if (asker !== null) refuseIfLeft(asker)
        return client
      } catch (error) {
        client.release()
        throw error
      }
    }
    return { ...asking, connect }
  }
  const { reader, close: closeReader } = readerOver({ poolFor, ask, timeout: statementTimeout })
  const writer = over(pool(0))
  const question = async (text: string) => ask<{ digest: string }>({ name: '', text, values: [] })
  return {
    kind: 'pglite',
    reader,
    writer,
    connections: () => ({ busy: 0, idle: 1, waiting: 0 }),
    watch: () => watchEmbedded(listen, question),
    close: async () => {
      await Promise.all([closeReader(), writer.destroy()])
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
  const { reader, close: closeReader } = readerOver({ ...spread, timeout: statementTimeout })
  const writer = over(copying(openPool(url, { reader: false, size: 2, timeout: 0 })))
  const close = async () => {
    await Promise.all([closeReader(), spread.end(), writer.destroy()])
  }
  const connections = () => {
    const pools = [first, ...replicas].map(({ pool }) => pool)
    const sum = (count: (pool: pg.Pool) => number) => pools.map(count).reduce((a, b) => a + b)
    const idle = sum(({ idleCount }) => idleCount)
    return { busy: sum(({ totalCount }) => totalCount) - idle, idle, waiting: sum(({ waitingCount }) => waitingCount) }
  }
  return { kind: 'postgres', reader, writer, connections, watch: () => watchPostgres(url), close }
}
