import { Counter, Gauge, type Registry } from 'prom-client'
import type { Connections } from '../../db/schema.js'
import type { Served } from './caching.js'

/** What is told of beside the requests: the edition, the answers that are kept, the connections to the database. */
export interface Measured extends Pick<Served, 'edition' | 'since' | 'answers'> {
  connections: () => Connections
}

/** Registers the gauges of what is served, read when they are asked for; answers the counter of how answers came about. */
export function servedMetrics(
  register: Registry,
  { edition, since, answers, connections }: Measured,
): Counter<'outcome'> {
  const registers = [register]
  new Gauge({
    name: 'redriver_edition_info',
    help: 'The edition that is served',
    labelNames: ['edition'],
    registers,
    collect() {
      this.reset()
      this.set({ edition: edition() ?? 'unknown' }, 1)
    },
  })
  new Gauge({
    name: 'redriver_edition_announced_timestamp_seconds',
    help: 'When the edition that is served was announced; 0: unknown',
    registers,
    collect() {
      this.set((since()?.getTime() ?? 0) / 1000)
    },
  })
  new Gauge({
    name: 'redriver_cache_bytes',
    help: 'Bytes of answers that are kept to be given again',
    registers,
    collect() {
      this.set(answers.size())
    },
  })
  new Gauge({
    name: 'redriver_database_connections',
    help: 'Connections of the pools that answer, and questions that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(connections())) this.set({ state }, count)
    },
  })
  return new Counter({
    name: 'redriver_cache_answers_total',
    help: 'Answers with a tag: hit (from memory), unchanged (304), miss (worked out)',
    labelNames: ['outcome'],
    registers,
  })
}
