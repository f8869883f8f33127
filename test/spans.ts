import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node'

/** Registers a tracing SDK in this process; `ended` gives the spans that have ended since it was asked last. */
export function tracingSdk(): { ended: () => ReadableSpan[] } {
  const exporter = new InMemorySpanExporter()
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register()
  const ended = () => {
    const spans = exporter.getFinishedSpans()
    exporter.reset()
    return spans
  }
  return { ended }
}
