import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Reader } from '../../db/schema.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The database as what answers HTTP gets it. */
    db: Reader
  }
  interface FastifyRequest {
    /** The same for who asks this: what it asks is given up when he leaves. */
    readonly db: Reader
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

// What waits for a socket to close: a socket warns of more than a few that listen to it, and it may carry many requests.
const waiting = new WeakMap<Socket, Set<() => void>>()

function whenClosed(socket: Socket, act: () => void): () => void {
  let acts = waiting.get(socket)
  if (acts === undefined) {
    const all = new Set<() => void>()
    waiting.set(socket, all)
    socket.once('close', () => {
      for (const one of all) one()
    })
    acts = all
  }
  const own = acts.add(act)
  return () => void own.delete(act)
}

/** Gives the routes their database: the only thing they find on the app and on requests that Fastify does not bring. */
export function databasePlugin(app: FastifyInstance, db: Reader): void {
  app.decorate('db', db)
  app.decorateRequest('db', {
    getter(this: FastifyRequest) {
      const { socket } = this.raw
      return db.askedBy({ hasLeft: () => socket.destroyed, whenLeft: (act) => whenClosed(socket, act) })
    },
  })
}
