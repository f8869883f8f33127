import { Kysely, type Logger, PostgresDialect, type PostgresPool } from 'kysely'
import { type Asker, refuseIfLeft } from './asked-by.js'
import type { Pipeline } from './pipeline.js'
import { questionCompiler } from './question.js'
import { questionSpan } from './question-span.js'
import type { Reader, Schema } from './schema.js'
import { tracedAsking } from './traced-asking.js'

// Kysely's log is told of each statement: what is traced is made of it, and nothing is written.
const traces: Logger = ({ query, queryDurationMillis, ...failed }) =>
  questionSpan({ sql: query.sql, took: queryDurationMillis, ...('error' in failed ? { error: failed.error } : {}) })

/** Kysely over a pool. */
export const over = (pool: PostgresPool): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log: traces })

/** What a reader asks: pools, one for each who may leave and one for all others, and a line for what is quick. */
export interface Asking {
  poolFor(asker: Asker | null): PostgresPool
  ask: Pipeline['ask']
  /** Milliseconds after which a statement is cut. */
  timeout: number
}

/** The database as what answers HTTP gets it; `close` ends the pools. */
export function readerOver({ poolFor, ask, timeout }: Asking): { reader: Reader; close(): Promise<void> } {
  const pool = over(poolFor(null))
  const compiled = questionCompiler(pool)
  const asking = tracedAsking(ask)
  const quick: Reader['quick'] = (question, values) => {
    const { valuesOf, ...statement } = compiled(question)
    return asking({ ...statement, values: valuesOf(values) })
  }
  const secondsAtMost = timeout / 1000
  const reader = Object.assign(pool as Kysely<Schema> & Pick<Reader, 'itself'>, { quick, secondsAtMost, askedBy })
  reader.itself = reader
  // Most that is asked is quick, and needs no pool: each who asks has one only once it is used.
  function askedBy(asker: Asker): Reader {
    let own: Kysely<Schema> | undefined
    const mine = () => {
      own ??= over(poolFor(asker))
      return own
    }
    return {
      selectFrom: ((table: never) => mine().selectFrom(table)) as Reader['selectFrom'],
      selectNoFrom: ((chosen: never) => mine().selectNoFrom(chosen)) as Reader['selectNoFrom'],
      fn: reader.fn,
      quick: async (question, values) => {
        refuseIfLeft(asker)
        return quick(question, values)
      },
      secondsAtMost,
      askedBy,
      itself: reader,
    }
  }
  return { reader, close: () => pool.destroy() }
}
