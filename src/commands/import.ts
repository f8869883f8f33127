import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { byVintage } from '../../db/import/by-vintage.js'
import { download, isAddress } from '../../db/import/download.js'
import { foreignFiles } from '../../db/import/foreign-files.js'
import { importFormats } from '../../db/import/formats.js'
import { guardedFolder } from '../../db/import/guarded-folder.js'
import { type Imported, importFiles } from '../../db/import/import-files.js'
import type { Import } from '../../db/import/import-order.js'
import { ImportRefused } from '../../db/import/import-refused.js'
import { mappingIn } from '../../db/import/mapping-file.js'
import { isMigrated } from '../../db/migrate.js'
import { type Database, openDatabase } from '../../db/open.js'
import { prepare, preparedFolder } from '../../db/prepare.js'
import type { Config } from '../config.js'
import { counted } from '../model/counted.js'
import { nearest } from '../model/nearest.js'
import { type Scope, scopes } from '../model/release.js'
import { whyNoReport, writeFaultReport } from './fault-report.js'
import type { ImportWords } from './import-options.js'
import { type Watcher, watchProgress } from './progress.js'

function formatNamed(name: string | undefined) {
  const names = importFormats.map((format) => format.name)
  if (name === undefined) throw new ImportRefused(`Say the format: --format ${names.join(' or ')}.`)
  const format = importFormats.find((one) => one.name === name)
  if (format !== undefined) return format
  const meant = nearest(name, names)
  throw new ImportRefused(
    `There is no format "${name}"${meant === undefined ? '' : `; perhaps ${meant}`}. There are ${names.join(', ')}.`,
  )
}

function scopeOf(word: string | undefined): Scope | null {
  const scope = scopes.find((one) => one === word)
  if (word !== undefined && scope === undefined)
    throw new ImportRefused(`--scope takes ${scopes.join(' or ')}, not "${word}".`)
  return scope ?? null
}

function acceptedOf(word = '0'): number {
  if (!/^\d{1,9}$/.test(word)) throw new ImportRefused(`--accept-errors takes a whole number, not "${word}".`)
  return Number(word)
}

interface Plan {
  order: Import
  leftOut: string[]
  bytes: number
  report: string
}

async function planOf(path: string, called: string, words: ImportWords): Promise<Plan> {
  const named = words.map === undefined ? null : mappingIn(words.map)
  const format = formatNamed(words.format ?? named?.format)
  if (named === null && format.mapping === null)
    throw new ImportRefused(
      `The format ${format.name} needs a mapping: --map <file, or the name of one that is shipped>.`,
    )
  const mapping = named ?? mappingIn(format.mapping as string)
  const source = words.source ?? mapping.source
  if (source === undefined) throw new ImportRefused('Say whose figures these are: --source <key>.')
  if (!/^[a-z0-9-]{1,60}$/.test(source))
    throw new ImportRefused(`The source "${source}" is no key: small letters, digits and hyphens.`)
  const [scope, acceptErrors] = [scopeOf(words.scope), acceptedOf(words['accept-errors'])]
  const out = words.out ?? null
  if (out !== null && !existsSync(dirname(resolve(out))))
    throw new ImportRefused(`There is no folder "${dirname(resolve(out))}" to keep the release in.`)
  const report = words.report ?? 'import-faults.csv'
  const noReport = acceptErrors > 0 || words.report !== undefined ? whyNoReport(report) : null
  if (noReport !== null) throw new ImportRefused(noReport)
  const { files, leftOut } = foreignFiles(path, format.endings, mapping.leave_out, called)
  const vintages = await byVintage(files, format, words.vintage ?? mapping.vintage)
  const dryRun = words['dry-run'] === true
  const accepted: Import['accepted'] = (faults) => writeFaultReport(report, faults)
  const order = { format, mapping, source, scope, vintages, acceptErrors, dryRun, out, accepted }
  return { order, leftOut, bytes: files.reduce((sum, { size }) => sum + size, 0), report }
}

function lineOf({ release, rows, outcome, change }: Imported): string {
  const all = counted(rows, 'observation')
  if (change === null) return `${outcome} ${release}: ${all}`
  const { added, revised, left, withdrawn } = change
  if (outcome === 'tried')
    return `${release} would add ${counted(added, 'observation')}, revise ${revised}, leave ${left} as they are and take back ${withdrawn}`
  const isNew = revised + left + withdrawn === 0
  return `${outcome} ${release}: ${all}${isNew ? '' : `: ${added} added, ${revised} revised, ${left} as they were, ${withdrawn} taken back`}`
}

// So many of a kind are named; the others are counted.
const namedAtMost = 10
function named(things: readonly string[]): string {
  const more = things.length - namedAtMost
  return things.slice(0, namedAtMost).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function linesOf(told: Imported): string[] {
  const { passedOver, made, onlyAdds, release } = told
  const lines = [lineOf(told)]
  if (passedOver > 0) lines.push(`${counted(passedOver, 'row')} of none of its figures passed over`)
  if (made.length > 0) lines.push(`indicators that are none of ours: ${named(made)}`)
  if (onlyAdds) lines.push(`${release} takes nothing back, as some of it was refused: it only adds and revises`)
  return lines
}

// A dry run changes nothing: where there is nothing yet, it is tried on what would be.
async function databaseOf({ DATABASE_URL: url, DATABASE_DIR: dir }: Config, dryRun: boolean): Promise<Database> {
  const isThere = url !== undefined || (dir !== undefined && existsSync(join(dir, 'PG_VERSION')))
  const database = await openDatabase(
    dryRun && !isThere ? { begin: preparedFolder } : { url, dir, begin: preparedFolder },
  )
  try {
    if (!dryRun || !isThere) await prepare(database)
    else if (!(await isMigrated(database.writer)))
      throw new ImportRefused(
        'The database is not ready, and a dry run changes nothing: make it so with redriver migrate.',
      )
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Imports foreign figures: a file, folder or URL becomes a release a vintage, and they are loaded, all or none. Throws ImportRefused and ReleaseRefused. */
export async function imported(
  config: Config,
  path: string | undefined,
  words: ImportWords,
  watcher: Watcher,
): Promise<string[]> {
  if (path === undefined) throw new ImportRefused('Say what to import: redriver import <file, folder or URL>.')
  const kept = config.DATABASE_URL !== undefined || config.DATABASE_DIR !== undefined
  const dryRun = words['dry-run'] === true
  if (!kept && words.out === undefined && !dryRun)
    throw new ImportRefused('Say where to: DATABASE_URL or DATABASE_DIR for a database, --out <folder> for a release.')
  const fetched = isAddress(path) ? await guardedFolder() : null
  try {
    const place = fetched === null ? path : await download(path, fetched.folder)
    const { order, leftOut, bytes, report } = await planOf(place, path, words)
    const database = kept || dryRun ? await databaseOf(config, dryRun) : null
    const progress = watchProgress(watcher, bytes)
    try {
      const { releases, faults } = await importFiles(database, order, progress)
      const lines = releases.flatMap(linesOf)
      if (leftOut.length > 0) lines.push(`not read in the folder: ${named(leftOut)}`)
      if (faults.length > 0) lines.push(`${counted(faults.length, 'fault')} accepted, told in ${report}`)
      return lines
    } finally {
      progress.close()
      await database?.close()
    }
  } finally {
    await fetched?.remove()
  }
}
