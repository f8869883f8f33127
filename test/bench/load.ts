import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { releaseColumns } from '../../src/model/observation.js'
import { childAt } from './child.js'
import { source } from './fill.js'
import { seriesFor } from './filled.js'
import type { Ground, MeasuredClass } from './ground.js'
import { mostMemoryOf } from './memory.js'
import { ownDatabase } from './own-database.js'
import { psqlSeconds } from './psql.js'
import { shown } from './report.js'
import { tradeRelease } from './trade-release.js'

// What is loaded and what psql copies are the same file; psql checks nothing, into a table without or with the key of figures.
const numbers: Record<string, string> = { value: 'float8', low: 'float8', high: 'float8', digits: 'integer' }
const columns = releaseColumns.map((name) => `"${name}" ${numbers[name] ?? 'text'}`).join(', ')
const key = ', primary key (indicator, freq, reporter, partner, product, unit, period)'
const yardsticks = { 'psql \\copy': '', 'psql \\copy, with a key': key }

interface Written {
  folder: string
  rows: number
}

async function written(folder: string, size: number): Promise<Written> {
  const told = { source: source.key, vintage: '2025-06-30', vintage_certainty: 'stated', scope: 'append' } as const
  return {
    folder,
    rows: await tradeRelease(folder, seriesFor(size), { ...told, text: null, withdrawals: [], notes: [] }),
  }
}

async function loaded(ground: Ground, { folder }: Written, act: (url: string) => Promise<void> = async () => {}) {
  const own = await ownDatabase(ground.options.url, 'load')
  try {
    await act(own.url)
    const { number: seconds, child } = await childAt({ kind: 'release-load', url: own.url, folder })
    const most = mostMemoryOf(child.pid as number)
    child.kill()
    return { seconds, most }
  } finally {
    await own.drop()
  }
}

async function round(ground: Ground, whole: Written, half: Written): Promise<void> {
  const { report, tell, leaveOut } = ground
  const smaller = await loaded(ground, half)
  const name = 'release loaded'
  const unit = 'rows a second'
  const { seconds, most } = await loaded(ground, whole, async (url) => {
    for (const [yardstick, more] of Object.entries(yardsticks)) {
      await psqlSeconds(url, 'drop table if exists copied', `create table copied (${columns}${more})`)
      const file = join(whole.folder, 'observations.csv')
      const took = await psqlSeconds(url, `\\copy copied from '${file}' csv header`)
      report({ class: name, unit, yardstick, amount: whole.rows / took })
    }
  })
  report({ class: name, unit, yardstick: null, amount: whole.rows / seconds })
  tell(
    `load: ${shown(whole.rows)} rows, ${shown(Math.round(whole.rows / seconds))} a second, at most ${most?.toFixed()} MB`,
  )
  if (most === null || smaller.most === null) return leaveOut('memory of a load', 'this system does not tell it')
  const memory = `${name}, most memory`
  report({ class: memory, unit: 'MB', yardstick: 'itself, half as many', amount: smaller.most })
  report({ class: memory, unit: 'MB', yardstick: null, amount: most })
}

/** A release loaded, checked row by row, whole or not at all, against psql copying the same file. */
export const releaseLoaded: MeasuredClass = {
  name: 'load',
  onPostgres: true,
  async measure(ground) {
    const { options } = ground
    const folder = mkdtempSync(join(tmpdir(), 'redriver-load-'))
    try {
      const whole = await written(join(folder, 'whole'), options.load)
      const half = await written(join(folder, 'half'), options.load / 2)
      for (let i = 0; i < (options.quick ? 1 : options.rounds); i++) await round(ground, whole, half)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
