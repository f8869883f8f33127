import { collectDefaultMetrics, Registry } from 'prom-client'

let registry: Registry | undefined

/** What a process tells of itself, however many apps it holds: event loop, memory, garbage collection, processor. */
export function processMetrics(): Registry {
  if (registry !== undefined) return registry
  registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}
