import { get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { limit, type Unit } from './goals.js'
import type { MeasuredClass } from './ground.js'
import { forgetMost, memoryOf, mostMemoryOf, untilRest } from './memory.js'
import { type OurServer, ourServer } from './our-server.js'
import { psqlSeconds } from './psql.js'
import { figuresInForce } from './questions.js'

const path = '/v1/editions/current/download?format=csv'

interface Downloaded {
  rows: number
  seconds: number
  firstByte: number
}

/** All figures taken as CSV by somebody who throws them away. Throws where they are not all there. */
function downloaded(port: number): Promise<Downloaded> {
  return new Promise((done, fail) => {
    const begun = performance.now()
    const asked = get({ port, path, host: '127.0.0.1' }, (response) => {
      let firstByte = 0
      let lines = 0
      response.on('data', (chunk: Buffer) => {
        firstByte ||= performance.now() - begun
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
      })
      response.on('error', fail)
      response.on('end', () => {
        const rows = Number(response.headers['x-row-count'])
        if (!(rows > 0 && lines >= rows)) return fail(new Error(`Of ${rows} rows ${lines} lines came.`))
        done({ rows, seconds: (performance.now() - begun) / 1000, firstByte })
      })
    })
    asked.on('error', fail)
  })
}

async function measured(ours: OurServer, rest: number | null) {
  forgetMost(ours.pid)
  const download = await downloaded(ours.port)
  const most = mostMemoryOf(ours.pid)
  return { ...download, above: rest === null || most === null ? null : Math.max(0.1, most - rest) }
}

/** All figures as CSV, against psql writing the same rows. */
export const exported: MeasuredClass = {
  name: 'export',
  onPostgres: true,
  async measure({ url, options, report, tell, leaveOut }) {
    const rounds = options.quick ? 1 : options.rounds
    const against = (name: string, unit: Unit, amount: number, yardstick: string, other: number) => {
      report({ class: name, unit, yardstick: null, amount })
      report({ class: name, unit, yardstick, amount: other })
    }
    const ours = await ourServer({ url: `${url}` })
    try {
      await wait(untilRest)
      const rest = memoryOf(ours.pid)
      // What is asked for the first time of a process compiles its code and reads its code lists.
      await downloaded(ours.port)
      for (let round = 1; round <= rounds; round++) {
        const { rows, seconds, firstByte, above } = await measured(ours, rest)
        const psql = await psqlSeconds(`${url}`, `\\copy (${figuresInForce}) to '/dev/null' csv header`)
        tell(`${round}/${rounds} export: ${Math.round(rows / seconds)} rows a second, psql ${Math.round(rows / psql)}`)
        against('export of CSV', 'rows a second', rows / seconds, 'psql \\copy, same rows', rows / psql)
        against('export of CSV, first byte', 'ms', firstByte, limit, 100)
        if (above === null) leaveOut('memory of an export', 'this system does not tell it')
        else against('export of CSV, memory above rest', 'MB', above, limit, 60)
      }
    } finally {
      await ours.stop()
    }
  },
}
