import type { FastifyInstance } from 'fastify'
import type { Reader } from '../../db/schema.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The database as what answers HTTP gets it. */
    db: Reader
  }
  interface FastifyContextConfig {
    /** A path that shows what this operation answers; the reference shows its real answer. */
    example?: string
    /** Other paths that show more of it. */
    examples?: readonly string[]
    /** How long a word of its path may be, where that is more than usual. */
    longestWord?: number
  }
}

/** Gives the routes their database: the only thing they find on the app that Fastify does not bring. */
export function databasePlugin(app: FastifyInstance, db: Reader): void {
  app.decorate('db', db)
}
