import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../db/root.js'
import { exported } from './export.js'
import { filled, seriesFor } from './filled.js'
import { isMissed } from './goals.js'
import type { Ground, MeasuredClass } from './ground.js'
import { growth } from './growth.js'
import { releaseLoaded } from './load.js'
import { type Options, optionsOf } from './options.js'
import { type OwnDatabase, ownDatabase } from './own-database.js'
import { pictureOf } from './picture.js'
import { ranking } from './ranking.js'
import { machineOf, measuresOf, type Sample, shown, tableOf } from './report.js'
import { questions } from './rounds.js'
import { start } from './start.js'
import { stopping } from './stopping.js'
import { years } from './trade.js'
import { worldBank } from './world-bank.js'
import { connections } from './yardsticks.js'

const classes: readonly MeasuredClass[] = [...[questions, ranking, exported, releaseLoaded, worldBank, start, growth]]

interface Reported {
  samples: Sample[]
  leftOut: string[]
}

async function measured(ground: Ground, wanted: readonly MeasuredClass[]): Promise<void> {
  for (const { name, onPostgres, measure } of wanted) {
    if (onPostgres && ground.url === null) ground.leaveOut(name, 'there is no PostgreSQL')
    else await measure(ground)
  }
}

async function bench(options: Options, own: OwnDatabase | null): Promise<void> {
  const wanted = classes.filter(({ name }) => name.includes(options.only))
  if (wanted.length === 0)
    throw new Error(`--only is part of one of these: ${classes.map(({ name }) => name).join(', ')}.`)
  const series = own === null ? [] : seriesFor(options.size)
  const size = shown(series.length * years.length)
  if (own !== null) console.error(`Making up ${size} observations of ${shown(series.length)} series`)
  const edition = own === null ? null : await filled(own.url, series)
  const { samples, leftOut }: Reported = { samples: [], leftOut: [] }
  await measured(
    {
      ...{ options, series, url: own?.url ?? null, tell: console.error },
      report: (sample) => samples.push(sample),
      leaveOut: (what, why) => leftOut.push(`Not measured: ${what}, as ${why}.`),
    },
    wanted,
  )
  const measures = measuresOf(samples)
  // Of a part, or of a hasty run, there is nothing to keep: README tells the whole.
  if (wanted.length === classes.length && own !== null && options.keep) {
    writeFileSync(join(packageRoot, 'test/bench/result.json'), `${JSON.stringify(measures, null, 2)}\n`)
    writeFileSync(join(packageRoot, 'test/bench/result.svg'), pictureOf(measures))
  }
  const told = [
    `${machineOf(own?.version ?? null)}, shared by server, database and load.`,
    ...(edition === null ? [] : [`Edition ${edition}: the shipped releases and ${size} made-up observations.`]),
    `${connections} connections; medians of ${options.rounds} interleaved rounds of ${options.seconds} s.`,
  ]
  console.log(`\n${told.join(' ')}\n\n${tableOf(measures)}`)
  for (const line of new Set(leftOut)) console.log(`\n${line}`)
  const missed = measures.filter(isMissed)
  if (missed.length > 0) throw new Error(`\nFar from their goals:\n${missed.map((one) => one.class).join('\n')}`)
}

// What waits throws then, and the databases are dropped on the way out.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort())

try {
  const options = optionsOf(process.argv.slice(2), process.env)
  const own = await ownDatabase(options.url, 'main').catch((error: Error) => {
    const { host } = new URL(options.url)
    console.error(`No PostgreSQL at ${host} to measure on: ${error.message || 'it does not answer'}`)
    return null
  })
  try {
    await bench(options, own)
  } finally {
    await own?.drop()
  }
} catch (error) {
  console.error(stopping.signal.aborted ? 'Stopped.' : (error as Error).message)
  process.exitCode = 1
}
