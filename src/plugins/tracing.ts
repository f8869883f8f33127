import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { routeOf } from './route-of.js'

/**
 * A span a request, named by method and route (OpenTelemetry's conventions for HTTP servers), under the caller's where one is
 * told; what the database is asked meanwhile lies under it. Where no SDK is registered in the process, the API does nothing.
 */
export function tracingPlugin(app: FastifyInstance, version: string): void {
  const tracer = trace.getTracer('redriver', version)
  const spans = new WeakMap<FastifyRequest, Span>()
  app.addHook('onRequest', (request, _reply, done) => {
    // Instrumentation of node:http may have begun a span already.
    const around = context.active()
    const caller = trace.getSpan(around) === undefined ? propagation.extract(around, request.headers) : around
    const { method } = request
    const route = routeOf(request)
    const attributes = { 'http.request.method': method, 'http.route': route }
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, caller)
    spans.set(request, span)
    context.with(trace.setSpan(caller, span), done)
  })
  app.addHook('onResponse', (request, { statusCode }, done) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', statusCode)
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    done()
  })
}
