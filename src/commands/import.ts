import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { byVintage } from '../../db/import/by-vintage.js'
import { download, isAddress } from '../../db/import/download.js'
import { foreignFiles } from '../../db/import/foreign-files.js'
import { importFormats } from '../../db/import/formats.js'
import { guardedFolder } from '../../db/import/guarded-folder.js'
import { type Imported, importFiles, type Progress } from '../../db/import/import-files.js'
import { ImportRefused } from '../../db/import/import-refused.js'
import { mappingIn } from '../../db/import/mapping-file.js'
import { type Database, openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import type { PlacedFault } from '../../db/refusal.js'
import type { Config } from '../config.js'
import { nearest } from '../model/nearest.js'
import { writeFaultReport } from './fault-report.js'
import { type Watcher, watchProgress } from './progress.js'

/** The options of `redriver import`, as parseArgs takes them. */
export const importOptions = {
  format: { type: 'string' },
  source: { type: 'string' },
  vintage: { type: 'string' },
  map: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'accept-errors': { type: 'string' },
  report: { type: 'string' },
} as const

/** What was said of them. */
export type ImportWords = {
  -readonly [Name in keyof typeof importOptions]?: (typeof importOptions)[Name]['type'] extends 'boolean'
    ? boolean
    : string
}

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

async function planOf(path: string, words: ImportWords) {
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
  const accept = words['accept-errors'] ?? '0'
  if (!/^\d{1,9}$/.test(accept)) throw new ImportRefused(`--accept-errors takes a whole number, not "${accept}".`)
  const out = words.out ?? null
  if (out !== null && !existsSync(dirname(resolve(out))))
    throw new ImportRefused(`There is no folder "${dirname(resolve(out))}" to keep the release in.`)
  const files = foreignFiles(path, format.endings, Object.keys(mapping.leave_out ?? {}))
  const vintages = await byVintage(files, format, words.vintage ?? mapping.vintage)
  const order = { format, mapping, source, dryRun: words['dry-run'] === true }
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return { order, vintages, out, bytes, accept: Number(accept), report: words.report ?? 'import-faults.csv' }
}

function lineOf({ release, rows, outcome }: Imported): string {
  return typeof outcome === 'string'
    ? `${outcome} ${release}: ${rows} observations`
    : `${release} would add ${outcome.added} observations, revise ${outcome.revised} and leave ${outcome.left} as they are`
}

/** Imports what a plan tells, a release a vintage; what was accepted is written into the report. */
async function carriedOut(
  { order, vintages, out, accept, report }: Awaited<ReturnType<typeof planOf>>,
  database: Database | null,
  progress: Progress,
): Promise<string[]> {
  const lines: string[] = []
  const faults: PlacedFault[] = []
  for (const { vintage, files } of vintages) {
    const place = out === null || vintages.length === 1 ? out : `${out}-${vintage}`
    const one = { ...order, files, vintage, out: place, acceptErrors: accept - faults.length }
    const told = await importFiles(database, one, progress)
    faults.push(...told.faults)
    lines.push(lineOf(told))
    if (told.passedOver > 0) lines.push(`${told.passedOver} rows are none of its figures and were passed over`)
  }
  if (faults.length === 0) return lines
  writeFaultReport(report, faults)
  return [...lines, `${faults.length} faults were accepted; they are told in ${report}`]
}

/** Imports foreign figures: a file, folder or URL becomes a release and is loaded. Throws ImportRefused and ReleaseRefused. */
export async function imported(
  config: Config,
  path: string | undefined,
  words: ImportWords,
  watcher: Watcher,
): Promise<string[]> {
  if (path === undefined) throw new ImportRefused('Say what to import: redriver import <file, folder or URL>.')
  const kept = config.DATABASE_URL !== undefined || config.DATABASE_DIR !== undefined
  if (!kept && words.out === undefined && words['dry-run'] !== true)
    throw new ImportRefused('Say where to: DATABASE_URL or DATABASE_DIR for a database, --out <folder> for a release.')
  const fetched = isAddress(path) ? await guardedFolder() : null
  try {
    const plan = await planOf(fetched === null ? path : await download(path, fetched.folder), words)
    const place = { url: config.DATABASE_URL, dir: config.DATABASE_DIR }
    const database = kept || plan.order.dryRun ? await openDatabase(place) : null
    const progress = watchProgress(watcher, plan.bytes)
    try {
      if (database !== null) await prepare(database)
      return await carriedOut(plan, database, progress)
    } finally {
      progress.close()
      await database?.close()
    }
  } finally {
    await fetched?.remove()
  }
}
