import { PGlite, types } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { copyRowsOf } from './copying.js'
import type { Pipeline } from './pipeline.js'

/**
 * PGlite behind the shape of a pg pool: one connection, handed to one at a time.
 * `dir` keeps the database on disk, absent: in memory; `dump` is a database to begin with (PGlite's dumpDataDir).
 */
export async function openPGlite({
  dir,
  dump,
}: {
  dir?: string | undefined
  dump?: Blob | undefined
}): Promise<{ pglite: PGlite; pool: PostgresPool; ask: Pipeline['ask'] }> {
  const pglite = await PGlite.create({
    ...(dir === undefined ? {} : { dataDir: dir }),
    ...(dump === undefined ? {} : { loadDataDir: dump }),
    // As pg gives them: days as text, whole numbers as numbers.
    parsers: { [types.DATE]: (text) => text, [types.INT8]: Number },
  })
  let last: Promise<void> = Promise.resolve()

  async function connect(): Promise<PostgresPoolClient> {
    const before = last
    let release!: () => void
    last = new Promise((resolve) => {
      release = resolve
    })
    await before
    async function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
      const copied = copyRowsOf(parameters)
      if (copied !== null) {
        await pglite.query(sql.replace('$1', "'/dev/blob'"), [], { blob: new Blob([copied]) })
        return { command: 'UPDATE', rowCount: 0, rows: [] }
      }
      const { rows, affectedRows } = await pglite.query<R>(sql, [...parameters])
      // Kysely counts the rows that a command other than SELECT tells.
      return { command: affectedRows ? 'UPDATE' : 'SELECT', rowCount: affectedRows as number, rows }
    }
    // Kysely also offers cursors; PGlite has none.
    return { query: query as PostgresPoolClient['query'], release }
  }
  async function ask<Row>({ text, values }: { text: string; values: unknown[] }): Promise<Row[]> {
    const client = await connect()
    return client
      .query<Row>(text, values)
      .then(({ rows }) => rows)
      .finally(() => client.release())
  }
  // Kysely ends a pool only where it has used it, so PGlite is closed by whoever opened it.
  return { pglite, pool: { connect, end: async () => undefined }, ask }
}
