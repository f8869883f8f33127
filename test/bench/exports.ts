import { request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { heldBy, mostHeldBy } from './memory.js'
import { ourServer } from './our-server.js'
import { psql } from './psql.js'
import type { Sample } from './report.js'

interface Export {
  rows: number
  seconds: number
  first: number
}

function exported(port: number, path: string): Promise<Export> {
  const begun = performance.now()
  return new Promise((done, fail) => {
    const asked = request({ port, path, host: '127.0.0.1' }, (response) => {
      let [lines, first] = [0, 0]
      response.on('data', (piece: Buffer) => {
        first ||= performance.now() - begun
        for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++
      })
      response.on('end', () => done({ rows: lines - 1, seconds: (performance.now() - begun) / 1000, first }))
      response.on('error', fail)
    })
    asked.on('error', fail)
    asked.end()
  })
}

/** All that is loaded as CSV over HTTP, against psql that copies the same columns of the same tables, `plain`, and chooses nothing. */
export async function* exports(url: string, plain: string): AsyncGenerator<Sample> {
  const server = await ourServer(url, 8)
  try {
    await exported(server.port, '/v1/observations?format=csv&limit=1')
    const before = heldBy(server.pid)
    const { rows, seconds, first } = await exported(server.port, '/v1/observations?format=csv')
    const above = mostHeldBy(server.pid) - before
    const begun = performance.now()
    psql(url, `\\copy (${plain.replace(/\s+/g, ' ')}) to '/dev/null' csv header`)
    const whole = { class: 'export as CSV, rows' }
    yield { ...whole, yardstick: null, rate: rows / seconds }
    yield { ...whole, yardstick: 'psql \\copy, same columns', rate: rows / ((performance.now() - begun) / 1000) }
    const byte = { class: 'first byte of an export, ms', less: true }
    yield { ...byte, yardstick: null, rate: first }
    yield { ...byte, yardstick: '100 ms', rate: 100 }
    const memory = { class: 'memory above rest of an export, MB', less: true }
    yield { ...memory, yardstick: null, rate: above }
    yield { ...memory, yardstick: '60 MB', rate: 60 }
  } finally {
    await server.stop()
  }
}
