import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { type Database, openDatabase } from '../db/open.js'
import { prepare, preparedFolder } from '../db/prepare.js'
import { type Config, packageRoot, requestsPerMinute, version } from './config.js'
import { isAway } from './plugins/away.js'
import { clientsBy } from './plugins/clients-by.js'
import { giveBackMemory } from './plugins/spare-memory.js'
import { holdTickShape } from './plugins/tick-shape.js'

/** A server that listens. `close` finishes what is in flight and answers when all is quiet. */
export interface Server {
  app: FastifyInstance
  close(): Promise<void>
}

// The database may be away when the server starts: it is asked again until it is there, and /health/ready says so meanwhile.
async function preparedInTime(database: Database, app: FastifyInstance, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    try {
      await prepare(database)
      app.log.info('figures are loaded')
      return
    } catch (error) {
      if (!isAway(error)) {
        // Perhaps this role may not write; what is there can be asked for all the same.
        app.log.error(error, 'the database cannot be prepared by this server: run redriver migrate and redriver load')
        return
      }
      app.log.warn(error, 'the database is away')
      await wait(1000)
    }
  }
}

/** Opens the database, listens, and makes the database ready to be asked. */
export async function serve(config: Config): Promise<Server> {
  holdTickShape()
  let closing = false
  const database = await openDatabase({
    url: config.DATABASE_URL,
    replicaUrls: (config.DATABASE_REPLICA_URLS ?? '').split(',').filter(Boolean),
    dir: config.DATABASE_DIR,
    begin: preparedFolder,
    poolSize: config.POOL_SIZE,
    statementTimeout: config.STATEMENT_TIMEOUT_MS,
  })
  const watch = database.watch()
  // While the embedded database opens in its thread.
  const { buildApp } = await import('./app.js')
  const app = await buildApp({
    db: database.reader,
    served: watch,
    rateLimit: { perMinute: requestsPerMinute(config), clientOf: clientsBy(config.TRUST_PROXY) },
    connections: database.connections,
    cacheBytes: config.CACHE_MB * 1_000_000,
    version,
    openapi: join(packageRoot, 'openapi/openapi.json'),
    logger: { level: config.LOG_LEVEL },
    closing: () => closing,
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
  if (database.kind === 'pglite') await prepare(database)
  await app.listen({ host: config.HOST, port: config.PORT })
  const prepared = database.kind === 'postgres' ? preparedInTime(database, app, () => closing) : Promise.resolve()
  const atRest = prepared.then(giveBackMemory)
  const close = async () => {
    closing = true
    // Whoever sends requests here learns from /health/ready that it should stop, before connections are refused.
    await wait(config.DRAIN_MS)
    await app.close()
    await atRest
    await watch.close()
    await database.close()
  }
  return { app, close }
}

/** Runs a server until it is told to stop; exits 0 when all that was in flight is answered. */
export async function serveUntilSignal(config: Config): Promise<void> {
  const { app, close } = await serve(config)
  const stop = (signal: string) => {
    app.log.info({ signal }, 'closing')
    void close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
