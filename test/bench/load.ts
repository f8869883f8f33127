import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { releaseColumns } from '../../src/model/observation.js'
import { source } from './fill.js'
import { optionsOf } from './options.js'
import { ownDatabase } from './own-database.js'
import { machineOf, measuresOf, type Sample, tableOf } from './report.js'
import { tradeSeries } from './trade.js'
import { tradeRelease } from './trade-release.js'

// What is loaded and what psql copies are the same file; psql checks nothing, into a table without or with the key of figures.
const numbers: Record<string, string> = { value: 'float8', low: 'float8', high: 'float8', digits: 'integer' }
const columns = releaseColumns.map((name) => `"${name}" ${numbers[name] ?? 'text'}`).join(', ')
const key = ', primary key (indicator, freq, reporter, partner, product, unit, period)'
const yardsticks = { 'psql \\copy': '', 'psql \\copy, with a key': key }

function secondsOf(act: () => void): number {
  const begun = performance.now()
  act()
  return (performance.now() - begun) / 1000
}

function psql(url: string, ...commands: string[]): void {
  const words = [url, '-q', '-v', 'ON_ERROR_STOP=1', ...commands.flatMap((command) => ['-c', command])]
  const { status, stderr } = spawnSync('psql', words)
  if (status !== 0) throw new Error(`psql: ${stderr}`)
}

async function loadedIn(url: string, folder: string): Promise<number> {
  const database = await openDatabase({ url })
  const shipped = codeListsIn()
  const lists = { ...shipped, sources: [...shipped.sources, source] }
  try {
    await prepare(database)
    await load(database.writer, lists, [])
    const begun = performance.now()
    await load(database.writer, lists, [folder])
    return (performance.now() - begun) / 1000
  } finally {
    await database.close()
  }
}

const { url, size, rounds } = optionsOf(process.argv.slice(2), process.env)
const folder = mkdtempSync(join(tmpdir(), 'redriver-load-'))
try {
  const countries = codeListsIn().areas.filter(
    ({ kind, valid_from, valid_to }) => kind === 'country' && !(valid_from ?? valid_to),
  )
  const series = tradeSeries(
    countries.map(({ code }) => code),
    size,
    1975,
  )
  const told = { source: source.key, vintage: '2025-06-30', vintage_certainty: 'stated', scope: 'append' } as const
  const rows = await tradeRelease(folder, series, { ...told, text: null, withdrawals: [], notes: [] })
  const samples: Sample[] = []
  let version = ''
  for (let round = 0; round < rounds; round++) {
    const own = await ownDatabase(url)
    version = own.version
    try {
      for (const [yardstick, more] of Object.entries(yardsticks)) {
        psql(own.url, 'drop table if exists copied', `create table copied (${columns}${more})`)
        const file = join(folder, 'observations.csv')
        const seconds = secondsOf(() => psql(own.url, `\\copy copied from '${file}' csv header`))
        samples.push({ class: 'release loaded, rows', yardstick, rate: rows / seconds })
      }
      samples.push({ class: 'release loaded, rows', yardstick: null, rate: rows / (await loadedIn(own.url, folder)) })
    } finally {
      await own.drop()
    }
  }
  console.log(
    `${machineOf(version)}. A release of ${rows.toLocaleString('en-US')} observations; medians of ${rounds} rounds.`,
  )
  console.log(`\n${tableOf(measuresOf(samples))}`)
} finally {
  rmSync(folder, { recursive: true })
}
