import pg from 'pg'
import { type Pipeline, pipelineOf } from './pipeline.js'

/** The role that can only SELECT; `migrate` creates it where it may, and what answers HTTP takes it on. */
export const readerRole = 'redriver_reader'

// Questions are many and short: compiling one takes longer than answering it, and what they read lies in memory or on disks
// that seek for nothing, which the planner would otherwise not believe.
const readerOptions = '-c default_transaction_read_only=on -c jit=off -c random_page_cost=1.1'

const asText = (text: string) => text

interface Use {
  reader: boolean
  /** Milliseconds after which a statement is cut; 0: never. */
  timeout: number
}

// Days leave as text and whole numbers as numbers.
const settings = (url: string, { reader, timeout }: Use): pg.ClientConfig => ({
  connectionString: url,
  connectionTimeoutMillis: 2000,
  statement_timeout: timeout,
  ...(reader ? { options: readerOptions } : {}),
  types: {
    getTypeParser: (oid: number, format?: 'text' | 'binary') => {
      if (oid === pg.types.builtins.DATE) return asText
      if (oid === pg.types.builtins.INT8) return Number
      return pg.types.getTypeParser(oid, format as 'text')
    },
  } as pg.CustomTypesConfig,
})

async function takeRole(client: pg.ClientBase): Promise<void> {
  await client.query(
    `select set_config('role', rolname, false) from pg_roles where rolname = $1 and pg_has_role(oid, 'member')`,
    [readerRole],
  )
}

/**
 * A pg pool. A reader's connections are read-only and take on the reader's role where it exists and may be taken;
 * statements are cut after `timeout` milliseconds (0: never). Days leave as text and whole numbers as numbers.
 */
export function openPool(url: string, { size, ...use }: Use & { size: number }): pg.Pool {
  const pool = new pg.Pool({
    ...settings(url, use),
    max: size,
    onConnect: async (client: pg.ClientBase) => {
      // A connection that breaks between two statements tells only its listeners; with none, the process would end.
      client.on('error', () => undefined)
      if (use.reader) await takeRole(client)
    },
  })
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', () => undefined)
  return pool
}

// One that stands still holds up those behind it: it is broken off, and they are refused, as soon as it must have been cut.
const grace = 250

/** A pipeline for what only reads, with the same role and limits as a pool of readers. */
export function openPipeline(url: string, { size, timeout }: { size: number; timeout: number }): Pipeline {
  const config = {
    ...settings(url, { reader: true, timeout }),
    query_timeout: timeout + grace,
    // To plan a short statement takes longer than to carry it out.
    options: `${readerOptions} -c plan_cache_mode=force_generic_plan`,
  }
  return pipelineOf(config, size, takeRole)
}
