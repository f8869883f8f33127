import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeListsIn } from '../../db/code-lists.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { packageRoot } from '../../db/root.js'
import { editionNow, shortDigest } from '../../src/queries/edition.js'
import { fill } from './fill.js'
import { isMissed } from './goals.js'
import { type Options, optionsOf } from './options.js'
import { type OwnDatabase, ownDatabase } from './own-database.js'
import { pictureOf } from './picture.js'
import { questionClasses } from './questions.js'
import { machineOf, measuresOf, tableOf } from './report.js'
import { connections, rounds } from './rounds.js'
import { stopping } from './stopping.js'
import { type TradeSeries, tradeSeries, years } from './trade.js'
import { wholes } from './wholes.js'

const seed = 1975

async function filled(url: string, series: TradeSeries[]): Promise<string> {
  const database = await openDatabase({ url })
  try {
    await prepare(database)
    await fill(database.writer, series)
    return shortDigest(await editionNow(database.reader))
  } finally {
    await database.close()
  }
}

async function bench(options: Options, own: OwnDatabase): Promise<void> {
  const countries = codeListsIn().areas.filter(({ kind }) => kind === 'country')
  const codes = countries.map(({ code }) => code)
  const series = tradeSeries(codes, options.size, seed)
  const size = (series.length * years.length).toLocaleString('en-US')
  console.error(`Making up ${size} observations of ${series.length.toLocaleString('en-US')} series`)
  const [questions, processes] = [questionClasses(series), wholes(own.url, options.url, series, options)]
  const isAsked = ({ name }: { name: string }) => name.includes(options.only)
  const [asked, run] = [questions.filter(isAsked), processes.filter(isAsked)]
  const names = [...questions, ...processes].map(({ name }) => name)
  if (asked.length + run.length === 0) throw new Error(`--only is part of one of these: ${names.join('; ')}.`)
  const edition = await filled(own.url, series)
  const samples = asked.length === 0 ? [] : await rounds(own.url, options, asked, console.error)
  for (const { name, once, samples: measured } of run)
    for (let round = 1; round <= (once ? 1 : options.rounds); round++) {
      console.error(`${round}/${once ? 1 : options.rounds} ${name}`)
      for await (const sample of measured()) samples.push(sample)
    }
  const measures = measuresOf(samples)
  // Of a part, or of a hasty run, there is nothing to keep: README tells the whole.
  if (asked.length + run.length === names.length && !options.quick) {
    writeFileSync(join(packageRoot, 'test/bench/result.json'), `${JSON.stringify(measures, null, 2)}\n`)
    writeFileSync(join(packageRoot, 'test/bench/result.svg'), pictureOf(measures))
  }
  const told = [
    `${machineOf(own.version)}, shared by server, database and load.`,
    `Edition ${edition}: the shipped releases and ${size} made-up observations.`,
    `${connections} connections; medians of ${options.rounds} interleaved rounds of ${options.seconds} s.`,
  ]
  console.log(`\n${told.join(' ')}\n\n${tableOf(measures)}`)
  const missed = measures.filter(isMissed)
  if (missed.length > 0) throw new Error(`Far from their goals: ${missed.map((one) => one.class).join(', ')}.`)
}

// What waits throws then, and the database is dropped on the way out.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort())

try {
  const options = optionsOf(process.argv.slice(2), process.env)
  const own = await ownDatabase(options.url).catch((error: Error) => {
    const { host } = new URL(options.url)
    throw new Error(`No PostgreSQL server at ${host} to measure on: ${error.message || 'it does not answer'}`)
  })
  try {
    await bench(options, own)
  } finally {
    await own.drop()
  }
} catch (error) {
  console.error(stopping.signal.aborted ? 'Stopped.' : (error as Error).message)
  process.exitCode = 1
}
