import type { FastifyInstance, FastifyReply } from 'fastify'
import { Counter, Histogram, Registry } from 'prom-client'
import { query } from '../schemas/parameters.js'
import type { HotTeller } from './hot-answers.js'
import { processMetrics } from './process-metrics.js'
import { routeOf } from './route-of.js'
import { type Measured, servedMetrics } from './served-metrics.js'

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

function outcomeOf(reply: FastifyReply): string | undefined {
  if (reply.statusCode === 304) return 'unchanged'
  return reply.statusCode === 200 && reply.hasHeader('x-edition') ? 'miss' : undefined
}

/**
 * Counts what is answered and serves /metrics, as Prometheus reads it. Labels are routes as they are declared, methods and
 * statuses: never what was asked for. Answers given ahead of the framework are told to the function that comes back; they are
 * counted in plain numbers, and handed over when somebody asks.
 */
export function metricsPlugin(app: FastifyInstance, measured: Measured): HotTeller {
  const register = new Registry()
  const registers = [register]
  const [hits, unchanged] = [new Map<string, number>(), new Map<string, number>()]
  const cache = servedMetrics(register, measured)
  const requests = new Counter({
    name: 'redriver_http_requests_total',
    help: 'Requests answered, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'redriver_http_request_duration_seconds',
    help: 'From request to the end of the answer, by route; without answers given from memory ahead of all routes',
    labelNames: ['route'],
    buckets: seconds,
    registers,
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request)
    requests.inc({ method: request.method, route, status: reply.statusCode })
    durations.observe({ route }, reply.elapsedTime / 1000)
    const outcome = outcomeOf(reply)
    if (outcome !== undefined) cache.inc({ outcome })
    done()
  })
  function handOver(): void {
    for (const [status, outcome, counts] of [
      [200, 'hit', hits],
      [304, 'unchanged', unchanged],
    ] as const) {
      for (const [route, count] of counts) {
        requests.inc({ method: 'GET', route, status }, count)
        cache.inc({ outcome }, count)
      }
      counts.clear()
    }
  }
  const all = Registry.merge([processMetrics(), register])
  app.get('/metrics', { schema: { hide: true, querystring: query({}, {}) } }, async (_request, reply) => {
    handOver()
    const text = await all.metrics()
    return reply.header('cache-control', 'no-store').type(all.contentType).send(text)
  })
  return ({ route, status }) => {
    const counts = status === 304 ? unchanged : hits
    counts.set(route, (counts.get(route) ?? 0) + 1)
  }
}
