import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { heldBy } from './memory.js'
import { ourServer } from './our-server.js'
import type { Sample } from './report.js'

const poolSize = 8
const rest = 2000

/** How long a server takes until it is ready, and what it then holds at rest: over a database, and embedded. */
export async function* starts(url: string): AsyncGenerator<Sample> {
  const places = [
    { on: 'PostgreSQL', at: url, seconds: 1.5, megabytes: 150 },
    { on: 'embedded', at: null, seconds: 2, megabytes: 450 },
  ]
  for (const { on, at, seconds, megabytes } of places) {
    const begun = performance.now()
    const server = await ourServer(at, poolSize)
    const took = (performance.now() - begun) / 1000
    await wait(rest)
    const held = heldBy(server.pid)
    await server.stop()
    const start = { class: `start to ready, ${on}, s`, less: true }
    yield { ...start, yardstick: null, rate: took }
    yield { ...start, yardstick: `${seconds} s`, rate: seconds }
    const memory = { class: `memory at rest, ${on}, MB`, less: true }
    yield { ...memory, yardstick: null, rate: held }
    yield { ...memory, yardstick: `${megabytes} MB`, rate: megabytes }
  }
}
