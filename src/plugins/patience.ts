import { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'

function wait({ raw: { socket } }: FastifyRequest, milliseconds: number): void {
  // `inject` has no socket.
  if (socket instanceof Socket) socket.setTimeout(milliseconds)
}

/**
 * While an answer is worked out its connection may stand still: whatever takes long there has limits of its own, and a
 * connection that is cut says nothing. The server's own patience, for those who read or write slowly, holds before and after.
 */
export function patiencePlugin(app: FastifyInstance): void {
  const { timeout } = app.server
  app.addHook('preHandler', (request, _reply, done) => {
    wait(request, 0)
    done()
  })
  app.addHook('onSend', (request, _reply, _payload, done) => {
    wait(request, timeout)
    done()
  })
}
