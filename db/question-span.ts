import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

/** Whether what is being done just now is traced: a tracing SDK is registered, and takes this request for one to be told. */
export const isTraced = (): boolean => trace.getActiveSpan()?.isRecording() === true

// The table a question reads first says more of it than its text, which may be pages long.
const nameOf = (sql: string) => `select ${/\bfrom "(\w+)"/.exec(sql)?.[1] ?? ''}`.trim()

/**
 * Tells of a question that the database has answered or failed, as a span under what is traced (OpenTelemetry's conventions
 * for databases): the table, and the text, which has places where the values go. `took` is in milliseconds.
 */
export function questionSpan({ sql, took, error }: { sql: string; took: number; error?: unknown }): void {
  if (!isTraced()) return
  const now = Date.now()
  const name = nameOf(sql)
  const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': name, 'db.query.text': sql }
  const options = { kind: SpanKind.CLIENT, startTime: now - took, attributes }
  const span = trace.getTracer('redriver').startSpan(name, options)
  if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(now)
}
