import type { FastifyRequest } from 'fastify'

/** The route that answers a request, as it is declared and never as it was asked; `none` where no route does. */
export function routeOf({ is404, routeOptions }: FastifyRequest): string {
  return is404 ? 'none' : `${routeOptions.url}`
}
