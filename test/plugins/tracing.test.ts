import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { questionSpan } from '../../db/question-span.js'
import { problemsPlugin, serverOptions } from '../../src/plugins/problems.js'
import { tracingPlugin } from '../../src/plugins/tracing.js'
import { tracingSdk } from '../spans.js'

function tracedApp() {
  const app = Fastify(serverOptions) as unknown as FastifyInstance
  problemsPlugin(app)
  tracingPlugin(app, '0')
  app.get('/v1/areas/:code', async () => {
    await null
    questionSpan({ sql: 'select * from "area" where "code" = $1', took: 5 })
    return trace.getActiveSpan()?.isRecording() === true ? 'traced' : 'not traced'
  })
  app.get('/fail', async () => {
    throw new Error('secret')
  })
  return app
}

t.test('where no SDK is registered, nothing is traced', async (t) => {
  t.equal((await tracedApp().inject('/v1/areas/VNM')).body, 'not traced')
})

// A process has one SDK, from here on.
let ended: ReturnType<typeof tracingSdk>['ended']

t.test('with an SDK a request is a span by its route, and what it asks of the database lies under it', async (t) => {
  ended = tracingSdk().ended
  const app = tracedApp()
  t.equal((await app.inject('/v1/areas/VNM?lang=vi')).body, 'traced')
  const [question, request] = ended()
  t.match(request, { name: 'GET /v1/areas/:code', kind: SpanKind.SERVER })
  t.same(request?.attributes, {
    'http.request.method': 'GET',
    'http.route': '/v1/areas/:code',
    'http.response.status_code': 200,
  })
  t.equal(question?.name, 'select area')
  t.equal(question?.parentSpanContext?.spanId, request?.spanContext().spanId)

  await app.inject('/SECRET')
  await app.inject('/fail')
  t.match(ended(), [
    { name: 'GET none', status: { code: SpanStatusCode.UNSET } },
    { name: 'GET /fail', status: { code: SpanStatusCode.ERROR } },
  ])
})

t.test('it goes on with the trace of its caller, or of what has begun one already', async (t) => {
  const app = tracedApp()
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  await app.inject({ url: '/v1/areas/VNM', headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } })
  t.same(new Set(ended().map((span) => span.spanContext().traceId)), new Set([traceId]))
  await trace.getTracer('node:http').startActiveSpan('around', async (around) => {
    await app.inject({ url: '/v1/areas/VNM', headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } })
    t.equal(ended().at(-1)?.parentSpanContext?.spanId, around.spanContext().spanId)
  })
})
