import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { packageRoot } from '../../db/root.js'
import { releaseColumns } from '../../src/model/observation.js'
import { source } from './fill.js'
import { ownDatabase } from './own-database.js'
import { psql } from './psql.js'
import type { Sample } from './report.js'
import type { TradeSeries } from './trade.js'
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

/** A release of made-up series, read, checked and loaded, against psql that copies its file; in a database of its own. */
export async function* loads(server: string, series: TradeSeries[]): AsyncGenerator<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'redriver-load-'))
  const own = await ownDatabase(server, 'load')
  try {
    const told = { source: source.key, vintage: '2025-06-30', vintage_certainty: 'stated', scope: 'append' } as const
    const rows = await tradeRelease(folder, series, { ...told, text: null, withdrawals: [], notes: [] })
    const whole = { class: 'release loaded, rows' }
    for (const [yardstick, more] of Object.entries(yardsticks)) {
      psql(own.url, 'drop table if exists copied', `create table copied (${columns}${more})`)
      const file = join(folder, 'observations.csv')
      const seconds = secondsOf(() => psql(own.url, `\\copy copied from '${file}' csv header`))
      yield { ...whole, yardstick, rate: rows / seconds }
    }
    yield { ...whole, yardstick: null, rate: rows / (await loadedIn(own.url, folder)) }
  } finally {
    await own.drop()
    rmSync(folder, { recursive: true })
  }
}

/** Files of the World Bank that may lie beside the project. */
export const worldBank: string = join(packageRoot, '../shared/data/wdi-2026-07')

/** The World Bank's files imported by the command, into a new database and into the embedded one. */
export async function* worldBankImports(server: string): AsyncGenerator<Sample> {
  if (!existsSync(worldBank)) return
  const folder = mkdtempSync(join(tmpdir(), 'redriver-load-'))
  const own = await ownDatabase(server, 'world_bank')
  const places = [
    { on: 'PostgreSQL', seconds: 20, place: { DATABASE_URL: own.url, DATABASE_DIR: '' } },
    { on: 'embedded', seconds: 60, place: { DATABASE_URL: '', DATABASE_DIR: join(folder, 'embedded') } },
  ]
  try {
    for (const { on, seconds, place } of places) {
      const command = [join(packageRoot, 'dist/src/cli.js'), 'import', worldBank, '--format', 'world-bank']
      const words = [...command, '--source', 'world-bank', '--vintage', '2026-07', '--accept-errors', '100000']
      const took = secondsOf(() => {
        const { status, stderr } = spawnSync(process.execPath, words, { env: { ...process.env, ...place } })
        if (status !== 0) throw new Error(`The import ended: ${`${stderr}`.slice(-500)}`)
      })
      const whole = { class: `World Bank set imported, ${on}, s`, less: true }
      yield { ...whole, yardstick: null, rate: took }
      yield { ...whole, yardstick: `${seconds} s`, rate: seconds }
    }
  } finally {
    await own.drop()
    rmSync(folder, { recursive: true })
  }
}
