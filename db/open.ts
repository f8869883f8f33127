import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { copying } from './copying.js'
import { type EditionWatch, watchPGlite, watchPostgres } from './edition-watch.js'
import { lockFolder } from './folder-lock.js'
import { openPGlite } from './pglite.js'
import type { Pipeline } from './pipeline.js'
import { openPipeline, openPool } from './postgres.js'
import { questionCompiler } from './question.js'
import type { Reader, Schema, Writer } from './schema.js'

/** Where the database is: a URL means PostgreSQL, none means PGlite, on disk in `dir` or in memory. */
export interface Place {
  url?: string | undefined
  dir?: string | undefined
  dump?: Blob | undefined
  poolSize?: number | undefined
  statementTimeout?: number | undefined
}

/** An open database: `reader` for what answers, `writer` for migrations and loading. */
export interface Database {
  kind: 'postgres' | 'pglite'
  reader: Reader
  writer: Writer
  /** The embedded database, for what only it can do (dumps). */
  pglite: PGlite | null
  /** Begins to listen for editions that are announced; to be closed apart. */
  watch(): Promise<EditionWatch>
  close(): Promise<void>
}

const over = (pool: PostgresPool) => new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })

// Two keep a server of two processors busy; more would only hold more of its memory.
const lines = 2

function readerOver(from: Kysely<Schema>, ask: Pipeline['ask']): Reader {
  const compiled = questionCompiler(from)
  const quick: Reader['quick'] = (question, values) => {
    const { valuesOf, ...statement } = compiled(question)
    return ask({ ...statement, values: valuesOf(values) })
  }
  return Object.assign(from, { quick })
}

/** Opens the database; the only place that knows there are two kinds. PostgreSQL is not asked anything yet. */
export async function openDatabase({
  url,
  dir,
  dump,
  poolSize = 8,
  statementTimeout = 5000,
}: Place): Promise<Database> {
  if (url === undefined) {
    const release = dir === undefined ? () => undefined : await lockFolder(dir)
    const { pglite, pool, ask } = await openPGlite({ dir, dump })
    const only = over(pool)
    const close = async () => {
      await only.destroy()
      await pglite.close()
      release()
    }
    const reader = readerOver(only, ask)
    return { kind: 'pglite', reader, writer: only, pglite, watch: () => watchPGlite(pglite), close }
  }
  const pool = over(openPool(url, { reader: true, size: poolSize, timeout: statementTimeout }))
  const pipeline = openPipeline(url, { size: lines, timeout: statementTimeout })
  const writer = over(copying(openPool(url, { reader: false, size: 2, timeout: 0 })))
  const close = async () => {
    await Promise.all([pool.destroy(), pipeline.end(), writer.destroy()])
  }
  const reader = readerOver(pool, pipeline.ask)
  return { kind: 'postgres', reader, writer, pglite: null, watch: async () => watchPostgres(url), close }
}
